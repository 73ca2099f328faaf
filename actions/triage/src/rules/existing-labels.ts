import { canMake } from './label-template.ts'
import { capturing } from '../conditions/captured.ts'
import type { SubjectKind } from '../facts/facts.ts'
import type { Rule } from './model.ts'
import type { Rules } from './rules.ts'

/** Whether a rule for this kind of subject allows the labels that the repository has. */
export const asksForLabels = ({ rules }: Rules, kind: SubjectKind): boolean =>
  rules.some(({ existing, appliesTo }) => existing !== undefined && appliesTo.includes(kind))

/** The rules with one for each of the repository's labels where the file allows those; undefined: they were not read. */
export function withLabels(rules: Rules, labels: readonly string[] | undefined): Rules {
  if (labels === undefined) return rules
  return { ...rules, rules: rules.rules.flatMap((rule) => rulesFor(rule, labels)) }
}

function rulesFor({ existing, ...rule }: Rule, labels: readonly string[]): readonly Rule[] {
  if (existing === undefined) return [rule]
  return labels
    .filter((label) => canMake(existing.template, label))
    .map((label) => ({ ...rule, label, when: capturing(label, existing), capture: existing }))
}
