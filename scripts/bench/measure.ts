import { spawn } from 'node:child_process'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** One way to start Node, measured many times, in turn with the others. */
export interface Candidate {
  readonly name: string
  readonly file: string
  /** Made anew before every start, outside the measurement. */
  env(): Promise<Readonly<Record<string, string>>> | Readonly<Record<string, string>>
  after?(): Promise<void>
}

/** Where the time of a run goes; probe.cjs says what each part is. */
type Parts = Readonly<Record<'node' | 'parse' | 'toolkit' | 'yaml' | 'requests' | 'rest', number>>

export interface Timing {
  readonly name: string
  /** Medians of CPU time, in milliseconds. */
  readonly cpu: number
  readonly parts: Parts
}

type Sample = Omit<Timing, 'name'>

const PROBE = fileURLToPath(new URL('probe.cjs', import.meta.url))

/** Interleaved, so that a busy moment of the machine hits all candidates alike; the first round warms the disk cache. */
export async function measure(candidates: readonly Candidate[], rounds: number): Promise<readonly Timing[]> {
  const samples = candidates.map((candidate) => ({ candidate, taken: [] as Sample[] }))
  for (let round = 0; round <= rounds; round += 1) {
    for (const { candidate, taken } of samples) {
      const sample = await start(candidate, await candidate.env())
      await candidate.after?.()
      if (round > 0) taken.push(sample)
    }
  }
  return samples.map(({ candidate: { name }, taken }) => {
    const of = (part: keyof Parts): number => median(taken.map(({ parts }) => parts[part]))
    const parts = {
      node: of('node'),
      parse: of('parse'),
      toolkit: of('toolkit'),
      yaml: of('yaml'),
      requests: of('requests'),
      rest: of('rest'),
    }
    return { name, cpu: median(taken.map(({ cpu }) => cpu)), parts }
  })
}

function start({ name, file }: Candidate, env: Readonly<Record<string, string>>): Promise<Sample> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--require', PROBE, file], {
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    })
    // What it prints must be read, or a full pipe stops it.
    const said = Promise.all([child.stdout, child.stderr].map(textOf))
    const measured = textOf(child.stdio[3])
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(measured.then((json): Sample => JSON.parse(json)))
      else void said.then((texts) => reject(new Error(`${name} exited with ${code}: ${texts.join('')}`)))
    })
  })
}

const textOf = async (stream: unknown): Promise<string> => (stream instanceof Readable ? text(stream) : '')

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? 0
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? 0) + upper) / 2 : upper
}
