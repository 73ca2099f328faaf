import { findAccount } from '../state/accounts.ts'
import { findRepository } from '../state/repositories.ts'
import type { Context } from './context.ts'
import { commitIn } from './git-objects.ts'
import { canSee } from './permissions.ts'
import { webUrl } from './urls.ts'

/** What a page of the web site is about: a repository, thread, release, commit or account. Null for anything else. */
export function findByUrl(context: Context, url: string): unknown {
  if (!url.startsWith(webUrl('/'))) return null
  const [owner = '', name, section, rest] = new URL(url).pathname.slice(1).split(/\/(?=[^/])/, 4)
  if (name === undefined) return findAccount(context.state, owner) ?? null
  const repository = findRepository(context.state, `${owner}/${name}`)
  if (!repository || !canSee(context, repository)) return null
  if (section === undefined) return repository
  if (section === 'commit') return commitIn(repository, rest ?? '')
  if (section === 'issues' || section === 'pull') return repository.threads.get(Number(rest)) ?? null
  if (section === 'milestone') return repository.milestones.find(({ number }) => number === Number(rest)) ?? null
  const tag = /\/releases\/tag\/(?<tag>.+)$/.exec(new URL(url).pathname)?.groups?.['tag']
  return repository.releases.find((release) => release.tag === tag) ?? null
}
