import { join } from 'node:path'
import { isObject } from '@porchlight/action-kit/pure'
import { runAction, type ActionOutcome } from '@porchlight/action-runner'
import { startEmulator, type Scenario } from '@porchlight/github-emulator'
import { repositoryRoot, schemaDirectory } from '../places.ts'
import type { CloneCommit } from './clone.ts'
import { notTold, type NotTold } from './not-told.ts'

const REPOSITORY = 'local/clone'

/** Rules files by their paths. */
export type RulesFiles = Readonly<Record<string, string>>

/** What a commit would get, and why. */
export interface Given {
  /** A label, or for example "reviewer bob". */
  readonly what: string
  readonly because: string
}

export interface Labelling {
  /** For each commit what it would get, in their order; undefined where no file is sound. */
  readonly given: readonly (readonly Given[])[] | undefined
  /** Every mistake in the rules with its place, one a line; '' for none. */
  readonly mistakes: string
  /** Conditions whose rules are left out, as a clone does not know. */
  readonly notTold: readonly string[]
}

const NOTHING_OPEN: NotTold = { asked: [], places: new Set() }

/** What the real bundle makes of an emulated repository in which every commit is a pull request. A dry run. */
export async function labellingBy(rules: RulesFiles, commits: readonly CloneCommit[]): Promise<Labelling> {
  const outcome = await outcomeOf(rules, commits)
  const decisions = outcome.outputs['decisions']
  if (decisions === undefined) return { given: undefined, mistakes: mistakesIn(outcome), notTold: [] }
  const mistakes = outcome.conclusion === 'failure' ? await mistakesOfEach(rules) : ''
  const { asked, places } = mistakes === '' ? notTold(rules) : NOTHING_OPEN
  const added = decisionsIn(decisions || '[]').filter(({ action, rule }) => action === 'add' && !places.has(rule))
  return {
    given: commits.map((_, index) => added.filter(({ number }) => number === index + 1)),
    mistakes,
    notTold: asked,
  }
}

/** What is wrong with the rules, where there is no commit to try them on. */
export const mistakesOf = async (rules: RulesFiles): Promise<string> => (await labellingBy(rules, [NO_COMMIT])).mistakes

/** A file with mistakes fails a run that follows the other file: alone, it has nothing else to say. */
async function mistakesOfEach(rules: RulesFiles): Promise<string> {
  const each: string[] = []
  for (const [path, text] of Object.entries(rules)) {
    const outcome = await outcomeOf({ [path]: text }, [NO_COMMIT])
    if (outcome.outputs['decisions'] === undefined) each.push(mistakesIn(outcome))
  }
  return each.join('\n')
}

const NO_AUTHOR = { name: 'Empty', email: 'empty@example.org' }
const NO_COMMIT: CloneCommit = {
  sha: '0'.repeat(40),
  subject: '',
  message: '',
  author: NO_AUTHOR,
  committer: NO_AUTHOR,
  files: [],
}

async function outcomeOf(rules: RulesFiles, commits: readonly CloneCommit[]): Promise<ActionOutcome> {
  const emulator = await startEmulator({
    scenario: scenarioOf(rules, commits),
    permissions: { contents: 'read', issues: 'read', 'pull-requests': 'write' },
    schemaDirectory: schemaDirectory(),
  })
  try {
    return await runAction({
      directory: join(repositoryRoot(), 'actions/triage'),
      inputs: { 'dry-run': 'true', 'pr-number': commits.map((_, index) => index + 1).join(' ') },
      event: { name: 'workflow_dispatch', payload: { repository: { full_name: REPOSITORY } } },
      github: { repository: REPOSITORY, apiUrl: emulator.url, graphqlUrl: emulator.graphqlUrl, token: emulator.token },
    })
  } finally {
    await emulator.stop()
  }
}

/** Every mistake is a line of the log, with its place; of annotations there are ten at the most. */
function mistakesIn({ log, annotations }: ActionOutcome): string {
  if (annotations.every(({ file }) => file === undefined)) throw new Error(annotations[0]?.message ?? log)
  const [said = ''] = (log.split('##[endgroup]\n')[1] ?? log).split(/^##\[/m)
  return said.trim() === '' ? annotations.map(({ message }) => message).join('\n') : said.trim()
}

/** As triage's README describes its output `decisions`. */
interface Decision extends Given {
  readonly number: number
  readonly action: string
  readonly rule: string
}

function decisionsIn(output: string): readonly Decision[] {
  const decisions: unknown = JSON.parse(output)
  return Array.isArray(decisions) ? decisions.flatMap(decisionIn) : []
}

function decisionIn(value: unknown): readonly Decision[] {
  if (!isObject(value)) return []
  const { number, action, because, rule, label, kind, what } = value
  if (typeof number !== 'number' || typeof action !== 'string' || typeof because !== 'string') return []
  if (typeof rule !== 'string') return []
  if (typeof label === 'string') return [{ number, action, because, rule, what: label }]
  if (typeof kind !== 'string' || typeof what !== 'string') return []
  return [{ number, action, because, rule, what: `${kind} ${what}`.trim() }]
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
