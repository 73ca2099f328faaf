import { shellQuoted } from '@porchlight/action-kit/pure'
import type { RepositoryName } from '@porchlight/action-kit'
import type { Person } from '../identity/person.ts'
import type { Rewrite } from '../decide/rewrite.ts'

/*
 * Commands as people paste them. What users chose (a branch, a name) is quoted; a sha and a number need not be.
 */

/** Adds the sign-off of the user who runs it. */
export const signingCommand = (rewrite: Rewrite): string =>
  rewrite.kind === 'amend' ? 'git commit --amend --no-edit --signoff' : rebasing('--signoff', rewrite)

/** Makes the user who runs it the author, too. */
export function reauthoringCommand(rewrite: Rewrite): string {
  const amend = 'git commit --amend --no-edit --reset-author --signoff'
  return rewrite.kind === 'amend' ? amend : rebasing(`-x '${amend}'`, rewrite)
}

/** Adds another person's line to the last commit. */
export const trailerCommand = (trailer: string): string =>
  `git commit --amend --no-edit --trailer ${shellQuoted(trailer)}`

/** Lets messages be edited one by one. */
export const interactiveCommand = (rewrite: Rebase): string => rebasing('--interactive', rewrite)

export type Rebase = Exclude<Rewrite, { readonly kind: 'amend' }>

function rebasing(how: string, rewrite: Rebase): string {
  if (rewrite.kind === 'rebase-root') return `git rebase ${how} --root`
  if (rewrite.kind === 'rebase-last') return `git rebase ${how} HEAD~${rewrite.back}`
  if (rewrite.kind === 'rebase-onto') return `git rebase ${how} ${rewrite.sha}`
  const { base } = rewrite
  // Without the options, git drops commits whose change the base has by now.
  const onto = `git rebase ${how} --reapply-cherry-picks --empty=keep`
  if (base.kind === 'revision') return `${onto} ${shellQuoted(base.name)}`
  return `git fetch ${shellQuoted(base.address)} ${shellQuoted(base.name)}\n${onto} FETCH_HEAD`
}

/**
 * Force-pushes the rewritten branch, unless the old one has changed meanwhile. `HEAD:` because the local
 * branch may have another name, as after `gh pr checkout`.
 */
export const pushCommand = (branch: string): string =>
  `git push --force-with-lease origin ${shellQuoted(`HEAD:${branch}`)}`

/** For those who have no clone: after it, `origin` is the branch's own repository. */
export const cloningCommands = ({ host, repository, branch }: Place): string =>
  [
    `git clone --branch ${shellQuoted(branch)} https://${host}/${repository.owner}/${repository.name}`,
    `cd ${shellQuoted(repository.name)}`,
  ].join('\n')

interface Place {
  readonly host: string
  readonly repository: RepositoryName
  readonly branch: string
}

export const identityCommands = ({ name, email }: Person): string =>
  [`git config user.name ${shellQuoted(name)}`, `git config user.email ${shellQuoted(email)}`].join('\n')
