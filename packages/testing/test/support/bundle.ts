import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runAction, type ActionOutcome, type GitHubSetup, type WorkflowEvent } from '@porchlight/action-runner'
import { parse } from 'yaml'
import { REPOSITORY, type World } from './world.ts'

export const repositoryRoot = join(import.meta.dirname, '../../../..')

export interface BundleRun {
  readonly event: WorkflowEvent
  readonly inputs?: Readonly<Record<string, string>>
  readonly github?: Partial<GitHubSetup>
  /** Variables of the machine, a proxy for instance. */
  readonly env?: Readonly<Record<string, string>>
}

/** What the runner would start: the bundle that `action.yml` names, in a process of its own, with the world as its GitHub. */
export function runBundle({ emulator }: World, name: string, run: BundleRun): Promise<ActionOutcome> {
  const { url: apiUrl, graphqlUrl, token } = emulator
  return runAction({
    directory: join(repositoryRoot, name === '' ? '.' : `actions/${name}`),
    repositoryRoot,
    event: run.event,
    inputs: run.inputs ?? {},
    github: { repository: REPOSITORY, apiUrl, graphqlUrl, token, ...run.github },
    env: run.env ?? {},
    timeoutMs: 60_000,
  })
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { default?: string; deprecationMessage?: string }>>
  readonly outputs: Readonly<Record<string, { description: string; value?: string }>>
  readonly runs: { readonly steps?: readonly CompositeStep[] }
}

interface CompositeStep {
  readonly id: string
  readonly if: string
  readonly uses: string
  readonly with: Readonly<Record<string, string>>
}

export const actionFile = (name: string): ActionFile =>
  parse(readFileSync(join(repositoryRoot, name === '' ? '' : `actions/${name}`, 'action.yml'), 'utf8')) as ActionFile

export const errorsOf = ({ annotations }: ActionOutcome): readonly string[] =>
  annotations.filter(({ level }) => level === 'error').map(({ message }) => message)

/** Everything that people may read afterwards. */
export const saidBy = ({ log, summary, annotations, outputs }: ActionOutcome): string =>
  [log, summary, JSON.stringify(annotations), JSON.stringify(outputs)].join('\n')
