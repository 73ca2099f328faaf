import { spoken, type Where } from './closing-references.ts'

/** What a text says it takes back. */
export interface Reversals {
  /** Whole or abbreviated, in lower case. */
  readonly shas: readonly string[]
  /** Numbers of pull requests. */
  readonly numbers: readonly number[]
  /** The title of a commit, where the text names neither. */
  readonly title: string | undefined
}

/** A commit's message, or a pull request's description, as git, GitHub's buttons and people write them. */
export function reversalsIn(text: string, where: Where): Reversals {
  const lines = spoken(text).split('\n')
  const shas = lines.flatMap(shasIn)
  const numbers = lines.flatMap((line) => numbersIn(line, where))
  return { shas, numbers, title: shas.length + numbers.length === 0 ? titleIn(subjectOf(text)) : undefined }
}

// `This reverts commit 1a2b3c4 (Fix the light, 2026-11-20).` is git's --reference; of a merge, git adds what it goes back to.
const COMMITS = /^[ \t]*(?:[-*+][ \t]+)?(?:this[ \t]+)?reverts?[ \t]+commits?[ \t]+(?<rest>.*)$/i
const SHA = /\b[\da-f]{7,64}\b/gi

function shasIn(line: string): readonly string[] {
  const { rest = '' } = COMMITS.exec(line)?.groups ?? {}
  const [named = ''] = rest.split('reversing')
  return [...named.replaceAll(/\([^()]*\)/g, '').matchAll(SHA)].map(([sha]) => sha.toLowerCase())
}

// `Reverts acme/widgets#9` is GitHub's button; people add why, and leave out what is clear.
const PULL_REQUESTS =
  /^[ \t]*(?:[-*+][ \t]+)?(?:this[ \t]+)?reverts?:?[ \t]+(?:the[ \t]+)?(?:pull[ \t]+requests?[ \t]+|prs?[ \t]+)?(?<rest>.*)$/i
const REFERENCE =
  /(?:(?:,|and|&)[ \t]*)*(?:(?<name>[\w.-]{1,100}\/[\w.-]{1,100})?#(?<short>\d{1,10})|GH-(?<gh>\d{1,10})|(?<server>https?:\/\/[\w.:-]{1,200})\/(?<path>[\w.-]{1,100}\/[\w.-]{1,100})\/pull\/(?<long>\d{1,10}))(?![\w/#-])[ \t]*/giy

function numbersIn(line: string, { repository, serverUrl }: Where): readonly number[] {
  const { rest = '' } = PULL_REQUESTS.exec(line)?.groups ?? {}
  const here = `${repository.owner}/${repository.name}`.toLowerCase()
  // From the start on, one after the other: "#9 and #10 because of #14" names two.
  return [...rest.matchAll(REFERENCE)].flatMap(({ groups }) => {
    const { name, short, gh, server, path, long } = groups ?? {}
    const isHere =
      (name ?? path ?? here).toLowerCase() === here && (server ?? serverUrl).toLowerCase() === serverUrl.toLowerCase()
    return isHere ? [Number(short ?? gh ?? long)] : []
  })
}

export const subjectOf = (message: string): string => message.split('\n', 1)[0]?.trimEnd() ?? ''

/** A subject without the number that a squash puts behind it. */
export const withoutNumber = (subject: string): string => subject.replace(/[ \t]*\(#\d{1,10}\)$/, '')

/** The title that git and GitHub quote in a revert's own; git has `Reapply` for the revert of a revert. */
function titleIn(subject: string): string | undefined {
  const [, verb, title] = /^(Revert|Reapply) "(.+)"$/.exec(withoutNumber(subject)) ?? []
  return title === undefined ? undefined : verb === 'Revert' ? title : `Revert "${title}"`
}

/** Whether a subject quotes work that is taken back, rather than brought back by a revert of a revert. */
export function isRevert(subject: string): boolean {
  const [nested = ''] = /^(?:(?:Revert|Reapply) ")*/.exec(subject) ?? []
  return (nested.match(/Revert "/g)?.length ?? 0) % 2 === 1
}
