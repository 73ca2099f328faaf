import type { Bundle } from './bundles.ts'
import type { Grown } from './growth.ts'
import type { Compared } from './peers.ts'
import type { Cpu } from './pure.ts'
import { ROUNDS, type Count, type Runs } from './runs.ts'
import { table } from './table.ts'

export interface Figures {
  readonly node: string
  readonly bundles: readonly Bundle[]
  readonly runs: Runs
  readonly growth: readonly Grown[]
  readonly peers: readonly Compared[]
  readonly pure: readonly Cpu[]
  readonly requests: readonly Count[]
}

/** The figures beside those of the baseline. */
export const tables = (measured: Figures, baseline: Figures): string =>
  [
    runTable(measured, baseline),
    chainTable(measured, baseline),
    growthTable(measured, baseline),
    ...(measured.peers.length === 0 ? [] : [peerTable(measured)]),
    requestTable(measured, baseline),
    pureTable(measured, baseline),
    bundleTable(measured, baseline),
  ].join('\n\n')

function runTable({ node, runs: { bare, timings } }: Figures, { runs }: Figures): string {
  const before = new Map(runs.timings.map(({ name, cpu }) => [name, cpu - runs.bare]))
  const parts = ['parse', 'toolkit', 'yaml', 'requests', 'rest'] as const
  return table(
    [`CPU ms, Node ${node}, median of ${ROUNDS}`, 'all', 'over bare Node', ...parts, 'baseline'],
    [
      ['bare Node', bare, 0, ...parts.map(() => ''), 0],
      ...timings.map(({ name, cpu, parts: spent }) => [
        name,
        cpu,
        cpu - bare,
        ...parts.map((part) => spent[part]),
        before.get(name) ?? '',
      ]),
    ],
  )
}

function chainTable({ runs: { chains } }: Figures, { runs }: Figures): string {
  const before = new Map(runs.chains.map(({ name, cpu }) => [name, cpu]))
  return table(
    ['The five, one after the other', 'CPU ms', 'baseline'],
    chains.map(({ name, cpu }) => [name, cpu, before.get(name) ?? '']),
  )
}

const nameOf = ({ name, size }: Grown): string => `${size.toLocaleString('en')} ${name}`

function growthTable({ growth }: Figures, baseline: Figures): string {
  const before = new Map(baseline.growth.map((row) => [nameOf(row), row.cpu]))
  return table(
    ['Growth', 'CPU ms', 'µs for each more', 'to the row before', 'baseline'],
    growth.map((row) => [nameOf(row), row.cpu, row.each ?? '', row.ratio ?? '', before.get(nameOf(row)) ?? '']),
  )
}

const peerTable = ({ peers }: Figures): string =>
  table(
    ['Beside others', 'CPU ms', 'theirs', 'ratio', 'bar'],
    peers.map(({ name, ours, theirs, bar }) => [name, ours, theirs, (ours / theirs).toFixed(2), bar.toFixed(2)]),
  )

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

function bundleTable({ bundles }: Figures, baseline: Figures): string {
  const before = new Map(baseline.bundles.map(({ name, bytes }) => [name, bytes / 1000]))
  return table(
    ['Bundle', 'kB', 'kB compressed', 'baseline kB'],
    bundles.map(({ name, bytes, compressed }) => [name, bytes / 1000, compressed / 1000, before.get(name) ?? '']),
  )
}
