// Clients of other projects do a whole job on the emulator, each on a world of its own: label, issue, branch, pull request,
// review, merge, release. One that cannot be installed here is named with the reason, and passes.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Emulator, startEmulator } from '@porchlight/github-emulator'
import type { Client } from './real-clients/client.ts'
import { gh } from './real-clients/gh.ts'
import { goGithub } from './real-clients/go-github.ts'
import { pyGithub } from './real-clients/pygithub.ts'
import { releasePlease } from './real-clients/release-please.ts'
import { MAINTAINER, REVIEWER, WORLD } from './real-clients/world.ts'

const CACHE = join(import.meta.dirname, '../../../.cache/real-clients')
const CLIENTS: readonly Client[] = [gh, pyGithub, goGithub, releasePlease]

process.exitCode = await main()

async function main(): Promise<number> {
  mkdirSync(CACHE, { recursive: true })
  const wanted = process.argv.slice(2)
  let failures = 0
  // One after the other: installing and compiling is work for every core that there is.
  for (const client of CLIENTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const { line, failed } = await outcome(client)
    console.log(`${client.name}: ${line}`)
    if (failed) failures += 1
  }
  return failures > 0 ? 1 : 0
}

async function outcome(client: Client): Promise<{ line: string; failed: boolean }> {
  const installed = await client.install(CACHE)
  if ('reason' in installed) return { line: `skipped (${installed.reason})`, failed: false }
  const emulator = await startEmulator({ scenario: WORLD })
  const home = mkdtempSync(join(tmpdir(), 'real-client-'))
  try {
    await client.work(installed.command, placeOf(emulator, home))
    const mistakes = mistakesOf(client, emulator)
    if (mistakes.length > 0) return { line: `failed\n${mistakes.join('\n')}`, failed: true }
    return { line: `did its whole job (${installed.version}, ${emulator.requests.length} requests)`, failed: false }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { line: `failed: ${message}\n${violationsOf(client, emulator).join('\n')}`, failed: true }
  } finally {
    await emulator.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

function placeOf(emulator: Emulator, home: string) {
  const tokens = {
    token: emulator.issueToken({ login: MAINTAINER }),
    reviewerToken: emulator.issueToken({ login: REVIEWER }),
  }
  return { url: emulator.url, home, ...tokens }
}

function mistakesOf(client: Client, emulator: Emulator): string[] {
  const ends = client.mistakes(emulator.repository('mona/widgets')).map((mistake) => `  ${mistake}`)
  return [...violationsOf(client, emulator), ...ends]
}

/** Every violation but those that are the client's own. */
function violationsOf({ ownViolations = [] }: Client, { violations }: Emulator): string[] {
  const ours = violations.filter(({ message }) => !ownViolations.some((own) => message.includes(own)))
  return ours.map(({ message }) => `  ${message}`)
}
