import type { Annotation } from './log.ts'
import type { Effect, LeftAlone, Outcome, Plan, Wording } from './plan.ts'
import { inlineText } from './text.ts'

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

export interface ReportParts<Planned extends Effect, Returned> {
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
  const { title, headline, plan, outcome, describe } = parts
  const failed = new Map<Planned, string>(outcome.failed.map(({ effect, error }) => [effect, error]))
  const effects = plan.effects.map((effect) => {
    const error = failed.get(effect)
    const state = outcome.dryRun ? 'would' : error === undefined ? 'done' : `**failed:** ${inlineText(error)}`
    return `| ${state} | ${inlineText(describe(effect).would)} | ${inlineText(effect.because)} |`
  })
  const leftAlone = leftAloneLines(plan.leftAlone)
  const sections = [
    `### ${title}${outcome.dryRun ? ' (dry run: nothing was written)' : ''}`,
    headline,
    effects.length > 0 ? ['| | What | Why |', '| --- | --- | --- |', ...effects].join('\n') : '',
    parts.details ?? '',
    leftAlone.length > 0 ? ['**Skipped**', '', ...leftAlone].join('\n') : '',
  ]
  return sections.filter((section) => section !== '').join('\n\n')
}

// Past this a list is scrolled, not read; the output `plan` has every line. What was done is listed in full.
const MOST_LEFT_ALONE = 100

function leftAloneLines(leftAlone: readonly LeftAlone[]): readonly string[] {
  const shown = leftAlone
    .slice(0, MOST_LEFT_ALONE)
    .map(({ what, because }) => `- ${inlineText(what)}: ${inlineText(because)}`)
  const more = leftAlone.length - shown.length
  return more > 0 ? [...shown, `- and ${more} more, which the output \`plan\` names`] : shown
}
