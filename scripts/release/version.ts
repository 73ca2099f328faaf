export interface Section {
  readonly version: string
  readonly notes: string
}

const HEADING = /^## (.+)$/m
const VERSION = /^(\d+)\.(\d+)\.(\d+)(?: \(\d{4}-\d\d-\d\d\))?$/

/** The section on top of the changelog, or what is wrong with it. */
export function topSection(changelog: string): Section | { readonly problem: string } {
  const [, heading = '', rest = ''] = changelog.split(HEADING)
  const [version] = VERSION.test(heading) ? heading.split(' ') : []
  const expected = 'expected a section such as "## 1.0.0 (2026-12-01)" on top'
  if (version === undefined)
    return { problem: `CHANGELOG.md: ${expected}, found ${heading === '' ? 'none' : `"## ${heading}"`}.` }
  const notes = rest.trim()
  return notes === '' ? { problem: `CHANGELOG.md: the section ${version} says nothing.` } : { version, notes }
}

/** Why this version cannot follow these tags. */
export function versionProblem(version: string, tags: readonly string[]): string | undefined {
  if (tags.includes(`v${version}`))
    return `The tag v${version} exists. Releases are immutable: write a new version on top of CHANGELOG.md.`
  const highest = tags
    .filter((tag) => /^v\d+\.\d+\.\d+$/.test(tag))
    .toSorted((one, other) => compare(one.slice(1), other.slice(1)))
    .at(-1)
  if (highest === undefined || compare(version, highest.slice(1)) > 0) return undefined
  return `CHANGELOG.md: expected a version higher than ${highest}, found ${version}.`
}

function compare(one: string, other: string): number {
  const [left, right] = [one, other].map((version) => version.split('.').map(Number))
  const differences = (left ?? []).map((part, index) => part - (right?.[index] ?? 0))
  return differences.find((difference) => difference !== 0) ?? 0
}
