import type { Annotation } from '@porchlight/action-kit'
import { isTooLong, NO_ROOM } from '../labels/limits.ts'
import type { LabelDecision } from '../labels/decision.ts'

/** Labels that the rules give and GitHub would refuse: one warning for each reason, however many labels it holds back. */
export function limitAnnotations(decisions: readonly LabelDecision[]): readonly Annotation[] {
  const heldBack = decisions.filter(({ action, verdict }) => action === 'leave' && verdict === 'yes')
  const tooLong = unique(
    heldBack.filter(({ label }) => isTooLong(label)).map(({ label, rule }) => `${label} (${rule})`),
  )
  const roomless = heldBack.filter(({ because }) => because === NO_ROOM)
  const labels = unique(roomless.map(({ label }) => label))
  const subjects = unique(roomless.map(({ number }) => `#${number}`))
  return [
    ...warningUnless(
      tooLong.length === 0,
      `GitHub takes 50 characters at most in a label's name. Not added, as longer: ${listed(tooLong)}. Shorten these names in the rules.`,
    ),
    ...warningUnless(
      labels.length === 0,
      `GitHub allows 100 labels on one issue or pull request. There was no room on ${listed(subjects)} for: ${listed(labels)}. Remove labels there that are not needed.`,
    ),
  ]
}

const warningUnless = (isEmpty: boolean, message: string): readonly Annotation[] =>
  isEmpty ? [] : [{ level: 'warning', message }]

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

// An annotation shows a few lines; the summary and the output `decisions` have every label.
const MOST_NAMED = 10

const listed = (texts: readonly string[]): string =>
  texts.length > MOST_NAMED
    ? `${texts.slice(0, MOST_NAMED).join(', ')} and ${texts.length - MOST_NAMED} more`
    : texts.join(', ')
