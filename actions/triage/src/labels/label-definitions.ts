import type { GitHub } from '@porchlight/github'
import { labelKey } from './decision.ts'
import type { LabelEffect } from './effects.ts'
import { memoize } from '../facts/request-cache.ts'
import type { Definition } from '../rules/model.ts'
import type { Rules } from '../rules/rules.ts'

/** The repository's labels: their names in lower case, and as they are written. */
export type ReadLabels = () => Promise<Map<string, string>>

/**
 * Labels to create, or to rename, as the rules define them. The repository's labels are read once, and only if one of
 * those is added.
 */
export async function definedLabels(
  effects: readonly LabelEffect[],
  { definitions }: Rules,
  readLabels: ReadLabels,
): Promise<LabelEffect[]> {
  const added = effects.flatMap((effect) => (effect.kind === 'add-labels' ? effect.labels : [])).map(labelKey)
  const wanted = definitions.filter(({ name }) => added.includes(labelKey(name)))
  if (wanted.length === 0) return []
  const existing = await readLabels()
  const missing = wanted.filter(({ name }) => !existing.has(labelKey(name)))
  return missing.map((definition) => defined(definition, existing))
}

function defined(
  { name: label, color, description, formerly }: Definition,
  existing: Map<string, string>,
): LabelEffect {
  const former = formerly.map((name) => existing.get(labelKey(name))).find((name) => name !== undefined)
  existing.set(labelKey(label), label)
  if (former === undefined) {
    return { kind: 'create-label', label, color, description, because: 'the rules define it and it does not exist yet' }
  }
  existing.delete(labelKey(former))
  const because = 'the rules say that this was its name before'
  return { kind: 'rename-label', from: former, label, color, description, because }
}

/** Reads the repository's labels when first asked; what is created or renamed later is noted in the same map. */
export const labelReader = ({ labels }: GitHub): ReadLabels =>
  memoize(async () => new Map((await labels.defined()).map(({ name }) => [labelKey(name), name])))
