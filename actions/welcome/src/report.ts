import {
  inlineText,
  reportOf,
  type Annotation,
  type Host,
  type Outcome,
  type Plan,
  type Report,
} from '@porchlight/action-kit'
import type { Comment, GitHub } from '@porchlight/github'
import { isFirst, type Facts } from './decide/decide.ts'
import { describe, type WelcomeEffect } from './effects.ts'
import type { Inputs } from './inputs.ts'
import { NAME_OF } from './moments.ts'
import type { Silence } from './silence.ts'
import type { Subject } from './event.ts'

interface Silent {
  readonly silent: Silence
  readonly inputs: Inputs
  /** Absent when the event is none of ours. */
  readonly subject?: Subject
  readonly facts?: Facts
}

/** One line in the log and the outputs. A summary on every comment-free run would only be noise. */
export function silenceReport({ log }: Host<GitHub>, { silent, inputs, subject, facts }: Silent): Report {
  log.info(`Nobody is greeted, because ${silent.because}.`)
  const what = subject === undefined ? 'greet somebody' : `greet ${subject.author.login} on #${subject.number}`
  const plan = { effects: [], leftAlone: [{ what, because: silent.because }], dryRun: inputs.dryRun }
  const isReadOnly = silent.silent === 'read-only-token'
  return {
    outputs: {
      greeted: false,
      kind: subject?.moment,
      reason: silent.silent,
      ...commentOutputs(facts?.greeting ?? undefined),
      ...firstOutputs(subject, facts),
      plan,
    },
    summary: isReadOnly ? READ_ONLY_SUMMARY : '',
    ...(isReadOnly ? { annotations: [READ_ONLY_NOTICE] } : {}),
  }
}

interface Greeted {
  readonly subject: Subject
  readonly facts: Facts
  readonly plan: Plan<WelcomeEffect>
  readonly outcome: Outcome<WelcomeEffect, Comment | undefined>
  readonly inputs: Inputs
}

export function greetingReport({ subject, facts, plan, outcome, inputs }: Greeted): Report {
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
      ...firstOutputs(subject, facts),
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

const firstOutputs = (subject: Subject | undefined, facts: Facts | undefined) => {
  const first = (...moments: Parameters<typeof isFirst>[0]): boolean =>
    subject !== undefined && facts !== undefined && isFirst(moments, subject, facts)
  return {
    'is-first-issue': first('first-issue', 'issue-completed', 'issue-not-planned'),
    'is-first-pull-request': first('first-pull-request', 'pull-request-closed'),
    'is-first-merge': first('first-merge'),
  }
}

const READ_ONLY_NOTICE: Annotation = {
  level: 'notice',
  title: 'No greeting from pull_request',
  message:
    'On pull_request, GitHub gives a pull request from a fork a token that may only read, so newcomers cannot be greeted. ' +
    'Write `on: pull_request_target` instead. That is safe here: Porchlight reads the event and never checks out or runs ' +
    'what the pull request contains. The job summary has the lines to copy.',
}

const READ_ONLY_SUMMARY = `### Welcome

On \`pull_request\`, GitHub gives a pull request from a fork a token that may only read, so newcomers cannot be greeted. Trigger on \`pull_request_target\` instead:

\`\`\`yaml
on:
  issues:
    types: [opened]
  pull_request_target:
    types: [opened, ready_for_review, closed]

permissions: {}

jobs:
  welcome:
    runs-on: ubuntu-latest
    permissions:
      issues: write # to comment on issues
      pull-requests: write # to comment on pull requests
    steps:
      - uses: OWNER/porchlight/actions/welcome@v1
\`\`\`

Keep such a job free of \`actions/checkout\`: a job that runs on \`pull_request_target\` must not run what the pull request contains, and this action needs no checkout.`
