import { reportOf, type Annotation, type Outcome, type Plan, type Report } from '@porchlight/action-kit/pure'
import { conclusionOf, countOf, failingOf, type Failing, type Judgement } from './decide/verdict.ts'
import { describe, type DcoEffect } from './effects.ts'
import type { Inputs } from './inputs.ts'
import { shortSha, titleOf } from './messages/details.ts'
import { headlineOf, helpFor, notJudged } from './messages/comment.ts'
import { reasonOf } from './messages/reasons.ts'

interface Judged {
  readonly judgement: Judgement
  readonly plan: Plan<DcoEffect>
  readonly outcome: Outcome<DcoEffect>
  readonly inputs: Pick<Inputs, 'failsOnMissing'>
  readonly page: string
}

/** Verdict, reasons and fixes, for people and for programs. */
export function judgementReport({ judgement, plan, outcome, inputs, page }: Judged): Report {
  const failing = failingOf(judgement)
  const isFailure = conclusionOf(judgement) === 'failure'
  const level = inputs.failsOnMissing && isFailure ? 'error' : 'warning'
  return reportOf({
    title: 'DCO',
    headline: [headlineOf(judgement), notJudged(judgement)].filter((text) => text !== '').join(' '),
    page,
    plan,
    outcome,
    describe,
    details: helpFor(judgement),
    annotations: annotationsFor(failing, level),
    outputs: outputsFor(judgement),
    ...(isFailure && inputs.failsOnMissing ? { failure: failureText(judgement) } : {}),
  })
}

const outputsFor = (judgement: Judgement) => ({
  conclusion: conclusionOf(judgement),
  'failing-commits': failingOf(judgement)
    .slice(0, MOST_LISTED)
    .map((failing) => ({
      sha: failing.commit.sha,
      subject: titleOf(failing.commit),
      author: {
        name: failing.commit.author.name,
        email: failing.commit.author.email,
        login: failing.commit.author.account?.login ?? null,
      },
      code: failing.finding.code,
      reason: reasonOf(failing),
    })),
  'checked-commits': countOf(judgement),
})

// A job's outputs have 1 MB in all; at some 400 characters each, these stay within what the kit lets one output have.
const MOST_LISTED = 400

// The runner keeps ten annotations of a level per step; the failure itself is one, and the last one counts the rest.
// https://docs.github.com/en/actions/reference/limits
const MOST_ANNOTATED = 8

function annotationsFor(failing: readonly Failing[], level: 'error' | 'warning'): readonly Annotation[] {
  const shown = failing.slice(0, MOST_ANNOTATED).map(
    (one): Annotation => ({
      level,
      title: `${shortSha(one.commit)} ${titleOf(one.commit)}`,
      message: reasonOf(one),
    }),
  )
  const more = failing.length - shown.length
  return more === 0
    ? shown
    : [...shown, { level, message: `${more} more commits are not signed off. The job summary lists them.` }]
}

const failureText = (judgement: Judgement): string => {
  const [first] = failingOf(judgement)
  const example = first === undefined ? '' : ` ${shortSha(first.commit)}: ${reasonOf(first)}`
  return `${headlineOf(judgement)}${example} The job summary has the commands that fix this.`
}
