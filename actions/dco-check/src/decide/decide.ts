import { sameText, type LeftAlone, type Plan } from '@porchlight/action-kit/pure'
import type { CheckRun } from '@porchlight/github'
import type { DcoEffect } from '../effects.ts'
import type { Facts } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { CHECK_NAME, OVERRIDE_BUTTON, overriderOf } from '../messages/check-run.ts'
import { commentBody, fitting, headlineOf, helpFor } from '../messages/comment.ts'
import { judge, judgeQueued } from './judge.ts'
import { conclusionOf, ownFailing, type Judgement } from './verdict.ts'

/** What became of the commits, and what is to be written about it. */
export interface Decision {
  readonly judgement: Judgement
  readonly plan: Plan<DcoEffect>
}

type Choices = Pick<Inputs, 'mayOverride'>

/** The whole decision: a verdict on each commit, and from them the comment and the check. */
export function decide(facts: Facts, inputs: Choices): Decision {
  const judgement = judgementOn(facts, inputs)
  return {
    judgement,
    plan: {
      effects: [...commentEffects(judgement, facts), ...checkEffects(judgement, facts, inputs)],
      leftAlone: [...facts.existing.leftAlone, ...unseenMembers(judgement, facts)],
    },
  }
}

function judgementOn(facts: Facts, { mayOverride }: Choices): Judgement {
  const { commits, queued, existing } = facts
  return {
    ...contextOf(facts),
    verdicts: judge(commits, facts),
    queued: judgeQueued(queued, facts),
    overriddenBy: mayOverride ? overriderOf(existing.checkRun?.own) : undefined,
  }
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
  const [newest, ...older] = existing.comments
  const isFailure = conclusionOf(judgement) === 'failure'
  const body = commentBody(judgement, runUrl)
  const twins = older.map(
    ({ id }): DcoEffect => ({
      kind: 'remove-comment',
      number,
      id,
      because: 'two runs commented at once, and one comment is enough',
    }),
  )
  if (newest === undefined) {
    return isFailure
      ? [{ kind: 'create-comment', number, nodeId, body, because: 'its author should know how to fix it' }]
      : []
  }
  if (sameText(newest.body, body)) return twins
  const because = isFailure ? 'the commits have changed' : 'all commits are signed off now'
  return [{ kind: 'update-comment', number, id: newest.id, body, because }, ...twins]
}

function checkEffects(judgement: Judgement, { existing, runUrl }: Facts, { mayOverride }: Choices): DcoEffect[] {
  if (existing.checkRun === undefined || judgement.overriddenBy !== undefined) return []
  const { own } = existing.checkRun
  const run = checkRunFor(judgement, { mayOverride, runUrl })
  const isSame = own?.conclusion === run.conclusion && own.title === run.title && own.summary === run.summary
  return isSame ? [] : [{ kind: 'report-check', run, id: own?.id, because: 'check-run: true asks for it' }]
}

function checkRunFor(
  judgement: Judgement,
  { mayOverride, runUrl }: { mayOverride: boolean; runUrl: string },
): CheckRun {
  const conclusion = conclusionOf(judgement)
  const headline = headlineOf(judgement)
  const help = helpFor(judgement)
  const run = {
    name: CHECK_NAME,
    sha: judgement.head,
    conclusion,
    title: headline,
    summary: fitting(help === '' ? headline : help, runUrl),
  }
  return conclusion === 'failure' && mayOverride ? { ...run, actions: [OVERRIDE_BUTTON] } : run
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
