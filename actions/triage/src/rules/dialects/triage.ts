import { nearest, quoted, type ConfigEntry, type ConfigNode, type MappingNode } from '@porchlight/config/pure'
import { isText, nameOf, placeOf, stringsOf, type Compilation } from '../yaml.ts'
import type { FollowUpRule } from '../../follow-ups/model.ts'
import { subjectsOf, type Condition } from '../../conditions/condition.ts'
import { constant } from '../../conditions/combinators.ts'
import { parseWhen } from '../../conditions/index.ts'
import type { SubjectKind } from '../../facts/facts.ts'
import type { Rule, Sync } from '../model.ts'
import { definitionsOf, groupsOf, sizeRules } from './triage-definitions.ts'
import { FOLLOW_UP_KEYS, followUpsOf, isFollowUp, narrowed } from '../../follow-ups/parse.ts'
import { goodFirstIssueOf, isGoodFirstIssue } from '../../good-first-issue/parse.ts'
import { labelRules } from './triage-labels.ts'
import { NO_RULES, type Rules } from '../rules.ts'

export const TRIAGE_KEYS = ['rules', 'sync', 'groups', 'sizes', 'fallback', 'labels', 'good-first-issue']

/** Porchlight's own language, recognized by its list of `rules`, or by the file's name and one of its keys, even misspelt. */
export const isTriageFile = ({ entries }: MappingNode, path: string): boolean =>
  (/(^|\/)triage\.ya?ml$/.test(path) && entries.some(({ key }) => nearest(key, TRIAGE_KEYS) !== undefined)) ||
  entries.some(({ key, node }) => key === 'rules' && node.kind === 'sequence' && node.items.every(isRule)) ||
  entries.some(({ key, node }) => key === 'good-first-issue' && isGoodFirstIssue(node)) ||
  (entries.some(({ key }) => key === 'sizes') && entries.every(({ key }) => TRIAGE_KEYS.includes(key)))

const isRule = (node: ConfigNode): boolean =>
  node.kind === 'mapping' && node.entries.some(({ key }) => key === 'label' || key === 'when')

export function triageRules(root: MappingNode, compilation: Compilation): Rules {
  for (const entry of root.entries.filter(({ key }) => !TRIAGE_KEYS.includes(key)))
    compilation.problems.unknownKey(entry, TRIAGE_KEYS)
  const at = (key: string): ConfigEntry | undefined => root.entries.find((entry) => entry.key === key)
  const sync = syncOf(at('sync')?.node, compilation)
  const read = rulesOf(at('rules')?.node, compilation)
  const sizes = sizeRules(at('sizes'), compilation)
  const fallback = at('fallback')
  const goodFirstIssue = goodFirstIssueOf(at('good-first-issue'), compilation)
  const label = fallback === undefined ? undefined : oneLabel(fallback.node, compilation)
  return {
    ...NO_RULES,
    rules: [...read.flatMap(({ labels }) => labels), ...sizes.rules].map((rule) => ({ ...rule, sync })),
    followUps: read.flatMap(({ followUp }) => (followUp === undefined ? [] : [{ ...followUp, sync }])),
    groups: [...groupsOf(at('groups')?.node, compilation), ...sizes.groups],
    sizes: sizes.rules.map(({ label: size }) => size),
    ...(label === undefined ? {} : { fallback: { label: label.text, place: placeOf(label, compilation), sync } }),
    definitions: definitionsOf(at('labels')?.node, compilation),
    ...(goodFirstIssue === undefined ? {} : { goodFirstIssue }),
    hints: compilation.hints,
  }
}

function oneLabel(node: ConfigNode, { problems }: Compilation): (ConfigNode & { text: string }) | undefined {
  if (isText(node) && node.text.trim() !== '') return node
  const first = node.kind === 'sequence' ? node.items.filter(isText)[0]?.text : undefined
  problems.at(
    node,
    `fallback: expected the name of one label, found ${nameOf(node)}. Write for example fallback: ${first ?? 'needs-triage'}.`,
  )
  return undefined
}

