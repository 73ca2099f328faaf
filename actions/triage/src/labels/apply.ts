import { UserError } from '@porchlight/action-kit/pure'
import type { GitHub } from '@porchlight/github'
import { labelKey } from './decision.ts'
import type { LabelEffect } from './effects.ts'

export async function applyLabelEffect(effect: LabelEffect, github: GitHub): Promise<void> {
  switch (effect.kind) {
    case 'create-label':
      return await github.labels.create({ name: effect.label, color: effect.color, description: effect.description })
    case 'rename-label':
      return await github.labels.rename(effect.from, {
        name: effect.label,
        color: effect.color,
        description: effect.description,
      })
    case 'add-labels':
      if (effect.discussionId !== undefined)
        return await github.discussions.addLabels(effect.discussionId, effect.labels)
      return await addLabels(effect.number, effect.labels, github)
    case 'remove-label':
      if (effect.discussionId !== undefined)
        return await github.discussions.removeLabel(effect.discussionId, effect.label)
      return await github.labels.remove(effect.number, effect.label)
  }
}

/**
 * One request for all. GitHub creates labels that do not exist, for a token that may, and else refuses the whole
 * request: then, and only then, the repository's labels are read, the others are added, and the missing are named.
 */
async function addLabels(number: number, labels: readonly string[], github: GitHub): Promise<void> {
  try {
    await github.labels.add(number, labels)
  } catch (refusal) {
    const missing = await missingAmong(labels, github)
    const existing = labels.filter((label) => !missing.includes(label))
    if (missing.length === 0) throw refusal
    if (existing.length > 0) await github.labels.add(number, existing)
    throw new UserError(missingLabels(missing), { cause: refusal })
  }
}

async function missingAmong(labels: readonly string[], github: GitHub): Promise<string[]> {
  const defined = new Set((await github.labels.defined()).map(({ name }) => labelKey(name)))
  return labels.filter((label) => !defined.has(labelKey(label)))
}

const missingLabels = (missing: readonly string[]): string =>
  missing.length === 1
    ? `The label "${missing[0]}" does not exist, and the token may not create it. Create it, or add \`issues: write\` to the job's \`permissions:\`.`
    : `The labels ${missing.map((label) => `"${label}"`).join(', ')} do not exist, and the token may not create them. Create them, or add \`issues: write\` to the job's \`permissions:\`.`
