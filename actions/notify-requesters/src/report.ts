import { inlineText, reportOf, type Log, type Outcome, type Report } from '@porchlight/action-kit'
import type { Comment } from '@porchlight/github'
import { describe, type Decision, type Tell } from './decide.ts'
import type { Contents } from './gather/gather.ts'
import type { Silence } from './event.ts'

/** A quiet, green run: one line in the log, and the reason as an output. */
export function silenceReport(log: Log, { silent, tag = '' }: { silent: Silence; tag?: string }): Report {
  log.info(`Nobody is told, because ${silent.because}.`)
  const leftAlone = [{ what: 'tell requesters', because: silent.because }]
  return {
    outputs: {
      tag,
      'previous-tag': '',
      reason: silent.silent,
      notified: [],
      skipped: [],
      'pull-requests': [],
      plan: { effects: [], leftAlone, dryRun: false },
    },
    summary: '',
  }
}

export interface Told {
  readonly tag: string
  readonly previousTag: string
  readonly contents: Contents
  readonly decision: Decision
  readonly outcome: Outcome<Tell, Comment>
}

export function toldReport({ tag, previousTag, contents, decision, outcome }: Told): Report {
  const { plan, skipped } = decision
  const pulls = counted(contents.pulls.length, 'pull request')
  const issues = counted(plan.effects.length + skipped.length, 'issue')
  return reportOf({
    title: 'Notify requesters',
    headline: `${inlineText(tag)} brings ${pulls} since ${inlineText(previousTag)}. ${issues} named as closed in them.`,
    plan,
    outcome,
    describe,
    outputs: {
      tag,
      'previous-tag': previousTag,
      reason: 'released',
      notified: outcome.done.map(({ effect }) => effect.thread.number),
      skipped: skipped.map(({ issue, reason }) => ({ issue, reason })),
      'pull-requests': contents.pulls.map(({ number }) => number),
    },
  })
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
