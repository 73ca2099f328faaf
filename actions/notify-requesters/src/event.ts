import type { Event } from '@porchlight/action-kit'
import { skip, type Skip } from '@porchlight/action-kit/pure'
import type { Release } from '@porchlight/github'
import { releaseFrom } from '@porchlight/github/pure'
import type { Inputs } from './inputs.ts'
import { isPrerelease } from './release/previous-release.ts'

/** Why a release is not looked into. The words are an output (`reason`) that workflows compare with. */
export interface ReleaseSkip extends Skip<'event-not-ours' | 'draft' | 'prerelease' | 'no-earlier-release'> {
  /** Of the release, where there is one. */
  readonly tag?: string
}

export type Subject = { readonly release: Release } | { readonly tag: string }

// `released` also comes when a prerelease is made final. Both together are one comment: the marker names the tag.
const PUBLISHED: readonly string[] = ['published', 'released', 'prereleased']

/** The payload alone: which release this run is about, or why it is about none. */
export function eventSubject({ name, payload }: Event, inputs: Inputs): Subject | ReleaseSkip {
  if (name === 'release') return publishedIn(payload, inputs)
  if (inputs.tag !== undefined) return { tag: inputs.tag }
  const pushed = name === 'push' ? pushedTag(payload) : undefined
  if (pushed !== undefined) return { tag: pushed }
  return skip('event-not-ours', `${name} names no published release; the input ${inputs.names.tag} can`)
}

function publishedIn(payload: Event['payload'], inputs: Inputs): Subject | ReleaseSkip {
  const action = String(payload['action'])
  if (!PUBLISHED.includes(action)) return skip('event-not-ours', `release.${action} publishes nothing`)
  const release = releaseFrom(payload['release'])
  return ruledOut(release, inputs) ?? { release }
}

function pushedTag({ ref, deleted }: Event['payload']): string | undefined {
  if (typeof ref !== 'string' || deleted === true || !ref.startsWith('refs/tags/')) return undefined
  return ref.slice('refs/tags/'.length)
}

/** What the release itself rules out. */
export function ruledOut(
  release: Release,
  { commentsOnPrereleases }: Pick<Inputs, 'commentsOnPrereleases'>,
): ReleaseSkip | undefined {
  const { tag } = release
  if (release.isDraft) return { skip: 'draft', because: `${tag} is a draft`, tag }
  if (commentsOnPrereleases || !isPrerelease(release)) return undefined
  return { skip: 'prerelease', because: `${tag} is a prerelease; the release that follows is announced`, tag }
}
