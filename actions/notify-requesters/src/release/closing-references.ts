import type { RepositoryName } from '@porchlight/action-kit'
import { markdownLines } from '@porchlight/action-kit/pure'

/** Where a text stands: a reference without a repository means this one. */
export interface Where {
  readonly repository: RepositoryName
  readonly serverUrl: string
}

/**
 * The issues that a text says it closes, as GitHub reads such texts:
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue
 * GitHub itself only links pull requests to the default branch; a fix that went elsewhere has nothing but its words.
 */
export function closingReferences(text: string, { repository, serverUrl }: Where): readonly number[] {
  const here = `${repository.owner}/${repository.name}`.toLowerCase()
  const numbers = new Set<number>()
  for (const { groups } of spoken(text).matchAll(CLOSING)) {
    const { short, name, gh, long, server, path } = groups ?? {}
    const isElsewhere =
      (name ?? path ?? here).toLowerCase() !== here || (server ?? serverUrl).toLowerCase() !== serverUrl.toLowerCase()
    const number = Number(short ?? gh ?? long)
    if (!isElsewhere && Number.isSafeInteger(number) && number > 0) numbers.add(number)
  }
  return [...numbers]
}

// `fixes #1`, `Closes: acme/widgets#2`, `closes gh-3`, `resolved https://github.com/acme/widgets/issues/4`
const CLOSING =
  /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]+(?:(?<name>[\w.-]{1,100}\/[\w.-]{1,100})?#(?<short>\d{1,10})|GH-(?<gh>\d{1,10})|(?<server>https?:\/\/[\w.:-]{1,200})\/(?<path>[\w.-]{1,100}\/[\w.-]{1,100})\/issues\/(?<long>\d{1,10}))(?![\w/#-])/gi

/** The text without what its author only shows: comments, code, quotes. */
export function spoken(text: string): string {
  const said = markdownLines(text).filter(({ isFenced, isQuoted }) => !isFenced && !isQuoted)
  return withoutCodeSpans(said.map((line) => line.text).join('\n'))
}

/**
 * Without code spans: each ends with the next run of as many backticks. Not by one regular expression, which would
 * search the rest of the text anew for every backtick of a long run.
 */
function withoutCodeSpans(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
    length: run.length,
  }))
  const ends = endsOf(runs.map(({ length }) => length))
  let kept = ''
  let copied = 0
  for (let opening = 0; opening < runs.length; opening += 1) {
    const closing = ends[opening]
    const [first, last] = [runs[opening], closing === undefined ? undefined : runs[closing]]
    if (first === undefined || last === undefined || closing === undefined) continue
    kept += `${text.slice(copied, first.start)} `
    copied = last.end
    opening = closing
  }
  return kept + text.slice(copied)
}

/** For each run, which later one is as long; found from the end, so that each is looked at once. */
function endsOf(lengths: readonly number[]): readonly (number | undefined)[] {
  const nextOfLength = new Map<number, number>()
  return lengths
    .map((length, index) => ({ length, index }))
    .toReversed()
    .map(({ length, index }) => {
      const end = nextOfLength.get(length)
      nextOfLength.set(length, index)
      return end
    })
    .toReversed()
}
