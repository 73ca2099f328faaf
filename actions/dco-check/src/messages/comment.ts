import { marker, withMarker } from '@porchlight/action-kit'
import { failingOf, type Judgement } from '../decide/judgement.ts'
import { fitting, headlineOf, helpFor } from './help.ts'

/** Finds our one comment again. Never renamed: old comments carry it. */
export const COMMENT_MARKER = marker('dco-check', 'sign-off')

/** The comment as it should read now. */
export function commentBody(judgement: Judgement, runUrl: string): string {
  const text = failingOf(judgement).length === 0 ? `### ${headlineOf(judgement)}\n\nThank you.` : failingText(judgement)
  return fitting(withMarker(text, COMMENT_MARKER), runUrl)
}

const failingText = (judgement: Judgement): string => `### ${headlineOf(judgement)}\n\n${helpFor(judgement)}`
