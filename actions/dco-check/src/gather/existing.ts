import type { Event, LeftAlone } from '@porchlight/action-kit'
import { CHECK_NAME } from '../messages/check-run.ts'
import { NOTHING_WRITTEN, type Written } from '../decide/decide.ts'
import type { Subject } from '../event.ts'
import { COMMENT_MARKER } from '../messages/comment.ts'
import type { Facts, Sources } from '../facts.ts'

interface Occasion {
  readonly subject: Subject
  /** Read when needed: a run with an input that names the commits needs none. */
  readonly event: () => Event
}

/** What of ours is there to be updated; asked only where this run writes at all. */
export async function findWritten(
  facts: Pick<Facts, 'pull' | 'head'>,
  { github, inputs, context, log }: Sources,
  { subject, event }: Occasion,
): Promise<Written> {
  const { pull, head } = facts
  const wantsComment = inputs.comment === 'on-failure' && pull !== undefined && subject.kind !== 'merge-group'
  if (!wantsComment && !inputs.hasCheckRun) return NOTHING_WRITTEN
  if (isReadOnly(pull, { event: event(), actor: context.actor })) {
    log.notice(READ_ONLY)
    return { ...NOTHING_WRITTEN, leftAlone: leftForForks({ wantsComment, hasCheckRun: inputs.hasCheckRun }) }
  }
  return {
    comments: wantsComment ? await github.comments.withMarker(pull.number, COMMENT_MARKER) : undefined,
    checkRun: inputs.hasCheckRun ? { own: await github.checks.own(CHECK_NAME, head) } : undefined,
    leftAlone: [],
  }
}

/** GitHub gives such runs a token that may only read, whatever `permissions:` says. */
function isReadOnly(pull: Facts['pull'], { event, actor }: { event: Event; actor: string }): boolean {
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
