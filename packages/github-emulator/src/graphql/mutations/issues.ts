import { setAssignees } from '../../state/assignees.ts'
import { setLabels } from '../../state/labels.ts'
import { setMilestone } from '../../state/milestones.ts'
import { editThreadBody } from '../../state/edits.ts'
import { markDuplicate, unmarkDuplicate } from '../../state/links.ts'
import type { Issue, StateReason } from '../../state/model.ts'
import { closeThread, createIssue, renameThread, reopenThread } from '../../state/threads.ts'
import type { Context, Fields } from '../context.ts'
import { type Input, payload } from './payload.ts'
import { accountsOf, beginChange, labelsOf, nodeOfKind } from './subjects.ts'

type Given<Shape> = { input: Input & Shape }

function issueFor(context: Context, id: string): Issue {
  const issue = nodeOfKind(context, id, 'Issue')
  beginChange(context, { operation: 'issues/update', repository: issue.repository, thread: issue })
  return issue
}

type Sorting = { labelIds?: string[] | null; assigneeIds?: string[] | null; milestoneId?: string | null }

/** Only what the client gave is changed; `milestoneId: null` takes the milestone away. */
function sort(context: Context, issue: Issue, { labelIds, assigneeIds, milestoneId }: Sorting): void {
  const { state, token } = context
  if (labelIds) {
    const names = labelsOf(context, issue.repository, labelIds).map(({ name }) => name)
    setLabels(state, issue, { names, actor: token.account })
  }
  if (assigneeIds) setAssignees(state, issue, accountsOf(context, assigneeIds), token.account)
  if (milestoneId === undefined) return
  const milestone = milestoneId === null ? null : nodeOfKind(context, milestoneId, 'Milestone')
  setMilestone(state, issue, milestone, token.account)
}

type IssueDraft = Sorting & { repositoryId: string; title: string; body?: string | null }
type IssueChange = Sorting & {
  id: string
  title?: string | null
  body?: string | null
  state?: 'OPEN' | 'CLOSED' | null
}
type Closing = { issueId: string; stateReason?: string | null; duplicateIssueId?: string | null }

const CLOSING_REASONS: Readonly<Record<string, StateReason>> = {
  COMPLETED: 'completed',
  NOT_PLANNED: 'not_planned',
  DUPLICATE: 'duplicate',
}

export const issueMutations: Fields<undefined> = {
  createIssue: (_source, { input }: Given<IssueDraft>, context) => {
    const repository = nodeOfKind(context, input.repositoryId, 'Repository')
    beginChange(context, { operation: 'issues/create', repository })
    const { title, body = null } = input
    const issue = createIssue(context.state, repository, { title, body, author: context.token.account })
    sort(context, issue, input)
    return payload(input, { issue })
  },
  updateIssue: (_source, { input }: Given<IssueChange>, context) => {
    const { state, token } = context
    const issue = issueFor(context, input.id)
    if (input.title != null) renameThread(state, issue, token.account, input.title)
    if (input.body != null) editThreadBody(state, issue, input.body)
    sort(context, issue, input)
    if (input.state === 'CLOSED') closeThread(state, issue, { actor: token.account })
    if (input.state === 'OPEN') reopenThread(state, issue, token.account)
    return payload(input, { issue, actor: token.account })
  },
  closeIssue: (_source, { input }: Given<Closing>, context) => {
    const issue = issueFor(context, input.issueId)
    const reason =
      CLOSING_REASONS[input.stateReason ?? (input.duplicateIssueId == null ? 'COMPLETED' : 'DUPLICATE')] ?? null
    const { account: actor } = context.token
    const canonical = input.duplicateIssueId == null ? null : issueFor(context, input.duplicateIssueId)
    if (canonical) markDuplicate(context.state, { duplicate: issue, canonical, actor })
    closeThread(context.state, issue, { actor, reason })
    return payload(input, { issue })
  },
  reopenIssue: (_source, { input }: Given<{ issueId: string }>, context) => {
    const issue = issueFor(context, input.issueId)
    reopenThread(context.state, issue, context.token.account)
    return payload(input, { issue })
  },
  unmarkIssueAsDuplicate: (_source, { input }: Given<{ canonicalId: string; duplicateId: string }>, context) => {
    const duplicate = issueFor(context, input.duplicateId)
    const canonical = issueFor(context, input.canonicalId)
    unmarkDuplicate(context.state, { duplicate, canonical, actor: context.token.account })
    return payload(input, { duplicate })
  },
}
