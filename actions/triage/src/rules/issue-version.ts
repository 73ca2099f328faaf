import { UserError, type LeftAlone } from '@porchlight/action-kit/pure'
import type { Subject } from '../facts/facts.ts'
import type { Inputs } from '../inputs.ts'
import { labelKey } from '../labels/decision.ts'
import type { Stopped, TimeLimit } from '../conditions/limit.ts'
import type { LabelEffect } from '../labels/effects.ts'

/*
 * github/issue-labeler's `versioned-regex`: issue templates of several versions, each with its own file of rules. The
 * version is in the text, which any author writes; it becomes part of a path.
 */

export type Versioned =
  | { readonly kind: 'known'; readonly version: string | undefined; readonly effects: readonly LabelEffect[] }
  | { readonly kind: 'missing'; readonly effects: readonly LabelEffect[]; readonly leftAlone: readonly LeftAlone[] }

type VersionInputs = Pick<Inputs, 'enableVersionedRegex' | 'versionedRegex' | 'bodyMissingRegexLabel'>

export function versionOf(subject: Subject, inputs: VersionInputs, limit: TimeLimit): Versioned {
  if (inputs.enableVersionedRegex !== true) return { kind: 'known', version: undefined, effects: [] }
  if (subject.kind === 'discussion') {
    const because = 'versioned-regex chooses the rules file, and those files are for issues'
    return { kind: 'missing', effects: [], leftAlone: [{ what: `#${subject.number}`, because }] }
  }
  const regex = versionedRegex(inputs.versionedRegex)
  const found = limit(() => regex.exec(subject.body)?.[1] ?? '')
  const captured = 'value' in found ? found.value : undefined
  const label = inputs.bodyMissingRegexLabel
  const present = subject.labels.find((name) => label !== undefined && labelKey(name) === labelKey(label))
  const { number } = subject
  if (captured !== undefined && PLAIN_VERSION.test(captured)) {
    const because = `the body names the version ${captured}`
    return {
      kind: 'known',
      version: captured,
      effects: present === undefined ? [] : [{ kind: 'remove-label', number, label: present, because }],
    }
  }
  const because = 'stopped' in found ? stoppedText(found.stopped, regex) : whyNot(found.value, regex)
  const isMissing = captured === '' && label !== undefined && present === undefined
  return {
    kind: 'missing',
    effects: isMissing ? [{ kind: 'add-labels', number, labels: [label], because }] : [],
    leftAlone: [{ what: `#${number}`, because: `${because}, so no rules file applies to it` }],
  }
}

// Part of a file's name and nothing else: no slash, no "..".
const PLAIN_VERSION = /^(?!.*\.\.)[\w.+-]{1,50}$/

const stoppedText = (stopped: Stopped, { source }: RegExp): string =>
  stopped === 'timed out'
    ? `versioned-regex (${source}) timed out on the body`
    : `this machine was too busy to match versioned-regex (${source}) with the body; run the job again`

function whyNot(captured: string, regex: RegExp): string {
  if (captured === '') return `the body has no text that versioned-regex (${regex.source}) captures`
  return `versioned-regex captures text that is not a version: ${JSON.stringify(captured.slice(0, 50))}`
}

function versionedRegex(source: string | undefined): RegExp {
  if (source === undefined) {
    throw new UserError(
      'enable-versioned-regex is on and versioned-regex is empty. Give it a regular expression with one group, for example template-version: (\\d+).',
    )
  }
  try {
    return new RegExp(source)
  } catch (error) {
    throw new UserError(
      `versioned-regex: "${source}" is not a regular expression. Fix it, or escape what is meant literally.`,
      { cause: error },
    )
  }
}
