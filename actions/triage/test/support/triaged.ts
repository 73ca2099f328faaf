import type { Decided } from '../../src/labels/decide.ts'
import type { Sync } from '../../src/rules/model.ts'
import type { LabelChanges } from '../../src/labels/provenance.ts'
import { settleLabels } from '../../src/labels/settle.ts'
import type { Facts } from '../../src/facts/facts.ts'
import { withLabels, readRules, type Reading } from '../../src/rules/compile.ts'
import type { TimeLimit } from '../../src/conditions/limit.ts'
import { UNLIMITED } from './limits.ts'

export interface Settings {
  readonly sync?: Sync
  readonly reading?: Partial<Reading>
  /** Who changed labels before, by their names in lower case; of discussions nobody knows. */
  readonly changes?: LabelChanges
  /** Those that the repository has; undefined as long as nobody read them. */
  readonly labels?: readonly string[]
  /** None, unless given: what cannot take long is the same on a machine that stalls. */
  readonly limit?: TimeLimit
}

/** What a rules file makes of a subject. */
export function triaged(
  text: string,
  facts: Facts,
  { sync, reading = {}, changes = new Map(), labels, limit = UNLIMITED }: Settings = {},
): Decided {
  const written = readRules(text, {
    path: '.github/labeler.yml',
    dot: undefined,
    kind: facts.subject.kind,
    isIssueLabeler: false,
    field: 'title and body',
    ...reading,
  })
  const rules = withLabels(written, labels)
  const { subject } = facts
  const settled = settleLabels({ facts, limit, results: new Map() }, { subject, rules, sync }, changes)
  const { plan, decisions, problems } = settled
  return { plan, decisions, problems }
}

/** The labels that a rules file gives a subject that has none of them. */
export const labelsFor = (text: string, facts: Facts, settings?: Settings): readonly string[] =>
  triaged(text, facts, settings).decisions.flatMap(({ action, label }) => (action === 'add' ? [label] : []))
