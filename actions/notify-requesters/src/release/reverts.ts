import { groupedBy } from '@porchlight/action-kit/pure'
import type { BroughtIn, Commit } from '@porchlight/github'
import type { Where } from './closing-references.ts'
import { pullNamedIn } from './named-pull.ts'
import { reversalsIn, subjectOf, withoutNumber, type Reversals } from './reversals.ts'

/** Commits, the oldest first, and the merged pull requests that they belong to. */
export interface Contents {
  readonly commits: readonly Commit[]
  readonly pulls: readonly BroughtIn[]
}

/** Commits that these were picked from: their pull requests name the issues that those of the copies do not. */
export const originalsOf = ({ message }: Pick<Commit, 'message'>): readonly string[] =>
  message
    .split('\n')
    .filter((line) => line.startsWith('(cherry picked from commit '))
    .flatMap((line) => [...line.matchAll(/\b[\da-f]{40,64}\b/gi)].map(([sha]) => sha.toLowerCase()))

/**
 * What a release contains in the end: without what a later commit or pull request of it takes back. The newest is read
 * first, as a revert that was itself reverted takes nothing back.
 */
export function withoutReverted({ commits, pulls }: Contents, where: Where): Contents {
  const range = rangeOf(commits, pulls)
  const gone: Gone = { commits: new Set(), pulls: new Set() }
  for (let place = commits.length - 1; place >= 0; place -= 1) {
    const commit = commits[place]
    if (commit === undefined || gone.commits.has(place)) continue
    const ended = (range.endingAt.get(place) ?? []).filter(({ number }) => !gone.pulls.has(number))
    for (const reversals of saidBy(commit, ended, where)) takeBack(reversals, { place, range, gone })
  }
  return {
    commits: commits.filter((_, place) => !gone.commits.has(place)),
    pulls: pulls.filter((pull) => !gone.pulls.has(pull.number) && isLeftOf(pull, range, gone)),
  }
}

/** A title alone is taken for it only where neither message nor description names a commit or a number. */
function saidBy(commit: Commit, pulls: readonly BroughtIn[], where: Where): readonly Reversals[] {
  const said = [commit.message, ...pulls.map(({ body }) => body)].map((text) => reversalsIn(text, where))
  const isNamed = said.some(({ shas, numbers }) => shas.length + numbers.length > 0)
  return isNamed ? said.map((each) => ({ ...each, title: undefined })) : said
}

interface Range {
  readonly commits: readonly Commit[]
  /** By their own sha and by those they were picked from. */
  readonly places: ReadonlyMap<string, number>
  readonly placesOf: ReadonlyMap<number, readonly number[]>
  /** Where the newest commit of a pull request is. */
  readonly endOf: ReadonlyMap<number, number>
  readonly endingAt: ReadonlyMap<number, readonly BroughtIn[]>
}

interface Gone {
  readonly commits: Set<number>
  readonly pulls: Set<number>
}

function rangeOf(commits: readonly Commit[], pulls: readonly BroughtIn[]): Range {
  const places = new Map<string, number>()
  const named = new Map<number, number[]>()
  for (const [place, commit] of commits.entries()) {
    for (const sha of [commit.sha, ...originalsOf(commit)]) places.set(sha, place)
    const number = pullNamedIn(commit.message)
    if (number !== undefined) named.set(number, [...(named.get(number) ?? []), place])
  }
  const placesOf = new Map<number, readonly number[]>(named)
  for (const { number, commits: shas } of pulls) {
    const own = shas.flatMap((sha) => places.get(sha) ?? [])
    if (own.length > 0) placesOf.set(number, own)
  }
  const endOf = new Map([...placesOf].map(([number, own]) => [number, Math.max(...own)]))
  return { commits, places, placesOf, endOf, endingAt: groupedBy(pulls, ({ number }) => endOf.get(number) ?? -1) }
}

interface Taking {
  /** Of the commit that says so: it takes back only what was there before. */
  readonly place: number
  readonly range: Range
  readonly gone: Gone
}

function takeBack({ shas, numbers, title }: Reversals, { place, range, gone }: Taking): void {
  for (const sha of shas) {
    for (const [known, at] of range.places) if (at < place && known.startsWith(sha)) takeOut(at, range, gone)
  }
  for (const number of numbers) {
    if ((range.endOf.get(number) ?? 0) > place) continue
    gone.pulls.add(number)
    for (const at of range.placesOf.get(number) ?? []) if (at !== place) takeOut(at, range, gone)
  }
  const at = title === undefined ? -1 : lastTitled(title, { place, range, gone })
  if (at !== -1) takeOut(at, range, gone)
}

const lastTitled = (title: string, { place, range, gone }: Taking): number =>
  range.commits.findLastIndex(({ message }, at) => {
    const subject = subjectOf(message)
    return at < place && !gone.commits.has(at) && (subject === title || withoutNumber(subject) === title)
  })

/** With a merge goes what it brought: all that leads to it, and not to the line that it was merged into. */
function takeOut(place: number, { commits, places }: Range, gone: Gone): void {
  gone.commits.add(place)
  const [into = '', ...merged] = commits[place]?.parents ?? []
  if (merged.length === 0) return
  const before = (sha: string): readonly number[] => ancestors(sha, commits, places)
  const stays = new Set(before(into))
  for (const at of merged.flatMap(before)) if (!stays.has(at)) gone.commits.add(at)
}

function ancestors(sha: string, commits: readonly Commit[], places: ReadonlyMap<string, number>): readonly number[] {
  const found = new Set<number>()
  const open = [sha]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const place = places.get(next)
    const commit = place === undefined ? undefined : commits[place]
    if (place === undefined || commit?.sha !== next || found.has(place)) continue
    found.add(place)
    open.push(...commit.parents)
  }
  return [...found]
}

/** Whether a commit is left that brings something: a merge alone brings nothing of its own. */
function isLeftOf({ number }: BroughtIn, { commits, placesOf }: Range, gone: Gone): boolean {
  const places = placesOf.get(number) ?? []
  const bringing = places.filter((place) => (commits[place]?.parents.length ?? 0) < 2)
  const counted = bringing.length > 0 ? bringing : places
  return counted.length === 0 || counted.some((place) => !gone.commits.has(place))
}
