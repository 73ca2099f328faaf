import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { RepositoryView } from '@porchlight/github-emulator'
import { type Client, installed, type Place, run } from './client.ts'
import { differing, MAINTAINER } from './world.ts'

const VERSION = '17.11.2'

export const releasePlease: Client = {
  name: 'release-please',
  install: async (folder) => {
    const prefix = join(folder, `release-please-${VERSION}`)
    const command = join(prefix, 'node_modules/release-please/build/src/bin/release-please.js')
    const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
    const failure = existsSync(command)
      ? undefined
      : await installed([['npm', 'install', '--prefix', prefix, ...flags, `release-please@${VERSION}`]], {})
    return failure === undefined ? { command, version: VERSION } : { reason: failure }
  },
  work,
  mistakes,
}

/** It opens its release pull request, a maintainer merges that, and it releases what was merged. */
async function work(command: string, { url, home, token }: Place): Promise<void> {
  const where = ['--repo-url=mona/widgets', `--api-url=${url}`, `--graphql-url=${url}`, `--token=${token}`]
  const options = [...where, '--release-type=simple']
  await run(process.execPath, [command, 'release-pr', ...options], { env: { HOME: home } })
  const merged = await fetch(`${url}/repos/mona/widgets/pulls/2/merge`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}` },
    body: '{"merge_method":"squash"}',
  })
  if (!merged.ok) throw new Error(`expected release pull request #2 to be merged, found ${await merged.text()}`)
  await run(process.execPath, [command, 'github-release', ...options], { env: { HOME: home } })
}

function mistakes({ pullRequests, releases, files }: RepositoryView): string[] {
  const [pullRequest] = pullRequests
  return [
    ...differing(
      'the pull request',
      [pullRequest?.title, pullRequest?.author, pullRequest?.labels],
      ['chore(main): release 1.1.0', MAINTAINER, ['autorelease: tagged']],
    ),
    ...differing('version.txt', files['version.txt'], '1.1.0\n'),
    ...differing(
      'releases',
      releases.map(({ tag }) => tag),
      ['v1.0.0', 'v1.1.0'],
    ),
    ...differing('the notes name the feature', releases[1]?.body?.includes('a window'), true),
  ]
}
