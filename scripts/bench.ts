import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Emulator } from '@porchlight/github-emulator'
import { bundles } from './bench/bundles.ts'
import { measure, type Candidate, type Timing } from './bench/measure.ts'
import { pureFigures, type Cpu } from './bench/pure.ts'
import { table } from './bench/table.ts'
import {
  dcoWork,
  emulatorFor,
  leaderboardWork,
  notifyWork,
  sweepWork,
  triageWork,
  welcomeWork,
  type Work,
} from './bench/work.ts'
import { variables } from './bench/variables.ts'
import { actionNames, root } from './repository.ts'

/**
 * `npm run bench`: start-up, CPU, requests and bytes, beside the committed baseline (bench/baseline.json).
 *
 *     npm run bench -- --json      the figures as JSON
 *     npm run bench -- --update    writes them as the new baseline
 *
 * Times are of one machine and tell something only beside bare Node, measured in the same minutes. Counts are exact.
 */

// The median of fewer wanders by more than the difference we look for.
const ROUNDS = 15

interface Figures {
  readonly node: string
  readonly bundles: readonly { name: string; bytes: number; compressed: number }[]
  readonly timings: readonly (Timing & { overBareNode: number })[]
  readonly pure: readonly Cpu[]
  readonly requests: readonly { name: string; reads: number; writes: number; points: number }[]
}

const bundle = (action: string): string => join(root, 'dist', action, 'index.js')
const nothing = { name: 'watch', payload: { action: 'started' } }
const works: readonly Work[] = [
  triageWork(3),
  ...[1, 100, 250, 1000].map(dcoWork),
  welcomeWork(10),
  notifyWork(3),
  leaderboardWork(),
]
const countedOnly: readonly Work[] = [
  ...[100, 1000, 3000].map(triageWork),
  sweepWork(300, 100),
  dcoWork(251),
  ...[100, 10_000, 100_000].map(welcomeWork),
  notifyWork(50),
]

const figures: Figures = {
  node: process.version,
  bundles: bundles(),
  timings: await timings(),
  pure: pureFigures(),
  requests: await requestCounts([...works, ...countedOnly]),
}
report(figures)

async function timings(): Promise<Figures['timings']> {
  const empty = join(tmpdir(), 'porchlight-empty.mjs')
  writeFileSync(empty, '')
  const bare: Candidate = { name: 'bare Node', file: empty, env: () => ({}) }
  const idle = actionNames.map((name) => ({ name: `${name}, idle`, file: bundle(name), env: () => variables(nothing) }))
  const results = await measure([bare, ...idle, ...works.map(candidateOf)], ROUNDS)
  const floor = results[0]?.wall ?? 0
  const chain = results.filter(({ name }) => name.endsWith(', idle'))
  const sum = (pick: (timing: Timing) => number): number => chain.reduce((total, timing) => total + pick(timing), 0)
  const five = { name: 'chain of five, idle', wall: sum(({ wall }) => wall), cpu: sum(({ cpu }) => cpu) }
  return [...results, five].map((timing) => ({
    ...timing,
    overBareNode: timing.wall - floor * (timing === five ? chain.length : 1),
  }))
}

function candidateOf(work: Work): Candidate {
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

async function requestCounts(all: readonly Work[]): Promise<Figures['requests']> {
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

function report(measured: Figures): void {
  const path = join(root, 'bench/baseline.json')
  if (process.argv.includes('--update')) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${JSON.stringify(measured, null, 2)}\n`)
  }
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify(measured, null, 2))
    return
  }
  const baseline = JSON.parse(readFileSync(path, 'utf8')) as Figures
  console.log(tables(measured, baseline))
}

const tables = (measured: Figures, baseline: Figures): string =>
  [
    timingTable(measured, baseline),
    requestTable(measured, baseline),
    pureTable(measured, baseline),
    bundleTable(measured, baseline),
  ].join('\n\n')

function timingTable({ node, timings: all }: Figures, baseline: Figures): string {
  const before = new Map(baseline.timings.map((timing) => [timing.name, timing.overBareNode]))
  return table(
    [`Node ${node}, median of ${ROUNDS}`, 'wall ms', 'CPU ms', 'over bare Node', 'baseline'],
    all.map(({ name, wall, cpu, overBareNode }) => [name, wall, cpu, overBareNode, before.get(name) ?? '']),
  )
}

function requestTable({ requests }: Figures, baseline: Figures): string {
  const before = new Map(baseline.requests.map((count) => [count.name, `${count.reads} + ${count.writes}`]))
  return table(
    ['Requests', 'reads', 'writes', 'points', 'baseline'],
    requests.map(({ name, reads, writes, points }) => [
      name,
      String(reads),
      String(writes),
      String(points),
      before.get(name) ?? '',
    ]),
  )
}

function pureTable({ pure }: Figures, baseline: Figures): string {
  const before = new Map(baseline.pure.map(({ name, milliseconds, plainest }) => [name, milliseconds / plainest]))
  return table(
    ['In process', 'CPU ms', 'plainest', 'ratio', 'baseline ratio'],
    pure.map(({ name, milliseconds, plainest }) => [
      name,
      milliseconds,
      plainest,
      milliseconds / plainest,
      before.get(name) ?? '',
    ]),
  )
}

function bundleTable({ bundles: all }: Figures, baseline: Figures): string {
  const before = new Map(baseline.bundles.map(({ name, bytes }) => [name, bytes / 1000]))
  return table(
    ['Bundle', 'kB', 'kB compressed', 'baseline kB'],
    all.map(({ name, bytes, compressed }) => [name, bytes / 1000, compressed / 1000, before.get(name) ?? '']),
  )
}
