import type { Annotation } from './log.ts'
import type { Effect, LeftAlone, Link, Outcome, Plan, Wording } from './plan.ts'
import { link, sentenceText, type SentenceOptions } from './sentence.ts'
import { tableCell } from './text.ts'

/** What a run leaves behind: outputs, a job summary, annotations, and whether the step fails. */
export interface Report {
  /** Each is put out as it is when it is text, else as JSON. */
  readonly outputs: Readonly<Record<string, unknown>>
  /** Markdown for the job summary; '' writes none. */
  readonly summary: string
  readonly annotations?: readonly Annotation[]
  /** Why the step fails; absent when it succeeds. */
  readonly failure?: string
}

export interface ReportParts<Planned extends Effect, Returned> extends SentenceOptions {
  /** The summary's heading, for example "Welcome". */
  readonly title: string
  /** One sentence: what this run came to. Markdown. */
  readonly headline: string
  readonly plan: Plan<Planned>
  readonly outcome: Outcome<Planned, Returned>
  readonly describe: (effect: Planned) => Wording
  readonly outputs?: Readonly<Record<string, unknown>>
  /** More Markdown, between the effects and what was skipped. */
  readonly details?: string
  readonly annotations?: readonly Annotation[]
  /** A verdict that fails the step although everything was done. */
  readonly failure?: string
}

/** The same plan as summary, outputs and verdict: what was done and why, what was skipped and why, what failed. */
export function reportOf<Planned extends Effect, Returned>(parts: ReportParts<Planned, Returned>): Report {
  const { plan, outcome } = parts
  const failure = [parts.failure, notDone(parts)].filter((text) => text !== undefined).join('\n')
  return {
    outputs: { ...parts.outputs, plan: { ...plan, dryRun: outcome.dryRun } },
    summary: summaryOf(parts),
    ...(parts.annotations === undefined ? {} : { annotations: parts.annotations }),
    ...(failure === '' ? {} : { failure }),
  }
}

function notDone<Planned extends Effect, Returned>({ outcome, describe }: ReportParts<Planned, Returned>) {
  if (outcome.failed.length === 0) return undefined
  const lines = outcome.failed.map(({ effect, error }) => `- ${describe(effect).would}: ${error}`)
  return ['Not everything could be done:', ...lines].join('\n')
}

function summaryOf<Planned extends Effect, Returned>(parts: ReportParts<Planned, Returned>): string {
  const { title, headline, plan, outcome } = parts
  const sections = [
    `### ${title}${outcome.dryRun ? ' (dry run: nothing was written)' : ''}`,
    headline,
    effectsTable(parts),
    failedList(parts),
    parts.details ?? '',
    skippedList(plan.leftAlone, parts),
  ]
  return sections.filter((section) => section !== '').join('\n\n')
}

/** One row for each effect; the column of rules is there when one of them has any. */
function effectsTable<Planned extends Effect, Returned>(parts: ReportParts<Planned, Returned>): string {
  const { plan, outcome, describe, page } = parts
  if (plan.effects.length === 0) return ''
  const failed = new Set<Planned>(outcome.failed.map(({ effect }) => effect))
  const hasRules = plan.effects.some(({ rule }) => rule !== undefined)
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rows = plan.effects.map((effect) => {
    const state = outcome.dryRun ? 'would' : failed.has(effect) ? '**failed**' : 'done'
    const { would } = describe(effect)
    const cells = [sentenceText(would, { page }), sentenceText(effect.because, { page })].map(tableCell)
    return row([state, ...cells, ...(hasRules ? [ruleText(effect.rule)] : [])])
  })
  const head = ['', 'What', 'Why', ...(hasRules ? ['Rule'] : [])]
  return [row(head), row(head.map(() => '---')), ...rows].join('\n')
}

const ruleText = (rule: Link | undefined): string => (rule === undefined ? '' : tableCell(link(rule.text, rule.url)))

/** What went wrong takes more words than a table has room for. */
function failedList<Planned extends Effect, Returned>({ outcome, describe, page }: ReportParts<Planned, Returned>) {
  const lines = outcome.failed.map(
    ({ effect, error }) => `- ${sentenceText(describe(effect).would, { page })}: ${sentenceText(error, { page })}`,
  )
  return lines.length === 0 ? '' : ['**Failed**', '', ...lines].join('\n')
}

// Past this a list is scrolled, not read; the output `plan` has every line. What was done is listed in full.
const MOST_LEFT_ALONE = 100

/** Folded: most runs skip something, and most readers look for what was done. */
function skippedList(leftAlone: readonly LeftAlone[], { page }: SentenceOptions): string {
  if (leftAlone.length === 0) return ''
  const shown = leftAlone.slice(0, MOST_LEFT_ALONE).map(({ what, because, rule }) => {
    const by = rule === undefined ? '' : ` (${link(rule.text, rule.url)})`
    return `- ${sentenceText(what, { page })}: ${sentenceText(because, { page })}${by}`
  })
  const more = leftAlone.length - shown.length
  const lines = more > 0 ? [...shown, `- and ${more} more, which the output \`plan\` names`] : shown
  return [`<details><summary>Skipped: ${leftAlone.length}</summary>`, '', ...lines, '', '</details>'].join('\n')
}
