import { isUserError, messageOf } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import { decide } from './decide.ts'
import { verdictsOf } from './decide/verdicts.ts'
import type { Facts } from './facts.ts'
import type { Known } from './gather.ts'
import type { Inputs } from './inputs.ts'
import type { Decision } from './plan.ts'
import { rulesFrom } from './reading.ts'
import type { RulesFile } from './rules-file.ts'
import { timeLimit } from './time-limit.ts'

/** What a pull request's own version of the rules would do to it, or what is wrong with that version. */
export type Preview =
  | { readonly path: string; readonly decisions: readonly Decision[] }
  | { readonly path: string; readonly problem: string }

interface Previewing {
  readonly file: RulesFile
  readonly inputs: Inputs
  readonly github: GitHub
}

/*
 * The version in the pull request's head is anybody's text: it is compiled and evaluated within a time of its own, with
 * the facts that are there already, so that it can cause no request, and nothing comes of it but lines in the summary.
 */
export async function previewOf(
  { subject, pull }: Known,
  facts: Facts,
  { file, inputs, github }: Previewing,
): Promise<Preview[]> {
  const { path } = file
  const changed = facts.files?.files.find((each) => each.path === path && each.status !== 'removed')
  if (pull === null || changed === undefined || inputs.configuration !== undefined) return []
  const own = await github.contents.file(path, { ref: pull.head.sha })
  if (own === undefined) return []
  try {
    const decisions = timeLimit(BUDGET)(() => {
      const rules = rulesFrom(own, subject, inputs)
      // Interrupted as a whole, so that no pattern needs a watchdog of its own.
      return decide(
        verdictsOf(facts, rules, (work) => work()),
        { subject, rules, sync: 'off' },
        new Map(),
      ).decisions
    })
    return [
      decisions === undefined
        ? { path, problem: `${path} takes too long to evaluate. Rewrite patterns with nested repetition.` }
        : { path, decisions },
    ]
  } catch (error) {
    if (!isUserError(error)) throw error
    return [{ path, problem: messageOf(error) }]
  }
}

// Fifty times what 300 rules need for 100 files.
const BUDGET = { each: 2000, together: 2000 }
