import { UserError, type Annotation, type LeftAlone, type Plan } from '@porchlight/action-kit/pure'
import type { MarkedIssue } from '@porchlight/github'
import type { Tell } from './effects.ts'
import type { Facts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { commentFor } from './messages.ts'
import type { Request, Storm } from './release/requests.ts'

type SkipReason = 'not-an-issue' | 'already-told' | 'open' | 'not-completed' | 'closed-before' | 'locked' | 'skip-label'

interface Skipped {
  readonly issue: number
  readonly reason: SkipReason
  readonly because: string
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
    const answered = issue === undefined ? request : withoutLater(request, issue)
    const exclusion = exclusionOf(issue, answered, inputs)
    if (exclusion !== undefined) skipped.push({ issue: request.issue, ...exclusion })
    else if (issue !== undefined) effects.push(tell(issue, answered, facts))
  }
  return { plan: { effects, leftAlone: [...skipped.map(leftAlone), ...facts.storms.map(calmed)] }, skipped }
}

// Of commits there is only what their authors' clocks said, and those may be wrong by hours.
const CLOCKS_DIFFER = 24 * 60 * 60 * 1000

/** Without what did not exist yet when the issue was closed: a description can be edited to name any issue at any time. */
function withoutLater(request: Request, { closedAt }: MarkedIssue): Request {
  if (closedAt === null) return request
  const closed = Date.parse(closedAt)
  return {
    ...request,
    pulls: request.pulls.filter(({ createdAt }) => Date.parse(createdAt) <= closed),
    commits: request.commits.filter(
      ({ authoredAt }) => authoredAt === null || Date.parse(authoredAt) <= closed + CLOCKS_DIFFER,
    ),
  }
}

const MANY = 'it names more than 50 issues as closed, which is taken for a mistake'

const calmed = ({ what }: Storm): LeftAlone => ({ what: `comment on the issues that ${what} names`, because: MANY })

export const stormWarnings = ({ storms }: Facts): readonly Annotation[] =>
  storms.map(({ what }) => ({
    level: 'warning',
    message: `The issues that ${what} names got no comment: ${MANY}. Other issues of the release are not affected.`,
  }))

function exclusionOf(
  issue: MarkedIssue | undefined,
  { pulls, commits }: Request,
  { skipLabels }: Pick<Inputs, 'skipLabels'>,
): Omit<Skipped, 'issue'> | undefined {
  if (issue === undefined) return { reason: 'not-an-issue', because: 'it is not an issue of this repository' }
  if (issue.state === 'open') return { reason: 'open', because: 'it is open' }
  if (issue.stateReason === 'not_planned' || issue.stateReason === 'duplicate') {
    return { reason: 'not-completed', because: `it was closed as ${issue.stateReason.replace('_', ' ')}` }
  }
  if (pulls.length + commits.length === 0) {
    const when = `it was closed on ${issue.closedAt?.slice(0, 10) ?? 'an unknown day'}`
    return { reason: 'closed-before', because: `${when}, before what names it existed` }
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

/** Nothing is written rather than a part: the maintainer who reads the error decides about all of it. A dry run shows it all. */
export function refuseTooMany(
  { effects }: Plan<Tell>,
  { maxIssues, dryRun, names }: Pick<Inputs, 'maxIssues' | 'dryRun' | 'names'>,
) {
  if (dryRun || effects.length <= maxIssues) return
  throw new UserError(
    `This release would be announced on ${effects.length} issues, and ${names.maxIssues} is ${maxIssues}. Nothing was written. ` +
      `See what it would be with dry-run: true; if that is right, raise ${names.maxIssues}. A wrong ${names.previousTag} is the usual cause.`,
  )
}
