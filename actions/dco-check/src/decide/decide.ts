import type { LeftAlone, Plan } from '@porchlight/action-kit'
import type { CheckRun, Comment, OwnCheckRun } from '@porchlight/github'
import { CHECK_NAME, OVERRIDE_BUTTON } from '../messages/check-run.ts'
import type { DcoEffect } from '../effects.ts'
import type { Inputs } from '../inputs.ts'
import { commentBody } from '../messages/comment.ts'
import { fitting, headlineOf, helpFor } from '../messages/help.ts'
import { conclusionOf, type Judgement } from './judgement.ts'
import { strangers } from './strangers.ts'

/** What of ours is on GitHub already; undefined where this run must not or need not write. */
export interface Written {
  /** Newest first. */
  readonly comments: readonly Comment[] | undefined
  readonly checkRun: { readonly own: OwnCheckRun | undefined } | undefined
  readonly leftAlone: readonly LeftAlone[]
}

export const NOTHING_WRITTEN: Written = { comments: undefined, checkRun: undefined, leftAlone: [] }

export interface Surroundings {
  readonly inputs: Pick<Inputs, 'mayOverride'>
  readonly written: Written
  readonly runUrl: string
  /** Of the repository; undefined beside a git clone. */
  readonly owner: string | undefined
}

export function planFor(judgement: Judgement, surroundings: Surroundings): Plan<DcoEffect> {
  const { written, runUrl, owner } = surroundings
  const effects = [...commentEffects(judgement, written.comments, runUrl), ...checkEffects(judgement, surroundings)]
  return { effects, leftAlone: [...written.leftAlone, ...(owner === undefined ? [] : strangers(judgement, owner))] }
}

function commentEffects(judgement: Judgement, comments: readonly Comment[] | undefined, runUrl: string): DcoEffect[] {
  const { pull } = judgement
  if (pull === undefined || comments === undefined) return []
  const { number, nodeId } = pull
  const [newest, ...older] = comments
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
      ? [{ kind: 'create-comment', number, nodeId, body, because: 'its author should know how to mend it' }]
      : []
  }
  if (newest.body === body) return twins
  const because = isFailure ? 'the commits have changed' : 'everything is signed off now'
  return [{ kind: 'update-comment', number, id: newest.id, body, because }, ...twins]
}

function checkEffects(judgement: Judgement, { inputs, written, runUrl }: Surroundings): DcoEffect[] {
  if (written.checkRun === undefined || judgement.overriddenBy !== undefined) return []
  const { own } = written.checkRun
  const run = checkRunFor(judgement, { mayOverride: inputs.mayOverride, runUrl })
  const isSame = own?.conclusion === run.conclusion && own.title === run.title && own.summary === run.summary
  return isSame
    ? []
    : [{ kind: 'report-check', run, id: own?.id, because: 'check-run: true asks for a check of its own' }]
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
