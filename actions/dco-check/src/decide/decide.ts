import { sameText, type LeftAlone, type Plan } from '@porchlight/action-kit/pure'
import type { CheckRun } from '@porchlight/github'
import type { DcoEffect } from '../effects.ts'
import type { Facts } from '../facts.ts'
import { CHECK_NAME } from '../messages/check-run.ts'
import { commentBody, fitting, headlineOf, helpFor } from '../messages/comment.ts'
import { shortSha } from '../messages/details.ts'
import { judge, judgeQueued } from './judge.ts'
import { decideOverride, type OverrideDecision } from './override.ts'
import { conclusionOf, failingOf, ownFailing, type Judgement } from './verdict.ts'

/** What became of the commits, and what is to be written about it. */
export interface Decision {
  readonly judgement: Judgement
  readonly plan: Plan<DcoEffect>
}

/** The whole decision: a verdict on each commit, and from them the comment and the check. */
export function decide(facts: Facts): Decision {
  const { judgement, decision } = judgementOn(facts)
  return {
    judgement,
    plan: {
      effects: [...overrideEffects(decision), ...commentEffects(judgement, facts), ...checkEffects(judgement, facts)],
      leftAlone: [...facts.existing.leftAlone, ...unseenMembers(judgement, facts), ...aboutOverride(decision, facts)],
    },
  }
}

function judgementOn(facts: Facts): { judgement: Judgement; decision: OverrideDecision | undefined } {
  const { commits, queued, override: claim, pull, runUrl } = facts
  const judgement = {
    ...contextOf(facts),
    verdicts: judge(commits, facts),
    queued: judgeQueued(queued, facts),
    override: undefined,
  }
  if (claim === undefined || pull === undefined || failingOf(judgement).length === 0)
    return { judgement, decision: undefined }
  const decision = decideOverride(claim, { pull, runUrl })
  return { judgement: decision.kind === 'given' ? { ...judgement, override: decision.override } : judgement, decision }
}

function overrideEffects(decision: OverrideDecision | undefined): DcoEffect[] {
  if (decision?.kind !== 'given' || decision.record === undefined) return []
  const { by, label } = decision.override
  return [{ kind: 'report-check', run: decision.record, id: undefined, because: `${by} put on the label ${label}` }]
}

function aboutOverride(decision: OverrideDecision | undefined, { override: claim, pull }: Facts): readonly LeftAlone[] {
  if (decision === undefined || claim === undefined || pull === undefined) return []
  if (decision.kind === 'refused')
    return [{ what: `let #${pull.number} pass by the label ${claim.label}`, because: decision.because }]
  const { by, label, at, sha } = decision.override
  const given = {
    what: `fail #${pull.number}`,
    because: `${by} put on the label ${label} at ${at}, for ${shortSha({ sha })}`,
  }
  return claim.mayRecord
    ? [given]
    : [given, { what: `record that on ${shortSha({ sha })}`, because: 'the token of this run can only read' }]
}

const contextOf = ({ pull, head, base, settings, host }: Facts) => ({
  pull,
  head,
  ...(base === undefined ? {} : { base }),
  settings,
  host,
})

function commentEffects(judgement: Judgement, { pull, existing, runUrl }: Facts): DcoEffect[] {
  if (pull === undefined || existing.comments === undefined) return []
  const { number, nodeId } = pull
  // A newer one may be another workflow's, which quotes ours: it is left alone (docs/decisions/0052-what-proves-a-comment-ours.md).
  // A hidden one was put away on purpose, and an update of it would reach no author.
  const ours = existing.comments.findLast(({ isMinimized }) => !isMinimized)
  const body = commentBody(judgement, runUrl)
  if (ours === undefined) {
    return conclusionOf(judgement) === 'failure'
      ? [{ kind: 'create-comment', number, nodeId, body, because: 'its author should know how to fix it' }]
      : []
  }
  if (sameText(ours.body, body)) return []
  return [{ kind: 'update-comment', number, id: ours.id, body, because: whyChanged(judgement) }]
}

function whyChanged(judgement: Judgement): string {
  if (conclusionOf(judgement) === 'failure') return 'the commits have changed'
  const { override } = judgement
  return override === undefined
    ? 'all commits are signed off now'
    : `${override.by} let it pass with the label ${override.label}`
}

function checkEffects(judgement: Judgement, { existing, runUrl }: Facts): DcoEffect[] {
  if (existing.checkRun === undefined) return []
  const { own } = existing.checkRun
  const run = checkRunFor(judgement, runUrl)
  const isSame = own?.conclusion === run.conclusion && own.title === run.title && own.summary === run.summary
  return isSame ? [] : [{ kind: 'report-check', run, id: own?.id, because: 'check-run: true asks for it' }]
}

function checkRunFor(judgement: Judgement, runUrl: string): CheckRun {
  const [headline, help] = [headlineOf(judgement), helpFor(judgement)]
  return {
    name: CHECK_NAME,
    sha: judgement.head,
    conclusion: conclusionOf(judgement),
    title: headline,
    summary: fitting(help === '' ? headline : help, runUrl),
  }
}

/** Authors who are not exempt as members, where members are: a maintainer who knows that they are members will ask. */
function unseenMembers(judgement: Judgement, { settings, owner }: Facts): readonly LeftAlone[] {
  if (owner === undefined || settings.areMembersRequired) return []
  const logins = ownFailing(judgement)
    .filter(({ finding }) => finding.code !== 'member-unverified')
    .flatMap(({ commit }) => commit.author.account?.login ?? [])
  return [...new Set(logins)].slice(0, MOST_NAMED).map((login) => ({
    what: `exempt ${login} as a member`,
    because: `the token does not see ${login} among the members of ${owner}; private members are visible only to the token of a GitHub App with "Members: read"`,
  }))
}

// Enough to see the pattern; the failing commits themselves are all listed above.
const MOST_NAMED = 5
