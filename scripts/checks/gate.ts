import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { actionNames, root } from '../repository.ts'
import type { Verdict } from './verdict.ts'

const CI = '.github/workflows/ci.yml'

/** The one job that branch protection asks for must wait for every other; and each action must be tried as it is used. */
export function gate(): Verdict {
  const problems = gateProblems(readFileSync(join(root, CI), 'utf8'), actionNames)
  return problems.length === 0 ? { passed: true } : { passed: false, why: problems.join('\n') }
}

interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>
}

interface Job {
  readonly if?: string
  readonly needs?: readonly string[]
  readonly steps?: readonly Step[]
  readonly 'continue-on-error'?: unknown
}

interface Step {
  readonly if?: string
  readonly uses?: string
  readonly run?: string
}

/** What a needed job can come to besides success. Each of them has to turn the gate red. */
const BAD_RESULTS = ['failure', 'cancelled', 'skipped']

export function gateProblems(workflow: string, actions: readonly string[]): readonly string[] {
  const { jobs } = parse(workflow) as Workflow
  const needed = new Set(jobs['gate']?.needs)
  const used = new Set(Object.values(jobs).flatMap(({ steps = [] }) => steps.map(({ uses }) => uses)))
  return [
    ...verdictProblems(jobs['gate']),
    ...Object.entries(jobs)
      .filter(([, job]) => 'continue-on-error' in job)
      .map(([name]) => `${CI}: ${name} has continue-on-error, with which the gate takes its failure for success.`),
    ...Object.keys(jobs)
      .filter((name) => name !== 'gate' && !needed.has(name))
      .map((name) => `${CI}: the job gate does not need ${name}. Add it to needs.`),
    ...actions
      .filter((name) => !used.has(`$/actions/${name}`))
      .map((name) => `${CI}: no step runs $/actions/${name}. Add one to the job smoke.`),
  ]
}

function verdictProblems(job: Job | undefined): readonly string[] {
  const [step] = job?.steps ?? []
  const isRun = job?.if === 'always()'
  return [
    ...(isRun ? [] : [`${CI}: the job gate does not run when a job before it failed. Write if: always().`]),
    ...BAD_RESULTS.filter(
      (result) => step?.run !== 'exit 1' || !step.if?.includes(`contains(needs.*.result, '${result}')`),
    ).map((result) => `${CI}: the first step of the job gate does not fail on ${result}.`),
  ]
}
