import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Client, installed, run } from './client.ts'
import { mistakesOfJob } from './world.ts'

const SOURCE = join(import.meta.dirname, 'go-github')
const VERSION = 'v84.0.0'

export const goGithub: Client = {
  name: 'go-github',
  install: async (folder) => {
    const target = join(folder, `go-github-${sourceHash()}`)
    const command = join(target, 'job')
    if (existsSync(command)) return { command, version: VERSION }
    mkdirSync(target, { recursive: true })
    cpSync(SOURCE, target, { recursive: true })
    // Outside of any work space, and with the sums that are committed.
    const env = { GOFLAGS: '-mod=readonly', GOWORK: 'off' }
    const failure = await installed([['go', 'build', '-o', command, '.']], { cwd: target, env })
    return failure === undefined ? { command, version: VERSION } : { reason: failure }
  },
  work: (command, { url, home, token, reviewerToken }) =>
    run(command, [], { env: { HOME: home, URL: url, TOKEN: token, REVIEWER_TOKEN: reviewerToken } }),
  mistakes: mistakesOfJob,
}

const HASH_LENGTH = 12

/** Built anew when the program changes. */
function sourceHash(): string {
  const hash = createHash('sha256')
  for (const file of readdirSync(SOURCE).toSorted()) hash.update(readFileSync(join(SOURCE, file)))
  return hash.digest('hex').slice(0, HASH_LENGTH)
}
