import { join } from 'node:path'
import { isObject } from '@porchlight/action-kit/pure'
import { runAction, type ActionOutcome } from '@porchlight/action-runner'
import { startEmulator, type Scenario } from '@porchlight/github-emulator'
import { repositoryRoot, schemaDirectory } from '../places.ts'
import type { CloneCommit } from './clone.ts'

const REPOSITORY = 'local/clone'

/** Rules files by their paths. */
export type RulesFiles = Readonly<Record<string, string>>

/** What a commit would get, and why. */
export interface Given {
  /** A label, or for example "reviewer bob". */
  readonly what: string
  readonly because: string
}

/** For each commit what it would get, in their order; or what is wrong with the rules. */
export type Labelling = { readonly given: readonly (readonly Given[])[] } | { readonly problem: string }

/** What the real bundle makes of an emulated repository in which every commit is a pull request. A dry run. */
export async function labellingBy(rules: RulesFiles, commits: readonly CloneCommit[]): Promise<Labelling> {
  const emulator = await startEmulator({
    scenario: scenarioOf(rules, commits),
    permissions: { contents: 'read', 'pull-requests': 'write' },
    schemaDirectory: schemaDirectory(),
  })
  try {
    const outcome = await runAction({
      directory: join(repositoryRoot(), 'actions/triage'),
      inputs: { 'dry-run': 'true', 'pr-number': commits.map((_, index) => index + 1).join(' ') },
      event: { name: 'workflow_dispatch', payload: { repository: { full_name: REPOSITORY } } },
      github: { repository: REPOSITORY, apiUrl: emulator.url, graphqlUrl: emulator.graphqlUrl, token: emulator.token },
    })
    const added = decisionsIn(outcome.outputs['decisions'] || '[]').filter(({ action }) => action === 'add')
    // A reviewer or milestone that is unknown here fails a run that has decided all else.
    if (outcome.conclusion === 'failure' && added.length === 0) return { problem: problemIn(outcome) }
    return { given: commits.map((_, index) => added.filter(({ number }) => number === index + 1)) }
  } finally {
    await emulator.stop()
  }
}

/** Every mistake is a line of the log, with its place; of annotations there are ten at the most. */
function problemIn({ log, annotations }: ActionOutcome): string {
  const [said = ''] = (log.split('##[endgroup]\n')[1] ?? log).split(/^##\[/m)
  return said.trim() === '' ? annotations.map(({ message }) => message).join('\n') : said.trim()
}

/** As triage's README describes its output `decisions`. */
interface Decision extends Given {
  readonly number: number
  readonly action: string
}

function decisionsIn(output: string): readonly Decision[] {
  const decisions: unknown = JSON.parse(output)
  return Array.isArray(decisions) ? decisions.flatMap(decisionIn) : []
}

function decisionIn(value: unknown): readonly Decision[] {
  if (!isObject(value)) return []
  const { number, action, because, label, kind, what } = value
  if (typeof number !== 'number' || typeof action !== 'string' || typeof because !== 'string') return []
  if (typeof label === 'string') return [{ number, action, because, what: label }]
  if (typeof kind !== 'string' || typeof what !== 'string') return []
  return [{ number, action, because, what: `${kind} ${what}`.trim() }]
}

const scenarioOf = (rules: RulesFiles, commits: readonly CloneCommit[]): Scenario => ({
  repositories: [
    {
      name: REPOSITORY,
      files: rules,
      pullRequests: commits.map(({ sha, subject, message, author, committer, files }, index) => ({
        number: index + 1,
        title: subject === '' ? sha : subject.slice(0, 250),
        author: 'contributor',
        files: [...files],
        commits: [{ sha, message, author: { ...author, login: null }, committer: { ...committer, login: null } }],
      })),
    },
  ],
})
