import type { Annotation } from '@porchlight/action-kit'
import type { Mistake } from '../follow-ups/decide.ts'
import type { FollowUpDecision } from '../follow-ups/decision.ts'

/** What follows besides labels, behind the sentence about labels. */
export function besidesText(followUps: readonly FollowUpDecision[]): string {
  if (followUps.length === 0) return ''
  const due = followUps.filter(({ action }) => action === 'add' || action === 'change' || action === 'remove').length
  const done = followUps.filter(({ action }) => action === 'keep').length
  return ` Besides labels: ${due} to do, ${done} done already.`
}

export const mistakeAnnotation = ({ place: { file, line }, message }: Mistake): Annotation => ({
  level: 'error',
  title: 'A rule could not be followed',
  message,
  file,
  line,
})
