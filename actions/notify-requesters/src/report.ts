import { inlineText, reportOf, skipReport, type Log, type Outcome, type Report } from '@porchlight/action-kit/pure'
import type { Comment } from '@porchlight/github'
import { stormWarnings, type Decision } from './decide.ts'
import { describe, type Tell } from './effects.ts'
import type { ReleaseSkip } from './event.ts'
import type { Facts } from './facts.ts'

export function skippedReport(log: Log, skip: ReleaseSkip): Report {
  const what = 'notify requesters'
  return skipReport(log, {
    skip,
    what,
    leftAlone: [{ what, because: skip.because }],
    outputs: {
      tag: skip.tag ?? '',
      'previous-tag': '',
      reason: skip.skip,
      notified: [],
      skipped: [],
      'pull-requests': [],
    },
  })
}

interface Told {
  readonly outcome: Outcome<Tell, Comment>
  readonly page: string
}

export function reportOfRelease(facts: Facts, { plan, skipped }: Decision, { outcome, page }: Told): Report {
  const { previousTag } = facts
  const { tag } = facts.release
  const pulls = counted(facts.pulls.length, 'pull request')
  const issues = plan.effects.length + skipped.length
  return reportOf({
    title: 'Notify requesters',
    headline: `${inlineText(tag)} contains ${pulls} since ${inlineText(previousTag)}. Issues named as closed: ${issues}.`,
    page,
    plan,
    outcome,
    describe,
    annotations: stormWarnings(facts),
    outputs: {
      tag,
      'previous-tag': previousTag,
      reason: 'released',
      notified: outcome.done.map(({ effect }) => effect.thread.number),
      skipped: skipped.map(({ issue, reason }) => ({ issue, reason })),
      'pull-requests': facts.pulls.map(({ number }) => number),
    },
  })
}

const counted = (count: number, noun: string): string =>
  `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`
