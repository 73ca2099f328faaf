import type { Event, Host, LeftAlone } from '@porchlight/action-kit'
import type { GitHub, PullRequest } from '@porchlight/github'
import { NOTHING_TO_WRITE, type Existing } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { CHECK_NAME } from '../messages/check-run.ts'
import { COMMENT_MARKER } from '../messages/comment.ts'

interface Sources {
  readonly github: Pick<GitHub, 'comments' | 'checks'>
  readonly inputs: Pick<Inputs, 'comment' | 'hasCheckRun'>
  readonly host: Pick<Host<GitHub>, 'event' | 'context' | 'log'>
}

interface Place {
  readonly pull: PullRequest | undefined
  /** The commit that a check would be on. */
  readonly head: string
  readonly isInMergeQueue: boolean
}

/** What of ours is there to be updated; asked only where this run writes at all. */
export async function findExisting(
  { pull, head, isInMergeQueue }: Place,
  { github, inputs, host }: Sources,
): Promise<Existing> {
  const wantsComment = inputs.comment === 'on-failure' && pull !== undefined && !isInMergeQueue
  if (!wantsComment && !inputs.hasCheckRun) return NOTHING_TO_WRITE
  if (isReadOnly(pull, { event: host.event, actor: host.context.actor })) {
    host.log.notice(READ_ONLY)
    return { ...NOTHING_TO_WRITE, leftAlone: leftForForks({ wantsComment, hasCheckRun: inputs.hasCheckRun }) }
  }
  return {
    comments: wantsComment ? await github.comments.withMarker(pull.number, COMMENT_MARKER) : undefined,
    checkRun: inputs.hasCheckRun ? { own: await github.checks.own(CHECK_NAME, head) } : undefined,
    leftAlone: [],
  }
}

/** GitHub gives such runs a token that may only read, whatever `permissions:` says. */
function isReadOnly(pull: Place['pull'], { event, actor }: { event: Event; actor: string }): boolean {
  if (event.name !== 'pull_request' || pull === undefined) return false
  const [base, head] = [pull.base.repository, pull.head.repository]
  const isFork = head === null || base?.owner !== head.owner || base.name !== head.name
  return isFork || actor === 'dependabot[bot]'
}

const READ_ONLY =
  'On pull_request, GitHub gives pull requests from forks and those of Dependabot a token that may only read, so neither a comment nor a check is written. ' +
  'Trigger the workflow on pull_request_target instead: dco-check reads commits through the API and never checks out or runs what the pull request contains.'

function leftForForks({
  wantsComment,
  hasCheckRun,
}: {
  wantsComment: boolean
  hasCheckRun: boolean
}): readonly LeftAlone[] {
  const because =
    "the token of a fork's or Dependabot's pull_request run may only read; pull_request_target's may write"
  return [
    ...(wantsComment ? [{ what: 'comment on the pull request', because }] : []),
    ...(hasCheckRun ? [{ what: 'report a check run', because }] : []),
  ]
}
