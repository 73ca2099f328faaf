import { resolve } from 'node:path'
import { groupedBy } from '@porchlight/action-kit/pure'
import { plainLine, plainLines } from '../plain.ts'
import { cloneAt, type Clone, type CloneCommit } from './clone.ts'
import { signOffs, type Missing, type SignOffs } from './sign-offs.ts'
import { wouldLabel, wrongRules } from './would-label.ts'

// Enough to see a pattern, and a matter of seconds.
const COMMITS = 20

/** What a program can tell from the exit code. */
const EXIT = { allTold: 0, rulesAreWrong: 2, incomplete: 3 } as const

export interface Trial {
  readonly text: string
  readonly exitCode: (typeof EXIT)[keyof typeof EXIT]
}

/** `npm run try -- --repo <path>`: what Porchlight would have made of a project's own last commits. Nothing is written. */
export async function tryRepository({ path }: { path: string }): Promise<Trial> {
  const clone = cloneAt(resolve(path))
  const commits = clone.last(COMMITS)
  const isCut = clone.ends.length > 0 && commits.length < COMMITS
  const heading = [
    commits.length === 0
      ? `Nothing to judge in ${clone.path} (${clone.branch}).`
      : `The last ${counted(commits.length, 'commit')} of ${clone.path} (${clone.branch}), merges left out.`,
    ...(isCut ? [SHALLOW] : []),
  ].join('\n')
  if (commits.length === 0) {
    const mistakes = await wrongRules(clone)
    if (mistakes !== undefined) return { text: `${heading}\n\n${mistakes}`, exitCode: EXIT.rulesAreWrong }
    return { text: heading, exitCode: isCut ? EXIT.incomplete : EXIT.allTold }
  }
  const verdict = await signOffs(clone, commits)
  const labels = await wouldLabel(clone, commits)
  const text = [
    heading,
    'Sign-offs, as dco-check would judge them in a pull request:',
    signOffText(verdict, clone),
    'Labels and people, as triage would choose them for a pull request of each:',
    labels.text,
  ].join('\n\n')
  if (labels.areRulesWrong) return { text, exitCode: EXIT.rulesAreWrong }
  return { text, exitCode: isCut || 'problem' in verdict ? EXIT.incomplete : EXIT.allTold }
}

const SHALLOW =
  'This clone is shallow: what came before is not in it, nor what its oldest commits changed. To get the rest: git fetch --unshallow'

function signOffText(verdict: SignOffs, clone: Clone): string {
  if ('problem' in verdict) return `Not judged: ${plainLines(verdict.problem)}`
  const { judged, missing, ofBots } = verdict
  const ofPeople = judged.length - ofBots.length
  return [
    `${ofPeople - missing.length} of ${ofPeople} signed off${ofBots.length === 0 ? '.' : `; ${counted(ofBots.length, 'commit')} by bots not counted (${authorsOf(ofBots)}).`}`,
    ...byReason(missing),
    ...(clone.saved('.github/dco.yml') === undefined ? [NOT_ASKED_FOR] : []),
  ].join('\n')
}

/** Most projects that are new to sign-offs have one reason for all. */
const byReason = (missing: readonly Missing[]): readonly string[] =>
  [...groupedBy(missing, ({ reason }) => reason)].map(([reason, those]) =>
    [
      plainLine(reason),
      ...those.map(({ commit }) => `    ${commit.sha.slice(0, 9)} ${plainLine(commit.subject).slice(0, 60)}`),
    ].join('\n'),
  )

const NOT_ASKED_FOR =
  "There is no .github/dco.yml here. Without one, in this repository or its owner's .github, the root action judges no sign-offs unless dco-check is true."

const authorsOf = (commits: readonly CloneCommit[]): string =>
  [...new Set(commits.map(({ author }) => plainLine(author.name)))].join(', ')

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
