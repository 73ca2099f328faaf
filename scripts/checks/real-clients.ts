import { spawnSync } from 'node:child_process'
import { root } from '../repository.ts'
import type { Verdict } from './verdict.ts'

const SCRIPT = 'packages/github-emulator/scripts/real-clients.ts'

/** Clients of other projects on our GitHub, a verdict each; where a client's toolchain is not, it is skipped by name. */
export function realClients(): readonly (readonly [string, Verdict])[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=@porchlight/source', SCRIPT], {
    cwd: root,
    encoding: 'utf8',
  })
  return clientVerdicts({ status, printed: stdout ?? '', errors: stderr ?? '' })
}

const LINE =
  /^(?<name>[\w-]+): (?:(?<kind>skipped|did its whole job) \((?<note>.*)\)|failed(?<why>.*(?:\n(?![\w-]+: ).*)*))$/gm

interface Run {
  readonly status: number | null
  readonly printed: string
  readonly errors: string
}

/** What the script prints: a line for each client, and below one that failed what went wrong. */
export function clientVerdicts({ status, printed, errors }: Run): readonly (readonly [string, Verdict])[] {
  const found = [...printed.matchAll(LINE)].map(({ groups = {} }): readonly [string, Verdict] => [
    `our GitHub serves ${groups['name'] ?? ''}`,
    verdictOf(groups),
  ])
  const says = found.some(([, verdict]) => 'passed' in verdict && !verdict.passed) || (status === 0 && found.length > 0)
  const why = errors.trim() || printed.trim() || 'Nothing was printed.'
  return says ? found : [...found, ['our GitHub serves real clients', { passed: false, why }]]
}

function verdictOf({ kind, note = '', why = '' }: Readonly<Record<string, string | undefined>>): Verdict {
  if (kind === 'skipped') return { skipped: note }
  return kind === undefined ? { passed: false, why: why.replace(/^: /, '').trim() } : { passed: true, note }
}
