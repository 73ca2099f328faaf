import { shellQuoted } from '@porchlight/action-kit/pure'
import type { RepositoryName } from '@porchlight/action-kit'
import type { Person } from '../identity/person.ts'
import type { Rewrite } from '../decide/rewrite.ts'

/*
 * Commands as people paste them. What users chose (a branch, a name) is quoted; a sha and a number need not be.
 */

/** Adds the sign-off of the user who runs it. */
export const signingCommand = (rewrite: Rewrite): string =>
  rewrite.kind === 'amend' ? 'git commit --amend --no-edit --signoff' : `git rebase --signoff ${upstreamOf(rewrite)}`

/** Makes the user who runs it the author, too. */
export function reauthoringCommand(rewrite: Rewrite): string {
  const amend = 'git commit --amend --no-edit --reset-author --signoff'
  return rewrite.kind === 'amend' ? amend : `git rebase -x '${amend}' ${upstreamOf(rewrite)}`
}

/** Adds another person's line to the last commit. */
export const trailerCommand = (trailer: string): string =>
  `git commit --amend --no-edit --trailer ${shellQuoted(trailer)}`

/** Lets messages be edited one by one. */
export const interactiveCommand = (rewrite: Rebase): string => `git rebase --interactive ${upstreamOf(rewrite)}`

export type Rebase = Exclude<Rewrite, { readonly kind: 'amend' }>

function upstreamOf(rewrite: Rebase): string {
  if (rewrite.kind === 'rebase-root') return '--root'
  return rewrite.kind === 'rebase-last' ? `HEAD~${rewrite.back}` : rewrite.sha
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
