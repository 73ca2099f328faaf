import type { Account, Release, Repository } from './model.ts'
import { invalid, notFound } from './refusal.ts'
import { newIds, register, type State, timestamp } from './state.ts'

/** `legacy` leaves it to the dates. */
export type MakeLatest = 'true' | 'false' | 'legacy'

export type ReleaseDraft = {
  tag: string
  target?: string | undefined
  name?: string | null | undefined
  body?: string | null | undefined
  draft?: boolean | undefined
  prerelease?: boolean | undefined
  publishedAt?: string | null | undefined
  author: Account
  makeLatest?: MakeLatest | undefined
}

export function createRelease(state: State, repository: Repository, draft: ReleaseDraft): Release {
  const isDraft = draft.draft ?? false
  const taken = repository.releases.some((release) => release.tag === draft.tag && !release.draft)
  if (taken && !isDraft) throw invalid({ resource: 'Release', code: 'already_exists', field: 'tag_name' })
  const created = timestamp(state)
  const release: Release = {
    kind: 'Release',
    ...newIds(state, 'Release'),
    repository,
    tag: draft.tag,
    target: draft.target ?? repository.defaultBranch,
    name: draft.name ?? null,
    body: draft.body ?? null,
    draft: isDraft,
    prerelease: draft.prerelease ?? false,
    author: draft.author,
    createdAt: draft.publishedAt ?? created,
    publishedAt: isDraft ? null : (draft.publishedAt ?? created),
    mayBeLatest: draft.makeLatest !== 'false',
    reactions: [],
  }
  repository.releases.push(release)
  if (!isDraft) tagRelease(repository, release)
  makeLatest(release, draft.makeLatest)
  return register(state, release)
}

/** Publishing makes the tag when it was not pushed before. */
function tagRelease({ git }: Repository, release: Release): void {
  const ref = `refs/tags/${release.tag}`
  if (git.refs.has(ref)) return
  const sha = git.refs.get(`refs/heads/${release.target}`) ?? git.objects.commits.get(release.target)?.sha
  if (sha === undefined) throw invalid({ resource: 'Release', code: 'invalid', field: 'target_commitish' })
  git.refs.set(ref, sha)
}

/** Makes a draft public. */
export function publishRelease(state: State, release: Release): void {
  release.draft = false
  release.publishedAt = timestamp(state)
  tagRelease(release.repository, release)
}

/**
 * "Drafts and prereleases cannot be set as latest": https://docs.github.com/rest/releases/releases#create-a-release.
 * Assumption: asking for it is ignored. A scenario's releases do not ask, and go by their dates.
 */
export function makeLatest(release: Release, wish: MakeLatest | undefined): void {
  if (wish === undefined) return
  release.mayBeLatest = wish !== 'false'
  const { repository } = release
  if (wish === 'true' && isEligible(release)) repository.latestRelease = release
  if (wish !== 'true' && repository.latestRelease === release) repository.latestRelease = null
}

const isEligible = ({ draft, prerelease }: Release): boolean => !draft && !prerelease

/** The one that was made the latest, else the newest full release that was not published as another. */
export function latestRelease({ releases, latestRelease: chosen }: Repository): Release | null {
  if (chosen && isEligible(chosen)) return chosen
  const eligible = newestFirst(releases.filter(isEligible))
  return eligible.find(({ mayBeLatest }) => mayBeLatest) ?? eligible[0] ?? null
}

export const newestFirst = (releases: readonly Release[]): Release[] =>
  releases.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : b.id - a.id))

export function releaseNumbered(repository: Repository, id: number): Release {
  const release = repository.releases.find((candidate) => candidate.id === id)
  if (!release) throw notFound()
  return release
}

/** The tag stays. */
export function deleteRelease(state: State, release: Release): void {
  const { repository } = release
  repository.releases = repository.releases.filter((other) => other !== release)
  if (repository.latestRelease === release) repository.latestRelease = null
  state.nodes.delete(release.nodeId)
}
