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
  readonly jobs: Readonly<Record<string, { readonly needs?: readonly string[]; readonly steps?: readonly Step[] }>>
}

interface Step {
  readonly uses?: string
}

export function gateProblems(workflow: string, actions: readonly string[]): readonly string[] {
  const { jobs } = parse(workflow) as Workflow
  const needed = new Set(jobs['gate']?.needs)
  const used = new Set(Object.values(jobs).flatMap(({ steps = [] }) => steps.map(({ uses }) => uses)))
  return [
    ...Object.keys(jobs)
      .filter((name) => name !== 'gate' && !needed.has(name))
      .map((name) => `${CI}: the job gate does not need ${name}. Add it to needs.`),
    ...actions
      .filter((name) => !used.has(`$/actions/${name}`))
      .map((name) => `${CI}: no step runs $/actions/${name}. Add one to the job smoke.`),
  ]
}
