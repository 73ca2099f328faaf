import {
  annotationAt,
  inlineText,
  listed,
  placeText,
  reportOf,
  skipReport,
  type Annotation,
  type Log,
  type Outcome,
  type Plan,
  type Report,
} from '@porchlight/action-kit/pure'
import type { Comment } from '@porchlight/github'
import { isFirst } from './decide/decide.ts'
import { describe, type WelcomeEffect } from './effects.ts'
import type { Facts } from './facts.ts'
import { BUILT_IN_MOMENTS, NAME_OF } from './greeting.ts'
import type { Inputs } from './inputs.ts'
import { READ_ONLY_NOTICE, READ_ONLY_SUMMARY } from './messages.ts'
import type { GreetingSkip } from './skip.ts'

interface Skipped {
  readonly skip: GreetingSkip
  readonly dryRun: boolean
  /** Absent when the event is not one of ours. */
  readonly facts?: Facts
}

export function skippedReport(log: Log, { skip, dryRun, facts }: Skipped): Report {
  const subject = facts?.subject
  const what = subject === undefined ? 'greet a newcomer' : `greet ${subject.author.login} on #${subject.number}`
  return skipReport(log, {
    skip,
    what,
    leftAlone: [{ what, because: skip.because }],
    dryRun,
    outputs: {
      greeted: false,
      kind: subject?.moment,
      reason: skip.skip,
      ...commentOutputs(facts?.greeting ?? undefined),
      ...firstOutputs(facts),
    },
    annotations: hostedProblems(facts),
    ...(skip.skip === 'read-only-token' && { summary: READ_ONLY_SUMMARY, annotations: [READ_ONLY_NOTICE] }),
  })
}

interface Greeted {
  readonly facts: Facts
  readonly plan: Plan<WelcomeEffect>
  readonly outcome: Outcome<WelcomeEffect, Comment | undefined>
  readonly inputs: Inputs
  readonly page: string
}

export function reportOfGreeting({ facts, plan, outcome, inputs, page }: Greeted): Report {
  const { subject } = facts
  const comment = outcome.done.map(({ returned }) => returned).find((returned) => returned !== undefined)
  const report = reportOf({
    title: 'Welcome',
    headline: `#${subject.number} is ${inlineText(subject.author.login)}'s ${NAME_OF[subject.moment]} here.`,
    page,
    plan,
    outcome,
    describe,
    details: offLine(inputs),
    annotations: hostedProblems(facts),
    outputs: {
      greeted: outcome.done.length > 0,
      kind: subject.moment,
      reason: 'newcomer',
      ...commentOutputs(comment),
      ...firstOutputs(facts),
    },
  })
  return inputs.failOnError ? report : withoutFailure(report)
}

function withoutFailure({ failure, ...report }: Report): Report {
  if (failure === undefined) return report
  return { ...report, annotations: [...(report.annotations ?? []), { level: 'warning', message: failure }] }
}

/** Said where a greeting is read about, and not on the runs that greet nobody: the log says it there. */
function offLine({ greetings }: Inputs): string {
  const off = BUILT_IN_MOMENTS.filter((moment) => greetings[moment] === undefined).map((moment) => NAME_OF[moment])
  return off.length === 0
    ? ''
    : `Greetings that are off: ${listed(off)}. The message \`default\` switches the built-in one on.`
}

/** The owner's file is in another repository, where an annotation has no place. */
const hostedProblems = (facts: Facts | undefined): readonly Annotation[] =>
  (facts?.hosted?.problems ?? []).map((place) =>
    place.file.includes(':')
      ? { level: 'warning', message: `${placeText(place)}: ${place.message}` }
      : annotationAt(place, 'warning'),
  )

const commentOutputs = (comment: Comment | undefined) => ({
  'comment-id': comment === undefined ? '' : String(comment.id),
  'comment-url': comment?.url ?? '',
})

const firstOutputs = (facts: Facts | undefined) => {
  const first = (...moments: Parameters<typeof isFirst>[0]): boolean => facts !== undefined && isFirst(moments, facts)
  return {
    'is-first-issue': first('first-issue', 'issue-completed', 'issue-not-planned'),
    'is-first-pull-request': first('first-pull-request', 'pull-request-closed'),
    'is-first-merge': first('first-merge'),
  }
}
