import type { Progress } from '../sweep.ts'
import type { Sweep } from '../inputs.ts'

const OPEN = {
  open: 'open issues and pull requests',
  'open-issues': 'open issues',
  'open-pull-requests': 'open pull requests',
} as const

const namesOf = (sweep: Sweep): string =>
  sweep.kind === 'search' ? 'issues and pull requests that the search finds' : OPEN[sweep.which]

/** How far a sweep came, why it stopped there, and how to go on. */
export function progressText({ sweep, lookedAt, stopped }: Progress): string {
  if (stopped === undefined) return `Looked at all ${namesOf(sweep)}: ${lookedAt}.`
  const { because, next, left } = stopped
  // The list of open issues has pull requests in between, which are not counted apart.
  const isExact = sweep.kind === 'search' || sweep.which !== 'open-issues'
  const of = isExact ? ` of ${lookedAt + left}` : ''
  return `Looked at ${lookedAt}${of} ${namesOf(sweep)}. It stopped there: ${because}. To go on, give not-after: ${next}.`
}
