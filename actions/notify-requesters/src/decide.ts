import type { Effect, LeftAlone, Plan, Wording } from '@porchlight/action-kit'
import type { MarkedIssue, Release } from '@porchlight/github'
import type { Inputs } from './inputs.ts'
import { commentFor, type MessageTemplate } from './messages.ts'
import type { Request } from './release/requests.ts'

export interface Tell extends Effect {
  readonly kind: 'tell'
  readonly thread: { readonly number: number; readonly nodeId: string }
  readonly body: string
}

export type SkipReason = 'not-an-issue' | 'already-told' | 'open' | 'not-completed' | 'locked' | 'skip-label'

export interface Skipped {
  readonly issue: number
  readonly reason: SkipReason
  readonly because: string
}

export interface Facts {
  readonly release: Release
  readonly requests: readonly Request[]
  /** Those of the requests that are issues here. */
  readonly issues: readonly MarkedIssue[]
  readonly message: MessageTemplate
  readonly repository: string
  readonly serverUrl: string
}

export interface Decision {
  readonly plan: Plan<Tell>
  readonly skipped: readonly Skipped[]
}

export function decide(facts: Facts, inputs: Pick<Inputs, 'skipLabels'>): Decision {
  const byNumber = new Map(facts.issues.map((issue) => [issue.number, issue]))
  const effects: Tell[] = []
  const skipped: Skipped[] = []
  for (const request of facts.requests) {
    const issue = byNumber.get(request.issue)
    const skip = skipOf(issue, inputs)
    if (skip !== undefined) skipped.push({ issue: request.issue, ...skip })
    else if (issue !== undefined) effects.push(tell(issue, request, facts))
  }
  return { plan: { effects, leftAlone: skipped.map(leftAlone) }, skipped }
}

type Skip = Pick<Skipped, 'reason' | 'because'>

function skipOf(issue: MarkedIssue | undefined, { skipLabels }: Pick<Inputs, 'skipLabels'>): Skip | undefined {
  if (issue === undefined) return { reason: 'not-an-issue', because: 'it is no issue of this repository' }
  if (issue.state === 'open') return { reason: 'open', because: 'it is open' }
  if (issue.stateReason === 'not_planned' || issue.stateReason === 'duplicate') {
    return { reason: 'not-completed', because: `it was closed as ${issue.stateReason.replace('_', ' ')}` }
  }
  const label = issue.labels.find((name) => skipLabels.some((skip) => skip.toLowerCase() === name.toLowerCase()))
  if (label !== undefined) return { reason: 'skip-label', because: `it has the label ${label}` }
  if (issue.marked.length > 0) return { reason: 'already-told', because: 'the comment is there already' }
  return issue.isLocked ? { reason: 'locked', because: 'the conversation is locked and takes no comments' } : undefined
}

function tell(issue: MarkedIssue, { pulls }: Request, facts: Facts): Tell {
  const { release, message, repository, serverUrl } = facts
  const closed = pulls.length === 0 ? 'a commit' : pulls.map(({ number }) => `#${number}`).join(', ')
  return {
    kind: 'tell',
    thread: { number: issue.number, nodeId: issue.nodeId },
    body: commentFor(message, { release, issue, pulls, repository, serverUrl }),
    because: `${release.tag} contains ${closed}, which closed it`,
  }
}

const leftAlone = ({ issue, because }: Skipped): LeftAlone => ({ what: `comment on #${issue}`, because })

export const describe = ({ thread }: Tell): Wording => ({
  would: `comment on #${thread.number}`,
  did: `commented on #${thread.number}`,
})
