import type { Annotation } from './log.ts'
import type { Effect, Link, Outcome, Plan, Wording } from './plan.ts'
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

/** A line of the summary's table. */
export interface Row {
  readonly what: string
  readonly because: string
  /** Without an address it is text, as rules in a workflow's input are. */
  readonly rule?: RuleText
}

type RuleText = Pick<Link, 'text'> & Partial<Pick<Link, 'url'>>

export interface ReportParts<Planned extends Effect, Returned> extends SentenceOptions {
  /** The summary's heading, for example "Welcome". */
  readonly title: string
  /** One sentence: what this run came to. Markdown. */
  readonly headline: string
  readonly plan: Plan<Planned>
  readonly outcome: Outcome<Planned, Returned>
  readonly describe: (effect: Planned) => Wording
  /** Where one effect answers several rules, a row for each. */
  readonly rowsOf?: (effect: Planned) => readonly Row[]
  /** In place of what the plan left alone, for readers of the summary alone. */
  readonly skipped?: readonly Row[]
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
  const { title, headline, outcome } = parts
  const sections = [
    `### ${title}${outcome.dryRun ? ' (dry run: nothing was written)' : ''}`,
    headline,
    effectsTable(parts),
    failedList(parts),
    parts.details ?? '',
    skippedList(parts),
  ]
  return sections.filter((section) => section !== '').join('\n\n')
}

/** The column of rules is there when a row has one. */
function effectsTable<Planned extends Effect, Returned>(parts: ReportParts<Planned, Returned>): string {
  const { plan, outcome, describe, page } = parts
  const ownRow = (effect: Planned): readonly Row[] => [{ ...effect, what: describe(effect).would }]
  const { rowsOf = ownRow } = parts
  if (plan.effects.length === 0) return ''
  const failed = new Set<Planned>(outcome.failed.map(({ effect }) => effect))
  const all = plan.effects.flatMap((effect) => {
    const state = outcome.dryRun ? 'would' : failed.has(effect) ? '**failed**' : 'done'
    return rowsOf(effect).map((each) => ({ ...each, state }))
  })
  const hasRules = all.some(({ rule }) => rule !== undefined)
  const rows = all.map(({ state, what, because, rule }) => {
    const cells = [sentenceText(what, { page }), sentenceText(because, { page })]
    return row([state, ...[...cells, ...(hasRules ? [ruleText(rule)] : [])].map(tableCell)])
  })
  const head = ['', 'What', 'Why', ...(hasRules ? ['Rule'] : [])]
  return [row(head), row(head.map(() => '---')), ...rows].join('\n')
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** A rule's place as Markdown: a link where there is an address. */
export function ruleText(rule: RuleText | undefined): string {
  if (rule === undefined) return ''
  return rule.url === undefined ? sentenceText(rule.text) : link(rule.text, rule.url)
}

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
function skippedList<Planned extends Effect, Returned>(parts: ReportParts<Planned, Returned>): string {
  const { plan, page, skipped = plan.leftAlone } = parts
  if (skipped.length === 0) return ''
  const shown = skipped.slice(0, MOST_LEFT_ALONE).map(({ what, because, rule }) => {
    const by = rule === undefined ? '' : ` (${ruleText(rule)})`
    return `- ${sentenceText(what, { page })}: ${sentenceText(because, { page })}${by}`
  })
  const more = skipped.length - shown.length
  const where = parts.skipped === undefined ? 'the output `plan` names' : 'the outputs name'
  const lines = more > 0 ? [...shown, `- and ${more} more, which ${where}`] : shown
  return [`<details><summary>Skipped: ${skipped.length}</summary>`, '', ...lines, '', '</details>'].join('\n')
}
