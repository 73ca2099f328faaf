import { inlineText, ruleText, sentenceText, tableCell } from '@porchlight/action-kit/pure'
import { followUpText, type FollowUpDecision } from '../follow-ups/decision.ts'
import { isClaimEffect } from '../effects.ts'
import type { LabelDecision } from '../labels/decision.ts'
import { headOf, mistakeText } from '../rules/load-rules.ts'
import type { Mistaken } from '../rules/rules.ts'
import type { Preview } from '../rules/proposed-rules.ts'
import { progressText } from './progress.ts'
import { ruleAt, type RulesSource } from './rows.ts'
import type { RunResult } from '../process-targets.ts'
import type { SubjectResult } from '../subject-result.ts'

// Past this a table is scrolled, not read; the output `decisions` has every line.
const MOST_ROWS = 100

/** What stands in the summary between what was done and what was left alone. */
export function detailsOf(
  { decisions, followUps, translation, previews, nearMisses, broken }: SubjectResult,
  { explain, source }: { explain: boolean; source: RulesSource },
): string {
  const shown = previews.flatMap((preview) => ('mistakes' in preview ? (preview.mistakes ?? []) : []))
  const parts = [
    brokenSection(broken.filter((each) => !shown.includes(each))),
    explain ? explanation({ decisions, followUps, nearMisses }, source) : '',
    explain && translation !== undefined ? translationSection(translation) : '',
    ...previews.map((preview) => previewSection(preview, source)),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

/** A label or a follow-up, as a table shows both. */
interface Decided extends Pick<LabelDecision, 'number' | 'verdict' | 'because' | 'rule'> {
  readonly what: string
}

const allDecided = ({ decisions, followUps }: Pick<SubjectResult, 'decisions' | 'followUps'>): readonly Decided[] => [
  ...decisions.map(({ label, ...decision }) => ({ ...decision, what: label })),
  ...followUps.map((decision) => ({ ...decision, what: followUpText(decision) })),
]

const titleFor = (followUps: readonly FollowUpDecision[]): string =>
  followUps.length === 0 ? 'Label' : 'Label or follow-up'

/** For each label that was not given, and for what did not follow, what stood in the way. */
function explanation(
  { nearMisses, ...decided }: Pick<SubjectResult, 'decisions' | 'followUps' | 'nearMisses'>,
  source: RulesSource,
): string {
  const missed = nearMisses.map(({ label, ...miss }) => ({ ...miss, what: label }))
  const rows = [...allDecided(decided).filter(({ verdict }) => verdict !== 'yes'), ...missed].map((each) =>
    rowOf(
      [`#${each.number}`, each.what, each.because]
        .map((text) => sentenceText(text, source))
        .concat(ruleText(ruleAt(each, source))),
    ),
  )
  if (rows.length === 0) return ''
  const shown = table(['', titleFor(decided.followUps), 'Because', 'Rule'], rows)
  return `<details><summary>Not given: ${rows.length}</summary>\n\n${shown}\n\n</details>`
}

/** Mistakes in the rules of the base branch. */
const brokenSection = (broken: readonly Mistaken[]): string =>
  broken.length === 0
    ? ''
    : `**The rules have mistakes.** Nothing of a file with mistakes counts, nor what depends on all rules.\n\n${broken.map((each) => `- ${inlineText(mistakeText(each))}`).join('\n')}`

/** What the pull request's own version of the rules would do to it. */
function previewSection(preview: Preview, { page }: RulesSource): string {
  const title = `**This pull request changes ${inlineText(preview.path)}.** Its version is not used before it is merged.`
  if ('problem' in preview)
    return `${title} It has errors:\n\n${preview.problem
      .split('\n')
      .map((line) => `- ${inlineText(line)}`)
      .join('\n')}`
  const all = allDecided(preview)
  // GitHub shows a file at the head of a pull request under this name, we assume.
  const source = { page, refOf: headOf }
  const open = all.filter(({ verdict }) => verdict === 'unknown').map(({ what }) => what)
  const rows = all
    .filter(({ verdict }) => verdict === 'yes')
    .map((each) =>
      rowOf([...[each.what, each.because].map((text) => sentenceText(text, { page })), ruleText(ruleAt(each, source))]),
    )
  return [
    `${title} On this pull request it would give ${rows.length === 0 ? 'no label.' : ''}`.trim(),
    ...(rows.length === 0 ? [] : [table([titleFor(preview.followUps), 'Because', 'Rule'], rows)]),
    ...(open.length === 0 ? [] : [`Not decided here: ${inlineText(open.slice(0, MOST_ROWS).join(', '))}.`]),
  ].join('\n\n')
}

/** What to put into `.github/triage.yml` in place of a file that is older than actions/labeler 5. */
function translationSection(translation: string): string {
  const longest = Math.max(2, ...(translation.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  const note =
    'The rules are in the form of actions/labeler 4, which keeps working here. In `.github/triage.yml` they are as follows; there, stars also match names that start with a dot.'
  return `**The same rules in the language of triage**\n\n${note}\n\n${fence}yaml\n${translation}${fence}`
}

const rowOf = (cells: readonly string[]): string => `| ${cells.map(tableCell).join(' | ')} |`

function table(titles: readonly string[], rows: readonly string[]): string {
  const more =
    rows.length > MOST_ROWS ? [rowOf([`${rows.length - MOST_ROWS} more`, ...titles.slice(1).map(() => '')])] : []
  return [rowOf(titles), rowOf(titles.map(() => '---')), ...rows.slice(0, MOST_ROWS), ...more].join('\n')
}

/** What the run came to, for the top of the summary. */
export function headline({
  decisions,
  followUps,
  effects,
  progress,
}: Pick<RunResult, 'decisions' | 'followUps' | 'effects' | 'progress'>): string {
  const count = (action: LabelDecision['action']): number =>
    decisions.filter((decision) => decision.action === action).length
  const besides = besidesText(followUps)
  if (progress !== undefined)
    return `${progressText(progress)} Labels to add: ${count('add')}, to remove: ${count('remove')}.${besides}`
  if (decisions.length === 0 && followUps.length === 0)
    return effects.some(isClaimEffect) ? 'This run is about good first issues.' : 'No rule applies here.'
  if (decisions.length === 0) return besides.trim()
  const rules = `${decisions.length} ${decisions.length === 1 ? 'label has a rule' : 'labels have rules'} here`
  return `${rules}: ${count('add')} to add, ${count('remove')} to remove, ${count('keep')} already there.${besides}`
}

/** What follows besides labels, behind the sentence about labels. */
function besidesText(followUps: readonly FollowUpDecision[]): string {
  if (followUps.length === 0) return ''
  const open = followUps.filter(({ action }) => action === 'add' || action === 'change' || action === 'remove').length
  const done = followUps.filter(({ action }) => action === 'keep').length
  return ` Follow-ups: ${open} to do, ${done} already done.`
}

/** Why the step fails: it could not look at all that it was to look at, or the rules have mistakes. */
export function failureOf({ failures, broken }: Pick<SubjectResult, 'failures' | 'broken'>): { failure?: string } {
  const parts = [
    ...(failures.length === 0 ? [] : ['Not everything could be triaged:', ...failures.map((text) => `- ${text}`)]),
    ...(broken.length === 0 ? [] : ['The rules have mistakes:', ...broken.map((each) => `- ${mistakeText(each)}`)]),
  ]
  return parts.length === 0 ? {} : { failure: parts.join('\n') }
}