function syncOf(node: ConfigNode | undefined, { problems }: Compilation): Sync {
  if (node === undefined) return 'own'
  const text = isText(node) ? node.text : ''
  if (text === 'own' || text === 'all') return text
  if (text !== 'off' && text !== 'false')
    problems.at(node, `sync: ${quoted(text)} is not known. Write one of: off, own, all.`)
  return 'off'
}

/** One rule of the file: what it gives labels by, and what else follows. */
interface ReadRule {
  readonly labels: readonly Rule[]
  readonly followUp?: Omit<FollowUpRule, 'sync'> | undefined
}

function rulesOf(node: ConfigNode | undefined, compilation: Compilation): readonly ReadRule[] {
  if (node === undefined) return []
  if (node.kind === 'sequence') return node.items.flatMap((item) => ruleOf(item, compilation))
  compilation.problems.at(node, `rules: expected a list, found ${nameOf(node)}. Write each rule below it, with a dash.`)
  return []
}

export const RULE_KEYS = ['label', 'allow', 'for', 'when', ...FOLLOW_UP_KEYS]

function ruleOf(node: ConfigNode, compilation: Compilation): readonly ReadRule[] {
  if (node.kind !== 'mapping') {
    compilation.problems.at(node, `expected a rule, found ${nameOf(node)}. Write label: and when: below a dash.`)
    return []
  }
  const unknown = node.entries.filter(({ key }) => !RULE_KEYS.includes(key))
  for (const entry of unknown) compilation.problems.unknownKey(entry, RULE_KEYS)
  const at = (key: string): ConfigNode | undefined => node.entries.find((entry) => entry.key === key)?.node
  const label = at('label')
  const when = at('when')
  const hasFollowUp = node.entries.some(({ key }) => isFollowUp(key))
  // A misspelt key is most likely the missing one.
  if (label === undefined && !hasFollowUp && unknown.length === 0)
    compilation.problems.at(
      node,
      `this rule has no label. Add label: with its name, or one of: ${FOLLOW_UP_KEYS.join(', ')}.`,
    )
  if (when === undefined && unknown.length === 0)
    compilation.problems.at(node, 'this rule has no condition. Add when: with at least one.')
  // Read on with either missing, so that all that is wrong with the rule is reported at once.
  const mistakes = compilation.problems.count
  const condition = when === undefined ? UNKNOWN : parseWhen(when, compilation)
  const isSound = when !== undefined && compilation.problems.count === mistakes
  const appliesTo = narrowed(subjectsFor(at('for'), condition, compilation), node, compilation)
  // Where the key label is misspelt, it is unknown whether the label is built from captured text.
  const allow = label === undefined && unknown.length > 0 ? undefined : at('allow')
  const written = { label, allow, when: condition, isSound }
  const labels = labelRules(written, compilation).map((rule) => ({ ...rule, appliesTo, needsChanges: false }))
  if (!hasFollowUp) return [{ labels }]
  const followed = followUpsOf(node, compilation)
  const place = placeOf(node, compilation)
  return [{ labels, followUp: { when: condition, appliesTo, place, hasLabels: labels.length > 0, ...followed } }]
}

const UNKNOWN = constant.of({ holds: false, because: 'its condition is missing' })

const SUBJECTS: ReadonlyMap<string, SubjectKind> = new Map([
  ['issues', 'issue'],
  ['pull-requests', 'pull request'],
  ['discussions', 'discussion'],
] as const)

/** Without `for`: the subjects that have what the conditions ask about. */
function subjectsFor(
  node: ConfigNode | undefined,
  condition: Condition,
  compilation: Compilation,
): readonly SubjectKind[] {
  if (node === undefined) return subjectsOf(condition)
  return stringsOf(node, 'a kind of subject', compilation).flatMap(({ text, node: place }) => {
    const kind = SUBJECTS.get(text)
    if (kind !== undefined) return [kind]
    compilation.problems.at(
      place,
      `for: ${quoted(text)} is not known. Write one of: ${[...SUBJECTS.keys()].join(', ')}.`,
    )
    return []
  })
}
