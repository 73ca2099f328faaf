import type { Release } from '@porchlight/github'
import { describe, expect, it } from 'vitest'
import { isPrerelease, previousRelease } from '../src/release/previous-release.ts'
import { compareVersions, versionOf } from '../src/release/version.ts'

const aRelease = (tag: string, parts: Partial<Release> = {}): Release => ({
  tag,
  name: tag,
  url: `https://github.com/acme/widgets/releases/tag/${tag}`,
  isDraft: false,
  isPrerelease: false,
  publishedAt: '2026-11-22T12:00:00Z',
  ...parts,
})

const releases = (...tags: readonly string[]): readonly Release[] => tags.map((tag) => aRelease(tag))
const before = (tag: string, all: readonly Release[]): string | undefined => previousRelease(aRelease(tag), all)?.tag

describe('the release before', () => {
  it.each([
    { is: 'the highest lower version', of: 'v1.10.0', all: ['v1.9.0', 'v1.2.0', 'v1.10.0'], gives: 'v1.9.0' },
    {
      is: 'of the same line for a patch, though a newer line was released later',
      of: 'v1.9.1',
      all: ['v2.1.0', 'v2.0.0', 'v1.9.0'],
      gives: 'v1.9.0',
    },
    {
      is: 'the highest patch of the last line for a new line',
      of: 'v2.0.0',
      all: ['v1.9.1', 'v1.9.0'],
      gives: 'v1.9.1',
    },
    {
      is: 'of the same package in a monorepo',
      of: 'core@2.0.0',
      all: ['cli@1.9.0', 'core@1.4.0', 'v1.9.9'],
      gives: 'core@1.4.0',
    },
    { is: 'found when the v came or went', of: 'v2.0.0', all: ['1.0.0'], gives: '1.0.0' },
    { is: 'found by calendar versions', of: '2026.11.2', all: ['2026.9.10', '2026.11.1'], gives: '2026.11.1' },
    { is: 'no prerelease for a release', of: 'v2.0.0', all: ['v2.0.0-rc.2', 'v2.0.0-rc.1', 'v1.9.0'], gives: 'v1.9.0' },
    {
      is: 'a prerelease for a prerelease',
      of: 'v2.0.0-rc.10',
      all: ['v2.0.0-rc.9', 'v2.0.0-rc.2', 'v1.9.0'],
      gives: 'v2.0.0-rc.9',
    },
    { is: 'none for the first', of: 'v1.0.0', all: ['v1.0.0', 'v1.1.0'], gives: undefined },
    { is: 'none for a tag that numbers nothing', of: 'nightly', all: ['v1.0.0'], gives: undefined },
    {
      is: 'told apart from a number in the name',
      of: 'lib2-1.1.0',
      all: ['lib2-1.0.0', 'lib3-1.0.5'],
      gives: 'lib2-1.0.0',
    },
  ])('is $is', ({ of, all, gives }) => {
    expect(before(of, releases(...all))).toBe(gives)
  })

  it('is never a draft', () => {
    expect(before('v1.1.0', [aRelease('v1.0.9', { isDraft: true }), aRelease('v1.0.0')])).toBe('v1.0.0')
  })

  it('is not a prerelease by mark either', () => {
    expect(before('v1.1.0', [aRelease('v1.0.9', { isPrerelease: true }), aRelease('v1.0.0')])).toBe('v1.0.0')
  })
})

describe('a prerelease', () => {
  it.each([
    { release: aRelease('v2.0.0', { isPrerelease: true }), gives: true },
    { release: aRelease('v2.0.0-beta.1'), gives: true },
    { release: aRelease('v2.0.0'), gives: false },
    { release: aRelease('nightly'), gives: false },
  ])('is $release.tag: $gives', ({ release, gives }) => {
    expect(isPrerelease(release)).toBe(gives)
  })
})

describe('versions are in the order of semver.org', () => {
  it('for every neighbour in its own example', () => {
    const ordered = [
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
    ]
    const versions = ordered.toReversed().flatMap((tag) => versionOf(tag) ?? [])
    const tags = versions
      .toSorted(compareVersions)
      .map(({ numbers, prerelease }) =>
        [numbers.join('.'), ...(prerelease.length > 0 ? [prerelease.join('.')] : [])].join('-'),
      )
    expect(tags).toEqual(ordered)
  })
  it('and build metadata does not count', () => {
    expect(versionOf('v1.0.0+build.5')).toEqual({ prefix: '', numbers: [1, 0, 0], prerelease: [] })
  })
})
