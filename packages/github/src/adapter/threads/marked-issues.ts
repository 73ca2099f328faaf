import { fieldsOf, type Fields, type Marker, type OwnMark } from '@porchlight/action-kit'
import { labelNameFrom } from '../../parse.ts'
import type { Comments, MarkedIssue } from '../../port.ts'
import { actorFrom } from '../client/accounts.ts'
import type { Client } from '../client/client.ts'
import { batchesOf, graphqlOfWhatExists } from '../client/graphql.ts'
import { aliased } from '../client/aliases.ts'
import { isOurs } from './own-comments.ts'
import { issuesWithComments } from './queries.ts'
import { commentNodeFrom } from './read-comments.ts'

// Up to 30 comments with their texts come with each, and GitHub ends a query after ten seconds.
const ISSUES_AT_ONCE = 50

interface Wanted {
  readonly numbers: readonly number[]
  readonly mark: OwnMark | Marker
  readonly since: string
  readonly comments: Pick<Comments, 'withMarker'>
}

export async function markedIssues(client: Client, wanted: Wanted): Promise<readonly MarkedIssue[]> {
  const found: MarkedIssue[] = []
  for (const batch of batchesOf([...new Set(wanted.numbers)], ISSUES_AT_ONCE)) {
    for (const issue of await existing(client, batch)) found.push(await withMarked(issue, wanted))
  }
  return found
}

/** A text that says "fixes #99999" must not stop everything: numbers that do not exist are left out. */
function existing(client: Client, numbers: readonly number[]): Promise<readonly Fields[]> {
  const { owner, name } = client.repository
  const variables = { owner, name, ...aliased(numbers) }
  return graphqlOfWhatExists(client, issuesWithComments(numbers.length), variables, (answer) => {
    const repository = answer.object('repository')
    return numbers
      .map((_, index) => repository.objectOrNull(`_${index}`))
      .filter((node) => node !== null)
      .filter(isIssue)
  })
}

// A pull request under that number has none of the fields that were asked of an issue.
const isIssue = (node: Fields): boolean => node.has('number')

async function withMarked(node: Fields, { mark, since, comments }: Wanted): Promise<MarkedIssue> {
  const number = node.whole('number')
  const listed = node.object('comments')
  const all = listed.list('nodes', commentNodeFrom)
  const marked = all.filter((comment) => isOurs(comment, mark)).toReversed()
  const mayHideMore =
    marked.length === 0 && listed.object('pageInfo').flag('hasPreviousPage') && !reachesBack(listed, since)
  return { ...issueFields(node), marked: mayHideMore ? await comments.withMarker(number, mark) : marked }
}

/** Whether the oldest comment that we see was there before the time from which on ours may be. */
function reachesBack(comments: Fields, since: string): boolean {
  const [oldest] = comments.list('nodes', (json, path) => fieldsOf(json, path).text('createdAt'))
  return oldest !== undefined && Date.parse(oldest) < Date.parse(since)
}

const issueFields = (node: Fields): Omit<MarkedIssue, 'marked'> => ({
  number: node.whole('number'),
  nodeId: node.text('id'),
  title: node.text('title'),
  author: actorFrom(node.objectOrNull('author')),
  state: node.text('state') === 'OPEN' ? 'open' : 'closed',
  stateReason: node.textOrNull('stateReason')?.toLowerCase() ?? null,
  closedAt: node.textOrNull('closedAt'),
  isLocked: node.flag('locked'),
  labels: node.object('labels').list('nodes', labelNameFrom),
  url: node.text('url'),
})
