import { fencedBlock, inlineCode } from '@porchlight/action-kit'
import type { PullRequest } from '@porchlight/github'
import type { Failing } from '../decide/verdict.ts'
import { isDeliverable } from '../identity/email.ts'
import { authorAddress } from '../identity/person.ts'
import { pushCommand, reauthoringCommand, signingCommand } from './fix-commands.ts'
import type { Rewrite } from '../decide/rewrite.ts'
import type { Branch } from './fixes.ts'

/** The two commands that mend most branches: sign, and push. */
export function signingOff({ judgement: { pull }, failing, rewrite }: Branch): string {
  if (isForCoAuthorsAlone(failing)) return ''
  const isNewAuthor = failing.some(needsNewAuthor)
  const branch = pull === undefined ? 'your branch' : inlineCode(pull.head.name)
  const identity = isNewAuthor ? ' First tell git your name and an address that mail reaches, as below.' : ''
  return [
    '#### How to sign off',
    `By signing off you certify the [Developer Certificate of Origin](https://developercertificate.org).${identity} On ${branch}, run:`,
    fencedBlock(isNewAuthor ? reauthoringCommand(rewrite) : signingCommand(rewrite), 'sh'),
    EXPLANATIONS[rewrite.kind],
    ...(pull === undefined ? [] : pushing(pull)),
    'Next time, `git commit --signoff` adds the line at once.',
  ].join('\n\n')
}

const EXPLANATIONS: Readonly<Record<Rewrite['kind'], string>> = {
  amend: 'This adds your sign-off to the last commit.',
  'rebase-last': 'This adds your sign-off to the oldest commit that needs one and to all that follow.',
  'rebase-onto':
    'This adds your sign-off to every commit of the branch. Merges are left out: the commits end up in a row, on top of what you merged last.',
  'rebase-root': 'This adds your sign-off to every commit of the branch, from the first one on.',
}

/** Signing is in vain where nobody can answer at the author's address; a commit that lacks a sign-off may lack that, too. */
export const needsNewAuthor = ({ commit }: Failing): boolean => !isDeliverable(authorAddress(commit))

/** A co-author's sign-off is not the author's to give. */
export const isForCoAuthorsAlone = (failing: readonly Failing[]): boolean =>
  failing.every(({ finding }) => finding.code === 'co-author-missing')

export function pushing({ head: { repository, name } }: PullRequest): readonly string[] {
  if (repository === null) {
    return [
      'The repository that this branch was in is deleted. Push the branch to another, and open a new pull request.',
    ]
  }
  const remote = inlineCode(`${repository.owner}/${repository.name}`)
  return [
    'Then put it in place of the old one; the check runs again by itself:',
    fencedBlock(pushCommand(name), 'sh'),
    `Here \`origin\` is ${remote}. If \`git remote -v\` shows it under another name, use that. Git refuses the push if somebody else pushed meanwhile.`,
  ]
}
