import type { GitHub } from '@porchlight/github'
import { contestedLabels, discussionProvenance, type LabelChanges } from './provenance.ts'
import type { Deciding } from './proposals.ts'
import type { Verdict } from './verdicts.ts'
import type { Question } from '../conditions/condition.ts'

interface Sources {
  readonly question: Question
  readonly deciding: Deciding
  readonly github: GitHub
}

/** Who changed labels before: asked about those alone of which it decides something. */
export async function gatherLabelHistory(
  verdicts: readonly Verdict[],
  { question: { facts, limit }, deciding, github }: Sources,
): Promise<LabelChanges> {
  const { discussion, number } = facts.subject
  if (discussion !== null) return discussionProvenance(discussion, { facts, verdicts, limit }, deciding)
  const labels = contestedLabels(verdicts, deciding)
  return labels.length === 0 ? new Map() : await github.labelHistory.lastChanges(number, labels)
}
