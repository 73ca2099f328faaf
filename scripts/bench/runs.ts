import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import type { Emulator } from '@porchlight/github-emulator'
import { actionNames, root, rootNames } from '../repository.ts'
import { measure, type Candidate, type Timing } from './measure.ts'
import { variables } from './variables.ts'
import {
  dcoWork,
  emulatorFor,
  firstPullRequest,
  leaderboardWork,
  notifyWork,
  triageWork,
  welcomeWork,
  type Work,
} from './work.ts'

// The median of fewer wanders by more than the difference we look for.
export const ROUNDS = 15

export interface Runs {
  readonly bare: number
  readonly timings: readonly Timing[]
  /** The five actions, one after the other, each in a process of its own. */
  readonly chains: readonly { readonly name: string; readonly cpu: number }[]
}

/** What reads, and what writes; leaderboard-post has nothing to read. */
export const works = (webhook: string): readonly Work[] => [
  triageWork({ isLabelled: true }),
  triageWork({}),
  welcomeWork(10, { isFirst: false }),
  welcomeWork(10),
  dcoWork(1),
  dcoWork(1, { isSigned: false }),
  notifyWork(0),
  notifyWork(1),
  leaderboardWork(),
  leaderboardWork(webhook),
]

const bundle = (action: string): string => join(root, 'dist', action, 'index.js')
const nothing = { name: 'watch', payload: { action: 'started' } }

export async function timedRuns(webhook: string): Promise<Runs> {
  const idle = actionNames.map((name) => ({ name: `${name}, idle`, file: bundle(name), env: () => variables(nothing) }))
  const chain = rootNames.map(firstPullRequest)
  const [bare, ...timings] = await measure(
    [bareNode(), ...idle, ...[...works(webhook), ...chain].map(candidateOf)],
    ROUNDS,
  )
  const inChain = new Set(chain.map(({ name }) => name))
  return {
    bare: bare?.cpu ?? 0,
    timings: timings.filter(({ name }) => !inChain.has(name)),
    chains: [
      sum('with nothing to do', timings.slice(0, idle.length)),
      sum(
        'on a first pull request',
        timings.filter(({ name }) => inChain.has(name)),
      ),
    ],
  }
}

const sum = (name: string, of: readonly Timing[]) => ({ name, cpu: of.reduce((total, { cpu }) => total + cpu, 0) })

function bareNode(): Candidate {
  const empty = join(tmpdir(), 'porchlight-empty.mjs')
  writeFileSync(empty, '')
  return { name: 'bare Node', file: empty, env: () => ({}) }
}

export function candidateOf(work: Work): Candidate {
  let emulator: Emulator | undefined
  return {
    name: work.name,
    file: bundle(work.action),
    env: async () => {
      emulator = await emulatorFor(work)
      return variables(await work.eventOf(emulator), work, emulator)
    },
    after: async () => emulator?.stop(),
  }
}

export interface Count {
  readonly name: string
  readonly reads: number
  readonly writes: number
  readonly points: number
}

export async function requestCounts(all: readonly Work[]): Promise<readonly Count[]> {
  const counts = []
  for (const work of all) {
    const emulator = await emulatorFor(work)
    const event = await work.eventOf(emulator)
    await measure([{ name: work.name, file: bundle(work.action), env: () => variables(event, work, emulator) }], 0)
    if (emulator.violations.length > 0)
      throw new Error(`${work.name}: ${emulator.violations.map(({ message }) => message).join('; ')}`)
    const writes = emulator.writes.length
    const points = emulator.log.reduce((total, record) => total + record.points, 0)
    counts.push({ name: work.name, reads: emulator.requests.length - writes, writes, points })
    await emulator.stop()
  }
  return counts
}

/** Takes every event. */
export async function startWebhook(): Promise<{ readonly url: string; stop(): void }> {
  const server = createServer((request, response) => {
    request.resume()
    response.writeHead(204).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/hook`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
