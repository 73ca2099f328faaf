import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** Runs a module's text in a Node of its own, with this environment and no more, and hands back what it prints. */
export async function printedBy(script: string, env: Readonly<Record<string, string>>): Promise<string> {
  const options = ['--conditions=@porchlight/source', '--input-type=module', '--eval', script]
  const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: HERE, env: { ...env } })
  return stdout.trim()
}

/** Asks for the repository's labels, as an action whose runner has these variables, and prints them or the error. */
export const printedLabels = (env: Readonly<Record<string, string>>): Promise<string> =>
  printedBy(
    `import { contextOf, logTo } from '@porchlight/action-kit'
     import { connect } from '${new URL('../../src/connect.ts', import.meta.url).href}'
     const log = logTo({ print: () => {}, annotate: () => {}, isDebug: false })
     const clock = { now: () => 0, wait: async () => {} }
     const context = contextOf({ ...process.env, GITHUB_REPOSITORY: 'acme/widgets' })
     const github = await connect({ token: 'ghs_secret', context, log, userAgent: 'test' }, { clock })
     await github.labels.defined().then((labels) => console.log(labels.map(({ name }) => name).join()), (error) => console.log(error.name, error.message))`,
    env,
  )
