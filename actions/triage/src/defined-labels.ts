import type { GitHub } from '@porchlight/github'
import { labelKey, type Triage } from './plan.ts'
import type { Rules } from './rules/model.ts'

/** In lower case. */
export type ReadLabels = () => Promise<Set<string>>

/** Labels to create as the rules define them. The repository's labels are read once, and only if one of those is added. */
export async function definedLabels(
  effects: readonly Triage[],
  { definitions }: Rules,
  readLabels: ReadLabels,
): Promise<Triage[]> {
  const added = effects.flatMap((effect) => (effect.kind === 'add-labels' ? effect.labels : [])).map(labelKey)
  const wanted = definitions.filter(({ name }) => added.includes(labelKey(name)))
  if (wanted.length === 0) return []
  const existing = await readLabels()
  const missing = wanted.filter(({ name }) => !existing.has(labelKey(name)))
  for (const { name } of missing) existing.add(labelKey(name))
  const because = 'the rules define it and it does not exist yet'
  return missing.map(({ name: label, color, description }) => ({
    kind: 'create-label',
    label,
    color,
    description,
    because,
  }))
}

/** Reads the names of the repository's labels when first asked. */
export function labelReader(github: GitHub): ReadLabels {
  let reading: Promise<Set<string>> | undefined
  return async () => {
    reading ??= github.labels.defined().then((labels) => new Set(labels.map(({ name }) => labelKey(name))))
    return await reading
  }
}
