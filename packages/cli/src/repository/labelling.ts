import { join } from 'node:path'
import { runAction } from '@porchlight/action-runner'
import { startEmulator, type Scenario } from '@porchlight/github-emulator'
import { repositoryRoot, schemaDirectory } from '../places.ts'
import type { CloneCommit } from './clone.ts'

const REPOSITORY = 'local/clone'

/** Rules files by their paths. */
export type RulesFiles = Readonly<Record<string, string>>

/** A label that a commit would get, and why. */
export interface Given {
  readonly label: string
  readonly because: string
}

/** For each commit what it would get, in their order; or why triage could not say. */
export type Labelling = { readonly given: readonly (readonly Given[])[] } | { readonly problem: string }

/** What the real bundle makes of an emulated repository in which every commit is a pull request. A dry run. */
export async function labellingBy(rules: RulesFiles, commits: readonly CloneCommit[]): Promise<Labelling> {
  const emulator = await startEmulator({
    scenario: scenarioOf(rules, commits),
    permissions: { contents: 'read', 'pull-requests': 'write' },
    schemaDirectory: schemaDirectory(),
  })
  try {
    const { conclusion, annotations, log, outputs } = await runAction({
      directory: join(repositoryRoot(), 'actions/triage'),
      inputs: { 'dry-run': 'true', 'pr-number': commits.map((_, index) => index + 1).join(' ') },
      event: { name: 'workflow_dispatch', payload: { repository: { full_name: REPOSITORY } } },
      github: { repository: REPOSITORY, apiUrl: emulator.url, graphqlUrl: emulator.graphqlUrl, token: emulator.token },
    })
    if (conclusion === 'failure') return { problem: annotations.map(({ message }) => message).join('\n') || log }
    const added = decisionsIn(outputs['decisions'] ?? '[]').filter(({ action }) => action === 'add')
    return { given: commits.map((_, index) => added.filter(({ number }) => number === index + 1)) }
  } finally {
    await emulator.stop()
  }
}

/** As triage's README describes its output `decisions`. */
interface Decision extends Given {
  readonly number: number
  readonly action: string
}

function decisionsIn(output: string): readonly Decision[] {
  const decisions: unknown = JSON.parse(output)
  return Array.isArray(decisions) ? decisions.filter(isDecision) : []
}

const isDecision = (value: unknown): value is Decision =>
  typeof value === 'object' && value !== null && 'number' in value && 'action' in value && 'label' in value

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
