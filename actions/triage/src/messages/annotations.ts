import { listed, type Annotation } from '@porchlight/action-kit/pure'
import type { Subject } from '../facts/facts.ts'
import type { Mistake } from '../follow-ups/facts.ts'
import type { Problem } from '../labels/decide.ts'
import type { LabelDecision } from '../labels/decision.ts'
import { isTooLong, NO_ROOM } from '../labels/limits.ts'
import type { RunResult } from '../process-targets.ts'
import type { Mistaken } from '../rules/rules.ts'
import { placeText, type Hint } from '../rules/yaml.ts'

/** What the maintainer should fix though the run goes on, each at its place in the rules. */
export const annotationsOf = ({
  problems,
  mistakes,
  hints,
  broken,
  cutLists,
  unruled,
  decisions,
  progress,
}: RunResult): readonly Annotation[] => [
  ...broken.map(brokenAnnotation),
  ...byProblem(problems).map(problemAnnotation),
  ...mistakes.map(mistakeAnnotation),
  ...hints.map(hintAnnotation),
  ...cutLists.map(cutAnnotation),
  ...limitAnnotations(decisions),
  ...unruled.map((text) => warning(`Not everything was triaged, as ${text}.`)),
  ...(progress?.warnings ?? []).map(warning),
]

const warning = (message: string): Annotation => ({ level: 'warning', message })

const cutAnnotation = ({ number, changedFiles }: Subject): Annotation => ({
  level: 'warning',
  message: `GitHub lists only some of the ${changedFiles} changed files of #${number} (3,000 at the most). Labels that the rest could decide are left as they are.`,
})

const keyOf = ({ place, problem }: Problem): string => `${placeText(place)} ${problem}`

/** Those of one rule and for one reason together: all labels that may come of a template share its patterns. */
function byProblem(problems: readonly Problem[]): readonly (Problem & { readonly others: number })[] {
  const first = new Map<string, Problem>()
  for (const each of problems) if (!first.has(keyOf(each))) first.set(keyOf(each), each)
  return [...first].map(([key, problem]) => {
    const labels = new Set(problems.flatMap((each) => (keyOf(each) === key ? [each.label] : [])))
    return { ...problem, others: labels.size - 1 }
  })
}

const problemAnnotation = ({
  place: { file, line },
  label,
  problem,
  others,
}: Problem & { readonly others: number }): Annotation => ({
  level: 'error',
  title: 'A rule could not be evaluated',
  message:
    others === 0
      ? `The label ${label} is not decided: ${problem}.`
      : `The label ${label} and ${others} more are not decided: ${problem}.`,
  file,
  line,
})

const brokenAnnotation = ({ message, ...place }: Mistaken): Annotation => ({ level: 'error', message, ...place })

const hintAnnotation = ({ place: { file, line }, message }: Hint): Annotation => ({
  level: 'warning',
  message: `${file}:${line}: ${message}`,
  file,
  line,
})

const mistakeAnnotation = ({ place: { file, line }, message }: Mistake): Annotation => ({
  level: 'error',
  title: 'A rule could not be followed',
  message,
  file,
  line,
})

/** Labels that the rules give and GitHub would refuse: one warning for each reason, however many labels it holds back. */
function limitAnnotations(decisions: readonly LabelDecision[]): readonly Annotation[] {
  const heldBack = decisions.filter(({ action, verdict }) => action === 'leave' && verdict === 'yes')
  const tooLong = unique(
    heldBack.filter(({ label }) => isTooLong(label)).map(({ label, rule }) => `${label} (${rule})`),
  )
  const roomless = heldBack.filter(({ because }) => because === NO_ROOM)
  const labels = unique(roomless.map(({ label }) => label))
  const subjects = unique(roomless.map(({ number }) => `#${number}`))
  return [
    ...warningUnless(
      tooLong.length === 0,
      `GitHub takes 50 characters at most in a label's name. Not added, as longer: ${listed(tooLong, NAMED)}. Shorten these names in the rules.`,
    ),
    ...warningUnless(
      labels.length === 0,
      `GitHub allows 100 labels on one issue or pull request. There was no room on ${listed(subjects, NAMED)} for: ${listed(labels, NAMED)}. Remove labels there that are not needed.`,
    ),
  ]
}

const warningUnless = (isEmpty: boolean, message: string): readonly Annotation[] =>
  isEmpty ? [] : [{ level: 'warning', message }]

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

// An annotation shows a few lines; the summary and the output `decisions` have every label.
const NAMED = { most: 10 }
