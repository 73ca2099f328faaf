import {
  inlineText,
  listed,
  marker,
  parseLogin,
  templateShape,
  type Marker,
  type OwnMark,
} from '@porchlight/action-kit/pure'
import type { GoodFirstIssue } from './model.ts'

export const INTRODUCTION = marker('triage', 'good-first-issue')

/** By the person's number: logins change, and may hold what a marker may not. */
export const answerMarker = (id: number): Marker => marker('triage', `claim-${id}`)

const releaseMarker = (id: number): Marker => marker('triage', `released-${id}`)

/*
 * What stands below our markers, earlier versions included, by which a comment is known as ours.
 */

type IsText = (text: string) => boolean

const isAny = (sources: readonly string[]): IsText => {
  const shapes = sources.map((source) => templateShape(source))
  return (text) => shapes.some((isIt) => isIt(text))
}

/** Each with and without one of its parts, which may be missing. */
const optional = (sources: readonly string[], part: string): readonly string[] =>
  sources.flatMap((source) => [source.replace(part, ''), source])

const HELP = '{{ mentors }} will help you. Ask here whatever you would like to know.\n\n'
const FREED =
  '\n- After {{ days }} without a comment or a push of yours it becomes free for others. A pull request that waits for a review keeps it yours.'
const MENTORS = '\n\n<!-- mentors: {{ mentors }} -->'
const INTRODUCED = `**Would you like to work on this?** Write a comment with \`/assign\` on a line of its own, and it is yours.

${HELP}- {{ who }} can have {{ many }} at a time.
- \`/unassign\` gives it back. That is fine at any time, and needs no reason.${FREED}${MENTORS}`

export const INTRODUCTION_MARK: OwnMark = {
  marker: INTRODUCTION,
  isOurs: isAny([HELP, FREED, MENTORS].reduce(optional, [INTRODUCED])),
}

/** Each begins with whom it is for, and nothing that a person may have put above it. */
const isTo =
  (isIt: IsText): IsText =>
  (text) =>
    /^\S+, /.test(text) && isIt(text)

const isAnswer = isTo(
  isAny([
    '{{ who }}, this issue is yours already. A comment with `/unassign` gives it back.',
    '{{ who }}, {{ others }} working on this. [These issues]({{ free }}) are still free.',
    '{{ who }}, you have {{ issues }} already, and {{ each }} can have {{ many }} at a time. When {{ one }} is closed, or you gave it back with `/unassign`, ask again here.',
    '{{ who }}, GitHub does not let this be assigned to you. A maintainer who reads this can help.',
  ]),
)

export const answerMark = (id: number): OwnMark => ({ marker: answerMarker(id), isOurs: isAnswer })

const isRelease = isTo(
  isAny([
    '{{ who }}, you took this on {{ since }}, and the last we saw of you here was on {{ last }}, so it is free for others again. Things come up, and that is fine. If you are still on it, a comment with `/assign` makes it yours again, unless {{ other }} was faster.',
  ]),
)

export const releaseMark = (id: number): OwnMark => ({ marker: releaseMarker(id), isOurs: isRelease })

/*
 * What contributors read. Logins are GitHub's own; `most`, `releaseAfter` and the label come from the rules file. Nothing
 * of a title or a comment gets in.
 */

/** The comment that stands below a good first issue. */
export function introduction({ most, releaseAfter }: GoodFirstIssue, mentors: readonly string[]): string {
  const many = most === 1 ? 'one issue of this kind' : `${most} issues of this kind`
  return [
    '**Would you like to work on this?** Write a comment with `/assign` on a line of its own, and it is yours.',
    ...(mentors.length === 0
      ? []
      : [`${listed(mentors.map(mention))} will help you. Ask here whatever you would like to know.`]),
    [
      `- Each contributor can have ${many} at a time.`,
      '- `/unassign` gives it back. That is fine at any time, and needs no reason.',
      ...(releaseAfter === undefined
        ? []
        : [
            `- After ${days(releaseAfter)} without a comment or a push of yours it becomes free for others. A pull request that waits for a review keeps it yours.`,
          ]),
    ].join('\n'),
    ...(mentors.length === 0 ? [] : [mentorsMarker(mentors)]),
  ].join('\n\n')
}

/** Why a contributor does not get an issue that they asked for. */
export const alreadyYours = (login: string): string =>
  `${mention(login)}, this issue is yours already. A comment with \`/unassign\` gives it back.`

export const takenBy = (login: string, others: readonly string[], freeOnes: string): string =>
  `${mention(login)}, ${listed(others.map(inlineText))} ${others.length === 1 ? 'is' : 'are'} working on this. ` +
  `[These issues](${freeOnes}) are still free.`

export const atTheCap = (login: string, numbers: readonly number[], most: number): string =>
  `${mention(login)}, you have ${listed(numbers.map((number) => `#${number}`))} already, and each contributor can have ` +
  `${most === 1 ? 'one issue of this kind' : `${most} issues of this kind`} at a time. When ` +
  `${numbers.length === 1 ? 'that one' : 'one of them'} is closed, or you gave it back with \`/unassign\`, ask again here.`

export const notAssignable = (login: string): string =>
  `${mention(login)}, GitHub does not let this be assigned to you. A maintainer who reads this can help.`

/** What a contributor reads whose claim is released. */
export const released = (login: string, { since, lastActive }: { since: string; lastActive: string }): string =>
  `${mention(login)}, you took this on ${dateOf(since)}, and the last we saw of you here was on ${dateOf(lastActive)}, ` +
  'so it is free for others again. Things come up, and that is fine. If you are still on it, a comment with `/assign` ' +
  'makes it yours again, unless another contributor was faster.'

/** Open issues of that label without an assignee, on GitHub's own page. */
export function freeIssues(issueUrl: string, label: string): string {
  const query = `is:issue is:open no:assignee label:"${label.replaceAll('"', String.raw`\"`)}"`
  return `${issueUrl.replace(/\/\d+$/, '')}?q=${encodeURIComponent(query).replaceAll(/[()'!*]/g, percent)}`
}

// What encodeURIComponent leaves alone and Markdown does not.
const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`

/** Only what can be a login is written as a mention. */
const mention = (login: string): string => (isLogin(login) ? `@${login}` : inlineText(login))

const isLogin = (text: string): boolean => parseLogin(text) === text

/** Invisible, so that a later run asks the same people. That the comment is ours, its author tells. */
const mentorsMarker = (mentors: readonly string[]): string => `<!-- mentors: ${mentors.filter(isLogin).join(' ')} -->`

/** The mentors whom an introduction names. */
export const mentorsIn = (body: string): readonly string[] =>
  /^<!-- mentors: ([\w [\]-]+) -->\r?$/m.exec(body)?.[1]?.split(' ').filter(isLogin) ?? []

const days = (count: number): string => (count === 1 ? 'a day' : `${count} days`)

const dateOf = (at: string): string => at.slice(0, 10)
