import { inlineText, reportOf, type Log, type Outcome, type Plan, type Report } from '@porchlight/action-kit'
import type { Comment } from '@porchlight/github'
import { isFirst } from './decide/decide.ts'
import { describe, type WelcomeEffect } from './effects.ts'
import type { Facts } from './facts.ts'
import { NAME_OF } from './greeting.ts'
import type { Inputs } from './inputs.ts'
import { READ_ONLY_NOTICE, READ_ONLY_SUMMARY } from './messages.ts'
import type { Skip } from './skip.ts'

interface Skipped {
  readonly skip: Skip
  readonly dryRun: boolean
  /** Absent when the event is none of ours. */
  readonly facts?: Facts
}

/** One line in the log and the outputs. A summary on every comment-free run would only be noise. */
export function skippedReport(log: Log, { skip: { skip, because }, dryRun, facts }: Skipped): Report {
  log.info(`Nobody is greeted, because ${because}.`)
  const subject = facts?.subject
  const what = subject === undefined ? 'greet somebody' : `greet ${subject.author.login} on #${subject.number}`
  const isReadOnly = skip === 'read-only-token'
  return {
    outputs: {
      greeted: false,
      kind: subject?.moment,
      reason: skip,
      ...commentOutputs(facts?.greeting ?? undefined),
      ...firstOutputs(facts),
      plan: { effects: [], leftAlone: [{ what, because }], dryRun },
    },
    summary: isReadOnly ? READ_ONLY_SUMMARY : '',
    ...(isReadOnly ? { annotations: [READ_ONLY_NOTICE] } : {}),
  }
}

interface Greeted {
  readonly facts: Facts
  readonly plan: Plan<WelcomeEffect>
  readonly outcome: Outcome<WelcomeEffect, Comment | undefined>
  readonly inputs: Inputs
}

export function reportOfGreeting({ facts, plan, outcome, inputs }: Greeted): Report {
  const { subject } = facts
  const comment = outcome.done.map(({ returned }) => returned).find((returned) => returned !== undefined)
  const report = reportOf({
    title: 'Welcome',
    headline: `#${subject.number} is ${inlineText(subject.author.login)}'s ${NAME_OF[subject.moment]} here.`,
    plan,
    outcome,
    describe,
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
