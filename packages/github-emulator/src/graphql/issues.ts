import type { Issue as IssueState, PullRequest, Thread } from '../state/model.ts'
import { findAccount } from '../state/accounts.ts'
import { connection, type PageArguments } from './connections.ts'
import type { Answer } from './answer.ts'
import type { Context, Fields } from './context.ts'
import { ordered, type Order } from './ordering.ts'
import { mustRead } from './permissions.ts'
import { thread } from './threads.ts'

export const Issue: Fields<IssueState> = {
  ...thread,
  databaseId: ({ id }) => id,
  fullDatabaseId: ({ id }) => String(id),
  state: ({ state }) => state.toUpperCase(),
  // Without `enableDuplicate` a duplicate reads as before the reason existed.
  stateReason: ({ stateReason }, { enableDuplicate }: { enableDuplicate?: boolean }) =>
    stateReason === 'duplicate' && !enableDuplicate ? 'NOT_PLANNED' : (stateReason?.toUpperCase() ?? null),
  closedByPullRequestsReferences: (issue, args: PageArguments & { includeClosedPrs?: boolean }, context) => {
    mustRead(context, ['pull-requests'], issue.repository)
    const { includeClosedPrs } = args
    const shown = closingPullRequests(issue).filter(({ state }) => state === 'open' || includeClosedPrs)
    return connection(shown, args, { keyOf: ({ id }) => id })
  },
}

const closingPullRequests = (issue: IssueState): PullRequest[] =>
  pullRequestsOf(issue.repository.threads.values()).filter(({ closes }) => closes.includes(issue.number))

export const issuesOf = (threads: Iterable<Thread>): IssueState[] =>
  [...threads].filter((candidate) => candidate.kind === 'Issue')

export const pullRequestsOf = (threads: Iterable<Thread>): PullRequest[] =>
  [...threads].filter((candidate) => candidate.kind === 'PullRequest')

/** Here an issue must have all of the labels; in `issues(labels:)` one is enough. */
type IssueFilters = {
  assignee?: string | null
  createdBy?: string | null
  labels?: string[] | null
  since?: string | null
  states?: string[] | null
}

export type IssuesArguments = PageArguments & {
  filterBy?: IssueFilters | null
  labels?: string[] | null
  states?: string[] | null
  orderBy?: Order | null
}

const TIMES = {
  CREATED_AT: ({ createdAt }: Thread) => createdAt,
  UPDATED_AT: ({ updatedAt }: Thread) => updatedAt,
  COMMENTS: ({ comments }: Thread) => comments.length,
}

/** A page of issues. They come by number, which is GitHub's order by creation. */
export function issueConnection(issues: readonly IssueState[], args: IssuesArguments, context: Context): Answer {
  const { filterBy, labels, states } = args
  const wanted = issues
    .filter((issue) => isIn(states, issue.state.toUpperCase()) && hasAnyLabel(issue, labels))
    .filter(issueFilter(filterBy ?? {}, context))
  return connection(ordered(wanted.toSorted(byNumber), args.orderBy, TIMES), args, { keyOf: ({ id }) => id })
}

export type PullRequestsArguments = PageArguments & {
  baseRefName?: string | null
  headRefName?: string | null
  labels?: string[] | null
  states?: string[] | null
  orderBy?: Order | null
}

export function pullRequestConnection(pullRequests: readonly PullRequest[], args: PullRequestsArguments): Answer {
  const { baseRefName, headRefName, labels, states } = args
  const wanted = pullRequests
    .filter(({ base }) => baseRefName == null || base.branch === baseRefName)
    .filter(({ head }) => headRefName == null || head.branch === headRefName)
    .filter((pullRequest) => isIn(states, pullRequestState(pullRequest)) && hasAnyLabel(pullRequest, labels))
  return connection(ordered(wanted.toSorted(byNumber), args.orderBy, TIMES), args, { keyOf: ({ id }) => id })
}

export const pullRequestState = ({ merged, state }: PullRequest): string => (merged ? 'MERGED' : state.toUpperCase())

const byNumber = (a: Thread, b: Thread): number => a.number - b.number

const isIn = (wanted: readonly string[] | null | undefined, value: string): boolean => !wanted || wanted.includes(value)

const hasAnyLabel = ({ labels }: Thread, names: readonly string[] | null | undefined): boolean =>
  !names || labels.some(({ name }) => names.some((wanted) => wanted.toLowerCase() === name.toLowerCase()))

/** Reads every filter at once: one that is left for the first issue would seem unread where there are no issues. */
function issueFilter({ assignee, createdBy, labels, since, states }: IssueFilters, { state }: Context) {
  const creator = createdBy == null ? undefined : (findAccount(state, createdBy) ?? null)
  return (issue: IssueState): boolean =>
    (creator === undefined || (creator !== null && issue.author === creator)) &&
    (since == null || Date.parse(issue.updatedAt) >= Date.parse(since)) &&
    (labels ?? []).every((name) => hasAnyLabel(issue, [name])) &&
    isIn(states, issue.state.toUpperCase()) &&
    isAssigned(issue, assignee)
}

/** `*` is any assignee and null, when it is given, none. */
function isAssigned({ assignees }: IssueState, login: string | null | undefined): boolean {
  if (login === undefined) return true
  if (login === null) return assignees.length === 0
  return assignees.some((account) => login === '*' || account.login.toLowerCase() === login.toLowerCase())
}
