import { GitHubError } from '@porchlight/action-kit'
import { fieldsOf, type Fields } from '../json.ts'
import type { LabelChange, LabelHistory } from '../label-history.ts'
import { actorFrom } from './brought-in-by.ts'
import type { Client } from './client.ts'
import { graphql } from './graphql.ts'
import { labelChanges } from './queries.ts'

export const labelHistoryFor = (client: Client): LabelHistory => ({
  lastChanges: async (number, labels) => {
    const wanted = new Set(labels.map((label) => label.toLowerCase()))
    const last = new Map<string, LabelChange>()
    for await (const page of newestFirst(client, number)) {
      for (const { label, change } of page) if (wanted.has(label) && !last.has(label)) last.set(label, change)
      if (last.size === wanted.size) break
    }
    return last
  },
})

interface Change {
  readonly label: string
  readonly change: LabelChange
}

async function* newestFirst(client: Client, number: number): AsyncGenerator<readonly Change[]> {
  const { owner, name } = client.repository
  let before: string | null = null
  do {
    const variables: Readonly<Record<string, unknown>> = { owner, name, number, before }
    const page: ChangePage = await graphql(client, labelChanges, variables, (found) => changePageFrom(found, number))
    yield page.changes
    if (page.before !== null && page.before === before) throw repeatedPage(number)
    before = page.before
  } while (before !== null)
}

interface ChangePage {
  readonly changes: readonly Change[]
  /** Where the older ones end; null when there are none. */
  readonly before: string | null
}

function changePageFrom(found: Fields, number: number): ChangePage {
  const viewer = found.object('viewer').text('login')
  const thread = found.object('repository').objectOrNull('issueOrPullRequest')
  if (thread === null) throw noThread(number)
  const items = thread.object('timelineItems')
  const page = items.object('pageInfo')
  return {
    // GitHub lists the oldest first, also of the last hundred.
    changes: items.list('nodes', (json, path) => changeFrom(fieldsOf(json, path), viewer)).toReversed(),
    before: page.flag('hasPreviousPage') ? page.text('startCursor') : null,
  }
}

function changeFrom(node: Fields, viewer: string): Change {
  const by = actorFrom(node.objectOrNull('actor'))
  const kind = node.text('__typename') === 'LabeledEvent' ? 'added' : 'removed'
  const label = node.object('label').text('name').toLowerCase()
  return { label, change: { kind, by, isOurs: bare(by.login) === bare(viewer) } }
}

// GITHUB_TOKEN is github-actions[bot] as viewer and github-actions as actor; no person's login has a bracket.
const bare = (login: string): string => login.replace(/\[bot\]$/, '').toLowerCase()

const REQUEST = `POST /graphql (${labelChanges.name})`

const noThread = (number: number): GitHubError =>
  new GitHubError(`${REQUEST}: there is no issue or pull request #${number}.`, { request: REQUEST, status: 404 })

const repeatedPage = (number: number): GitHubError =>
  new GitHubError(`${REQUEST}: GitHub repeats a page of the label changes on #${number}. Run the job again.`, {
    request: REQUEST,
    status: 200,
  })
