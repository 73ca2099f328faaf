import { labelKey } from './decision.ts'
import { placeText, type Place } from '../rules/yaml.ts'
import type { Capture, Question } from '../conditions/condition.ts'
import { evaluate } from '../conditions/evaluate.ts'
import type { Rules } from '../rules/rules.ts'
import { capturedBy, capturedText } from '../conditions/captured.ts'
import { quoted } from '../conditions/result.ts'

/** A captured part that makes no label which is allowed, or a template that no label fits. Nothing comes of it. */
export interface NearMiss {
  readonly number: number
  /** The template, as the file says it. */
  readonly label: string
  readonly because: string
  readonly rule: string
}

interface Captures {
  /** As the files say them: one rule may be short for one for each label of the repository. */
  readonly written: Rules
  /** With one rule for each label. */
  readonly rules: Rules
  readonly question: Question
}

export function nearMisses({ written, rules, question }: Captures): readonly NearMiss[] {
  const { subject } = question.facts
  const applicable = written.rules.filter(({ appliesTo }) => appliesTo.includes(subject.kind))
  const places = new Map<Capture, Place>()
  for (const { existing, capture = existing, place } of applicable)
    if (capture !== undefined && !places.has(capture)) places.set(capture, place)
  return [...places].flatMap(([capture, place]) => {
    const allowed = rules.rules.flatMap((rule) => (rule.capture === capture ? [labelKey(rule.label)] : []))
    return reasonsFor(capture, allowed, question).map((because) => ({
      number: subject.number,
      label: capture.template.source,
      because,
      rule: placeText(place),
    }))
  })
}

// Three show what is missing from the list; any author's text may hold hundreds.
const MOST_SHOWN = 3

function reasonsFor(capture: Capture, allowed: readonly string[], question: Question): readonly string[] {
  const { template, when } = capture
  if (allowed.length === 0) return [`the repository has no label that ${quoted(template.source)} can make`]
  if (evaluate(when, question).verdict !== 'yes') return []
  const others = [...capturedBy(capture, question).made].filter(([key]) => !allowed.includes(key))
  return others
    .slice(0, MOST_SHOWN)
    .map(([, made]) => `${capturedText(made)} and would make ${quoted(made.name)}, which is not an allowed label`)
}
