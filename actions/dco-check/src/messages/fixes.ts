import { commitsOf, ownFailing, type Judgement } from '../decide/judgement.ts'
import type { Failing } from '../decide/verdict.ts'
import { rewriteOf, type Rewrite } from '../decide/rewrite.ts'
import { changingIdentity, coAuthors, othersCommits } from './mending-other.ts'
import { signingOff } from './mending-own.ts'
import { remediationSection } from './remediation-section.ts'

/** What the sections of the help are written from. */
export interface Branch {
  readonly judgement: Judgement
  readonly failing: readonly Failing[]
  readonly rewrite: Rewrite
}

/** How to mend this very branch: commands to paste, each with what it does. */
export function mending(judgement: Judgement): string {
  const failing = ownFailing(judgement)
  if (failing.length === 0) return ''
  const commits = failing.map(({ commit }) => commit)
  // In the merge queue the verdict is on a commit of GitHub's; what its author can rewrite ends with the branch.
  const head = judgement.pull?.head.sha ?? judgement.head
  const branch = { judgement, failing, rewrite: rewriteOf(commitsOf(judgement), commits, head) }
  return [
    signingOff(branch),
    changingIdentity(branch),
    othersCommits(branch),
    coAuthors(branch),
    remediationSection(judgement),
  ]
    .filter((section) => section !== '')
    .join('\n\n')
}
