import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { attach, writeFiles } from './release/files.ts'
import { draftRelease, type Draft } from './release/github.ts'
import { git, refuseOtherThanMain, refuseStaleDist, ReleaseError, remoteRefs } from './release/repository-state.ts'
import { topSection, versionProblem } from './release/version.ts'
import { root } from './repository.ts'

/**
 * Releases the head of main as the version on top of the changelog: `vX.Y.Z`, which never moves, and `vX`, which does. Everything that
 * can be wrong is looked for first; what fails later is taken back. `--check` ends before anything is written,
 * `--without-files` attaches none.
 */
const { values } = parseArgs({ options: { check: { type: 'boolean' }, 'without-files': { type: 'boolean' } } })

try {
  await release()
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function release(): Promise<void> {
  const refs = remoteRefs()
  const sha = refuseOtherThanMain(refs)
  const section = topSection(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))
  if ('problem' in section) throw new ReleaseError(section.problem)
  const { version, notes } = section
  const tags = [...refs.keys()]
    .filter((ref) => ref.startsWith('refs/tags/'))
    .map((ref) => ref.slice('refs/tags/'.length))
  const problem = versionProblem(version, tags)
  if (problem !== undefined) throw new ReleaseError(problem)
  refuseStaleDist()
  const files = writeFiles()
  if (values.check === true) return console.log(`v${version} can be released.`)

  const draft = await draftRelease(`v${version}`, sha, notes)
  const url = await published({ version, sha, files, draft, refs })
  console.log(`Released v${version}: ${url}`)
}

interface Prepared {
  readonly version: string
  readonly sha: string
  readonly files: readonly string[]
  readonly draft: Draft
  readonly refs: ReadonlyMap<string, string>
}

async function published({ version, sha, files, draft, refs }: Prepared): Promise<string> {
  const tag = `refs/tags/v${version}`
  const line = `refs/tags/v${version.split('.')[0]}`
  const former = refs.get(line)
  let isPushed = false
  try {
    if (values['without-files'] !== true) attach(`v${version}`, files)
    // Both or none, and only if nobody moved the line meanwhile.
    git(
      'push',
      '--quiet',
      '--atomic',
      `--force-with-lease=${line}:${former ?? ''}`,
      'origin',
      `${sha}:${tag}`,
      `${sha}:${line}`,
    )
    isPushed = true
    return await draft.publish()
  } catch (error) {
    await draft.remove()
    const before = former === undefined ? `:${line}` : `+${former}:${line}`
    if (isPushed) git('push', '--quiet', '--atomic', 'origin', `:${tag}`, before)
    const reason = error instanceof Error ? error.message : String(error)
    throw new ReleaseError(`${reason.replace(/\.$/, '')}. Nothing of v${version} is left: neither tags nor a draft.`, {
      cause: error,
    })
  }
}
