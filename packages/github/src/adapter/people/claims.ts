import { fieldsOf, GitHubError, type Fields } from '@porchlight/action-kit'
import type { AssignmentChange, Assignments, ClaimedIssue, Claims, LinkedPullRequest } from '../../port.ts'
import { actorFrom, isSameAccount } from '../client/accounts.ts'
import type { Client } from '../client/client.ts'
import { aliased } from '../client/aliases.ts'
import { batchesOf, graphql, graphqlOfWhatExists } from '../client/graphql.ts'
import { isIn } from '../threads/merged-pull-requests.ts'
import { assignmentsOn, claimedIssues, lastPushes } from './claim-queries.ts'

export const claimsFor = (client: Client): Claims => ({
  on: (number) => {
    const { owner, name } = client.repository
    return graphqlOfWhatExists(client, assignmentsOn, { owner, name, number }, (answer) => {
      const issue = answer.object('repository').objectOrNull('issue')
      return issue === null ? undefined : assignmentsFrom(issue, viewerIn(answer))
    })
  },
  open: (label) => openClaims(client, label),
  pushes: (pulls) => lastPushesTo(client, pulls),
})

interface Page {
  readonly issues: readonly ClaimedIssue[]
  /** Null after the last. */
  readonly after: string | null
}

async function openClaims(client: Client, label: string): Promise<readonly ClaimedIssue[]> {
  const { owner, name } = client.repository
  const found = new Map<number, ClaimedIssue>()
  let after: string | null = null
  do {
    const variables: Readonly<Record<string, unknown>> = { owner, name, label, after }
    const page: Page = await graphql(client, claimedIssues, variables, (answer) => pageFrom(answer, client))
    if (page.after !== null && page.after === after) throw repeated()
    // One that slid to the next page while we were reading comes twice.
    for (const issue of page.issues) found.set(issue.number, issue)
    after = page.after
  } while (after !== null)
  return [...found.values()]
}

function pageFrom(answer: Fields, client: Client): Page {
  const list = answer.object('repository').object('issues')
  const page = list.object('pageInfo')
  const viewer = viewerIn(answer)
  return {
    issues: list.list('nodes', (json, path) => claimedFrom(fieldsOf(json, path), viewer, client)),
    after: page.flag('hasNextPage') ? page.text('endCursor') : null,
  }
}

const viewerIn = (answer: Fields): string => answer.object('viewer').text('login')

function assignmentsFrom(issue: Fields, viewer: string): Assignments {
  return {
    number: issue.whole('number'),
    isOpen: issue.text('state') === 'OPEN',
    isLocked: issue.flag('locked'),
    assignees: issue.object('assignees').list('nodes', (json, path) => actorFrom(fieldsOf(json, path))),
    changes: issue.object('changes').list('nodes', (json, path) => changeFrom(fieldsOf(json, path), viewer)),
  }
}

const changeFrom = (node: Fields, viewer: string): AssignmentChange => ({
  kind: node.text('__typename') === 'AssignedEvent' ? 'assigned' : 'unassigned',
  login: loginIn(node, 'assignee'),
  at: node.text('createdAt'),
  isOurs: isSameAccount(loginIn(node, 'actor'), viewer),
})

function claimedFrom(issue: Fields, viewer: string, client: Client): ClaimedIssue {
  const comments = issue.object('comments')
  const closing = issue.object('closing')
  const mentions = issue.object('mentions')
  const pulls = [
    ...closing.list('nodes', (json, path) => fieldsOf(json, path)),
    // An issue that mentions this one comes without fields, as the query asks for those of pull requests only.
    ...mentions
      .list('nodes', (json, path) => fieldsOf(json, path).object('source'))
      .filter((each) => each.has('number')),
  ]
  return {
    ...assignmentsFrom(issue, viewer),
    comments: comments.list('nodes', (json, path) => {
      const comment = fieldsOf(json, path)
      return { by: loginIn(comment, 'author'), at: comment.text('createdAt'), body: comment.text('body') }
    }),
    hasOlderComments: comments.object('pageInfo').flag('hasPreviousPage'),
    pullRequests: openHere(pulls, client),
    hasMorePullRequests:
      closing.object('pageInfo').flag('hasNextPage') || mentions.object('pageInfo').flag('hasPreviousPage'),
  }
}

function openHere(pulls: readonly Fields[], { repository }: Client): readonly LinkedPullRequest[] {
  const open = pulls.filter((pull) => pull.text('state') === 'OPEN' && isIn(pull.object('repository'), repository))
  const byNumber = new Map(open.map((pull) => [pull.whole('number'), pull]))
  return [...byNumber].map(([number, pull]) => ({
    number,
    author: loginIn(pull, 'author'),
    isDraft: pull.flag('isDraft'),
    updatedAt: pull.text('updatedAt'),
  }))
}

/** '' for a deleted account. */
const loginIn = (node: Fields, name: string): string => node.objectOrNull(name)?.text('login') ?? ''

function repeated(): GitHubError {
  const request = 'POST /graphql (claimedIssues)'
  return new GitHubError(`${request}: GitHub repeats a page. Run the job again.`, { request, status: 200 })
}

// One point of the hour's 1,000 for a hundred lists, of which each has two.
const PULL_REQUESTS_AT_ONCE = 50

async function lastPushesTo(client: Client, pulls: readonly LinkedPullRequest[]): Promise<ReadonlyMap<number, string>> {
  const { owner, name } = client.repository
  const times = new Map<number, string>()
  for (const batch of batchesOf(pulls, PULL_REQUESTS_AT_ONCE)) {
    const numbers = aliased(batch.map(({ number }) => number))
    await graphqlOfWhatExists(client, lastPushes(batch.length), { owner, name, ...numbers }, (answer) => {
      const repository = answer.object('repository')
      batch.forEach(({ number, updatedAt }, index) => {
        const pull = repository.objectOrNull(`_${index}`)
        if (pull !== null) times.set(number, lastPushIn(pull, updatedAt))
      })
    })
  }
  return times
}

/** The committer may have set any time; no push was later than the last change. */
function lastPushIn(pull: Fields, updatedAt: string): string {
  const commits = pull
    .object('commits')
    .list('nodes', (json, path) => fieldsOf(json, path).object('commit').text('committedDate'))
  const forced = pull.object('forced').list('nodes', (json, path) => fieldsOf(json, path).text('createdAt'))
  const latest = [...commits, ...forced].toSorted((one, other) => Date.parse(one) - Date.parse(other)).at(-1)
  return latest === undefined || Date.parse(latest) > Date.parse(updatedAt) ? updatedAt : latest
}
