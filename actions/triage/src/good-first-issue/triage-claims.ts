import { NOTHING } from './care-plan.ts'
import { stalePlan } from './stale.ts'
import { missingRules } from '../rules/load-rules.ts'
import type { Means, Triaged } from '../triage-subject.ts'

/**
 * Claims of good first issues that became old, by the rules of the default branch. One point of GraphQL's for 25 of them;
 * undefined where the rules release none.
 */
export async function triageClaims({
  inputs,
  github,
  now,
  readFiles,
  rulesIn,
}: Means): Promise<Partial<Triaged> | undefined> {
  const { files, missing } = await readFiles({ base: undefined, version: undefined })
  if (missing.length > 0 && inputs.configurationPaths.length > 0) throw missingRules(missing, undefined)
  const { label = '', releaseAfter } = rulesIn(files, { kind: 'issue' }).goodFirstIssue ?? {}
  if (releaseAfter === undefined) return undefined
  return { ...NOTHING, ...stalePlan(await github.claims.open(label), { releaseAfter, now }) }
}
