import type { Event } from '@porchlight/action-kit'
import { releaseFrom, type Release } from '@porchlight/github'
import type { Inputs } from './inputs.ts'
import { isPrerelease } from './release/previous-release.ts'

/** Why a release is not looked into. The words are an output (`reason`) that workflows compare with. */
export interface Silence {
  readonly silent: 'event-not-ours' | 'draft' | 'prerelease' | 'no-earlier-release'
  /** Ends the sentence "Nobody is told, because …", without a full stop. */
  readonly because: string
}

export type Subject = { readonly release: Release } | { readonly tag: string }

// `released` also comes when a prerelease is made final. Both together are one comment: the marker names the tag.
const PUBLISHED: readonly string[] = ['published', 'released', 'prereleased']

/** The payload alone: which release this run is about. */
export function subjectOf({ name, payload }: Event, { tag }: Pick<Inputs, 'tag'>): Subject | Silence {
  if (name === 'release') return publishedIn(payload)
  if (tag !== undefined) return { tag }
  const pushed = name === 'push' ? pushedTag(payload) : undefined
  if (pushed !== undefined) return { tag: pushed }
  return { silent: 'event-not-ours', because: `${name} names no published release; the input tag can` }
}

function publishedIn(payload: Event['payload']): Subject | Silence {
  const action = String(payload['action'])
  if (PUBLISHED.includes(action)) return { release: releaseFrom(payload['release']) }
  return { silent: 'event-not-ours', because: `release.${action} publishes nothing` }
}

function pushedTag({ ref, deleted }: Event['payload']): string | undefined {
  if (typeof ref !== 'string' || deleted === true || !ref.startsWith('refs/tags/')) return undefined
  return ref.slice('refs/tags/'.length)
}

/** What the release itself rules out. */
export function ruledOut(
  release: Release,
  { commentsOnPrereleases }: Pick<Inputs, 'commentsOnPrereleases'>,
): Silence | undefined {
  if (release.isDraft) return { silent: 'draft', because: `${release.tag} is a draft` }
  if (commentsOnPrereleases || !isPrerelease(release)) return undefined
  return { silent: 'prerelease', because: `${release.tag} is a prerelease; the release that follows will tell` }
}

export const noEarlierRelease = (tag: string): Silence => ({
  silent: 'no-earlier-release',
  because: `${tag} has no earlier release to compare with; the input previous-tag can name a tag or a commit`,
})
