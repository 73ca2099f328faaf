import type { Host, LeftAlone } from '@porchlight/action-kit'
import { readOnlyNotice, readOnlyToken, type GitHub, type PullRequest } from '@porchlight/github'
import { NOTHING_TO_WRITE, type Existing } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { CHECK_NAME } from '../messages/check-run.ts'
import { OWN_COMMENT } from '../messages/own-comment.ts'

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
  if (readOnlyToken(host.event, host.context.actor)) {
    const undone = 'neither a comment nor a check is written'
    host.log.notice(readOnlyNotice(host.event, { action: 'dco-check', undone }))
    return { ...NOTHING_TO_WRITE, leftAlone: leftForForks({ wantsComment, hasCheckRun: inputs.hasCheckRun }) }
  }
  return {
    comments: wantsComment ? await github.comments.withMarker(pull.number, OWN_COMMENT) : undefined,
    checkRun: inputs.hasCheckRun ? { own: await github.checks.own(CHECK_NAME, head) } : undefined,
    leftAlone: [],
  }
}

function leftForForks({
  wantsComment,
  hasCheckRun,
}: {
  wantsComment: boolean
  hasCheckRun: boolean
}): readonly LeftAlone[] {
  const because =
    "the token of a fork's or Dependabot's pull_request run can only read; pull_request_target's can write"
  return [
    ...(wantsComment ? [{ what: 'comment on the pull request', because }] : []),
    ...(hasCheckRun ? [{ what: 'report a check run', because }] : []),
  ]
}
