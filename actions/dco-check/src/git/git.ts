import { UserError } from '@porchlight/action-kit'

/** Runs git in a directory and answers with what it printed. */
export type Git = (args: readonly string[], input?: string) => Promise<string>

// A thousand messages of 64 kB, the largest batch that is asked for.
const MOST_OUTPUT = 256 * 1024 * 1024

export const gitIn =
  (directory: string): Git =>
  async (args, input) => {
    // Loading it costs more than all else that an idle run does; only a run beside a clone needs it.
    const { execFile } = await import('node:child_process')
    return new Promise((resolve, reject) => {
      const options = { cwd: directory, maxBuffer: MOST_OUTPUT, encoding: 'utf8' as const }
      const child = execFile('git', [...SAFELY, ...args], options, (error, stdout, stderr) => {
        if (error === null) resolve(stdout)
        else reject(gitError(error, args, stderr))
      })
      child.stdin?.on('error', () => {
        // Git ended before it read everything; its exit code says why.
      })
      child.stdin?.end(input ?? '')
    })
  }

// What a user's own settings could add to the output.
const SAFELY = [
  '--no-pager',
  '-c',
  'log.showSignature=false',
  '-c',
  'color.ui=false',
  '-c',
  'i18n.logOutputEncoding=UTF-8',
]

function gitError(error: Error & { code?: unknown }, args: readonly string[], stderr: string): Error {
  if (error.code === 'ENOENT')
    return new UserError('range: git is not installed here, or not on the PATH. Install it.', { cause: error })
  const said = stderr.trim().split('\n')[0] ?? ''
  return new UserError(
    `range: git ${args[0] ?? ''} failed: ${said || error.message}. Run it in a git clone; in a workflow, check out first, with fetch-depth: 0.`,
    { cause: error },
  )
}
