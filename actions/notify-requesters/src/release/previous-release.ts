import type { Release } from '@porchlight/github'
import { compareVersions, versionOf, type Version } from './version.ts'

/**
 * The release that this one follows: of the same product (the tag's prefix), the highest version below it. Never the
 * newest by date, which for a patch of an old line is a release of the new one. A release follows releases, so that
 * what came with a prerelease is announced again when it is final; a prerelease follows either.
 */
export function previousRelease(
  current: Pick<Release, 'tag' | 'isPrerelease'>,
  all: readonly Release[],
): Release | undefined {
  const version = versionOf(current.tag)
  if (version === undefined) return undefined
  const lower = all.filter(
    (release) => !release.isDraft && (isPrerelease(current) || !isPrerelease(release)) && isBelow(release, version),
  )
  return lower.toSorted(byVersion).at(-1)
}

/** GitHub's mark, or a version that says so: many tools set only one of the two. */
export const isPrerelease = ({ tag, isPrerelease: isMarked }: Pick<Release, 'tag' | 'isPrerelease'>): boolean =>
  isMarked || (versionOf(tag)?.prerelease.length ?? 0) > 0

function isBelow({ tag }: Release, current: Version): boolean {
  const version = versionOf(tag)
  return version !== undefined && version.prefix === current.prefix && compareVersions(version, current) < 0
}

function byVersion(one: Release, other: Release): number {
  const [first, second] = [versionOf(one.tag), versionOf(other.tag)]
  return first === undefined || second === undefined ? 0 : compareVersions(first, second)
}
