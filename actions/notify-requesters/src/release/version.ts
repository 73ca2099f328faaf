/** A tag as people number releases: `v1.2.3`, `widgets@2.0.0-rc.1`, `core/v3.1`. */
export interface Version {
  /** What comes before the number, without a `v`: tags with the same prefix belong to the same product. */
  readonly prefix: string
  readonly numbers: readonly number[]
  /** Empty for a release; `rc`, `1` for `-rc.1`. */
  readonly prerelease: readonly string[]
}

// At least one dot, so that the 2 of `lib2-1.0.0` is not taken for the version.
const TAG =
  /^(?<prefix>.*?(?:^|[^\da-z]))v?(?<numbers>\d+(?:\.\d+){1,3})(?:-(?<prerelease>[\da-z.-]+))?(?:\+[\da-z.-]+)?$/i

/** undefined for a tag that numbers nothing, such as `nightly`. */
export function versionOf(tag: string): Version | undefined {
  const { prefix = '', numbers = '', prerelease } = TAG.exec(tag)?.groups ?? {}
  if (numbers === '') return undefined
  return {
    prefix: prefix.toLowerCase(),
    numbers: numbers.split('.').map(Number),
    prerelease: prerelease === undefined ? [] : prerelease.split('.'),
  }
}

/** Negative when `one` comes before `other`, by the rules of https://semver.org/#spec-item-11 */
export function compareVersions(one: Version, other: Version): number {
  const length = Math.max(one.numbers.length, other.numbers.length)
  for (let place = 0; place < length; place += 1) {
    const difference = (one.numbers[place] ?? 0) - (other.numbers[place] ?? 0)
    if (difference !== 0) return difference
  }
  if (one.prerelease.length === 0 || other.prerelease.length === 0)
    return other.prerelease.length - one.prerelease.length
  return comparePrereleases(one.prerelease, other.prerelease)
}

function comparePrereleases(one: readonly string[], other: readonly string[]): number {
  const length = Math.min(one.length, other.length)
  for (let place = 0; place < length; place += 1) {
    const difference = compareIdentifiers(one[place] ?? '', other[place] ?? '')
    if (difference !== 0) return difference
  }
  return one.length - other.length
}

const isNumber = (identifier: string): boolean => /^\d+$/.test(identifier)

function compareIdentifiers(one: string, other: string): number {
  if (isNumber(one) && isNumber(other)) return Number(one) - Number(other)
  if (isNumber(one) !== isNumber(other)) return isNumber(one) ? -1 : 1
  if (one === other) return 0
  return one < other ? -1 : 1
}
