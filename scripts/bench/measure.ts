import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'

/** One way to start Node, measured many times, in turn with the others. */
export interface Candidate {
  readonly name: string
  readonly file: string
  /** Made anew before every start, outside the measurement. */
  env(): Promise<Readonly<Record<string, string>>> | Readonly<Record<string, string>>
  after?(): Promise<void>
}

export interface Timing {
  readonly name: string
  /** Medians, in milliseconds. */
  readonly wall: number
  readonly cpu: number
}

// The child reports its own CPU time when it exits: Node offers no resource usage of one child.
const PROBE = `process.on('exit', () => { const { user, system } = process.cpuUsage(); require('fs').writeSync(3, String((user + system) / 1000)) })`

/** Interleaved, so that a busy moment of the machine hits all candidates alike; the first round warms the disk cache. */
export async function measure(candidates: readonly Candidate[], rounds: number): Promise<readonly Timing[]> {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-bench-'))
  const probe = join(folder, 'probe.cjs')
  writeFileSync(probe, PROBE)
  const samples = new Map<string, { wall: number[]; cpu: number[] }>(
    candidates.map(({ name }) => [name, { wall: [], cpu: [] }]),
  )
  for (let round = 0; round <= rounds; round += 1) {
    for (const candidate of candidates) {
      const env = await candidate.env()
      const { wall, cpu } = await start({ ...candidate, probe, env })
      await candidate.after?.()
      if (round === 0) continue
      samples.get(candidate.name)?.wall.push(wall)
      samples.get(candidate.name)?.cpu.push(cpu)
    }
  }
  rmSync(folder, { recursive: true })
  return [...samples].map(([name, { wall, cpu }]) => ({ name, wall: median(wall), cpu: median(cpu) }))
}

interface Start {
  readonly name: string
  readonly file: string
  readonly probe: string
  readonly env: Readonly<Record<string, string>>
}

function start({ name, file, probe, env }: Start): Promise<{ wall: number; cpu: number }> {
  return new Promise((resolve, reject) => {
    const begun = process.hrtime.bigint()
    const child = spawn(process.execPath, ['--require', probe, file], {
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    })
    const probed = child.stdio[3]
    if (!(probed instanceof Readable)) throw new Error('The probe has no pipe to write to.')
    const cpu = text(probed)
    // What it prints must be read, or a full pipe stops it.
    child.stdout?.resume()
    child.stderr?.resume()
    child.once('error', reject)
    child.once('close', (code) => {
      const wall = Number(process.hrtime.bigint() - begun) / 1e6
      if (code === 0) resolve(cpu.then((milliseconds) => ({ wall, cpu: Number(milliseconds) })))
      else reject(new Error(`${name} exited with ${code}`))
    })
  })
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? 0
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? 0) + upper) / 2 : upper
}
