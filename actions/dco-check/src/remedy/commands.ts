import { shellQuoted } from '@porchlight/action-kit'
import type { Rewrite } from './rewrite.ts'

/** Signs the commits that fail: the committer's name goes below each message. */
export function signingCommand(rewrite: Rewrite): string {
  return rewrite.kind === 'amend' ? 'git commit --amend --no-edit --signoff' : `git rebase --signoff ${upstreamOf(rewrite)}`
}

/** Makes whoever runs it the author, too, and signs. */
export function reauthoringCommand(rewrite: Rewrite): string {
  const amend = 'git commit --amend --no-edit --reset-author --signoff'
  return rewrite.kind === 'amend' ? amend : `git rebase -x '${amend}' ${upstreamOf(rewrite)}`
}

/** Opens an editor on each commit that fails, to add the line of somebody else. */
export function trailerCommand(rewrite: Rewrite, trailer: string): string {
  const amend = `git commit --amend --no-edit --trailer ${shellQuoted(trailer)}`
  return rewrite.kind === 'amend' ? amend : `git rebase -x ${shellQuoted(amend)} ${upstreamOf(rewrite)}`
}

function upstreamOf(rewrite: Exclude<Rewrite, { kind: 'amend' }>): string {
  if (rewrite.kind === 'rebase-root') return '--root'
  return rewrite.kind === 'rebase-last' ? `HEAD~${rewrite.back}` : rewrite.sha
}

/**
 * Puts the rewritten branch in place of the old one, unless somebody pushed to it meanwhile. `HEAD:` because the local
 * branch may have another name, as after `gh pr checkout`.
 */
export const pushCommand = (branch: string): string => `git push --force-with-lease origin ${shellQuoted(`HEAD:${branch}`)}`

export const identityCommands = ({ name, email }: { name: string; email: string }): string =>
  [`git config user.name ${shellQuoted(name)}`, `git config user.email ${shellQuoted(email)}`].join('\n')
