import { isUserError, messageOf } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import { decide } from '../labels/decide.ts'
import { verdictsOf } from '../labels/verdicts.ts'
import type { Facts, Subject } from '../facts/facts.ts'
import type { FollowUpDecision } from '../follow-ups/decision.ts'
import { matchRules } from '../follow-ups/matched-rules.ts'
import { requestedActions } from '../follow-ups/decide.ts'
import type { SubjectWithSource } from '../targets/subjects.ts'
import type { Inputs } from '../inputs.ts'
import { ownRulesOf } from './proposed-rules.ts'
import type { LabelDecision } from '../labels/decision.ts'
import { rulesFrom } from './reading.ts'
import { withLabels } from './existing-labels.ts'
import type { RulesFile, RulesFiles } from './load-rules.ts'
import { timeLimit } from '../conditions/time-limit.ts'
import type { TimeLimit } from '../conditions/condition.ts'

/** What a pull request's own version of the rules would do to it, or what is wrong with that version. */
export type Preview =
  | {
      readonly path: string
      readonly decisions: readonly LabelDecision[]
      readonly followUps: readonly FollowUpDecision[]
    }
  | { readonly path: string; readonly problem: string }

interface Previewing {
  /** Where rules are, or were looked for. */
  readonly rulesFiles: RulesFiles
  readonly inputs: Inputs
  readonly github: GitHub
  /** Those of the repository, where the base's rules had them read. */
  readonly labels: readonly string[] | undefined
  readonly mayList: boolean
}

/*
 * The version in the pull request's head is anybody's text: it is compiled and evaluated within a time of its own, with
 * the facts that are there already, so that it can cause no request, and nothing comes of it but lines in the summary.
 */
export async function previewsOf(
  { pull, subject }: SubjectWithSource,
  given: Facts,
  { rulesFiles, inputs, github, labels, mayList }: Previewing,
): Promise<readonly Preview[]> {
  // A sweep looks at many for their labels, and their authors read its summary last.
  if (pull === null || inputs.configuration !== undefined || inputs.sweep !== undefined) return []
  const { own, facts } = await ownRulesOf(subject, { facts: given, rulesFiles, github, mayList })
  return own.map((file) => ('text' in file ? previewOf(file, { subject, facts, inputs, labels }) : file))
}

function previewOf(
  file: RulesFile,
  { subject, facts, inputs, labels }: Pick<Previewing, 'inputs' | 'labels'> & { subject: Subject; facts: Facts },
): Preview {
  const { path } = file
  try {
    const previewed = timeLimit(BUDGET)(() => {
      const rules = withLabels(rulesFrom(file, subject, inputs), labels)
      // Interrupted as a whole, so that no pattern needs a watchdog of its own.
      const limit: TimeLimit = (work) => work()
      const deciding = { subject, rules, sync: 'off' as const }
      const { decisions } = decide(verdictsOf(facts, rules, limit), deciding, new Map())
      return {
        decisions,
        followUps: requestedActions(matchRules(rules, { facts, limit, answers: new Map() }), subject),
      }
    })
    if (previewed !== undefined) return { path, ...previewed }
    return { path, problem: `${path} takes too long to evaluate. Rewrite patterns with nested repetition.` }
  } catch (error) {
    if (!isUserError(error)) throw error
    return { path, problem: messageOf(error) }
  }
}

// Fifty times what 300 rules need for 100 files.
const BUDGET = { each: 2000, together: 2000 }
