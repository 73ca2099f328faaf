import { spawnSync } from 'node:child_process'
import { root } from '../repository.ts'

/** What ends a release with one sentence. */
export class ReleaseError extends Error {}

export function git(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  const [reason = ''] = stderr.trim().split('\n').slice(-1)
  if (status !== 0) throw new ReleaseError(`git ${args[0]} failed: ${reason}`)
  return stdout.trim()
}

/** Tags and branches of the remote, by their full names. */
export function remoteRefs(): ReadonlyMap<string, string> {
  const lines = git('ls-remote', 'origin').split('\n')
  return new Map(lines.map((line) => line.split('\t')).map(([sha = '', ref = '']) => [ref, sha]))
}

/** Only what everybody has can be released: the committed head of main. */
export function refuseOtherThanMain(refs: ReadonlyMap<string, string>): string {
  const changed = git('status', '--porcelain')
  if (changed !== '')
    throw new ReleaseError(`The work tree has changes: ${changed.split('\n')[0]?.trim()}. Commit or remove them.`)
  const head = git('rev-parse', 'HEAD')
  if (refs.get('refs/heads/main') !== head)
    throw new ReleaseError(`${head.slice(0, 7)} is not the head of main on origin. Push it, or check main out.`)
  return head
}

export function refuseStaleDist(): void {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  const [first = 'scripts/build.ts --check failed.'] = stderr.trim().split('\n')
  if (status !== 0) throw new ReleaseError(first)
}
