import {
  hasShape,
  inlineText,
  listed,
  template,
  templateShape,
  truncateMarkdown,
  withMarker,
  type Marker,
  type OwnMark,
  type Template,
} from '@porchlight/action-kit/pure'
import type { MarkedIssue, Release } from '@porchlight/github'
import type { Pull } from './release/requests.ts'

const VARIABLES = {
  tag: 'text',
  'release-name': 'text',
  'release-url': 'raw',
  'release-link': 'raw',
  repository: 'raw',
  number: 'raw',
  author: 'text',
  'pull-requests': 'raw',
  thanks: 'raw',
} as const

export interface MessageTemplate extends Template<keyof typeof VARIABLES> {
  /** As the maintainer wrote it: the shape by which its comments are known again. */
  readonly source: string
}

export const messageTemplate = (source: string, where: string): MessageTemplate => ({
  ...template(source, { where, variables: VARIABLES }),
  source,
})

/** Without mentions: who asked, answered or assigned themselves is subscribed, and may have unsubscribed. */
export const BUILT_IN_MESSAGE = `This has shipped in {{ release-link }}. {{ thanks }}

If it does not work for you, please say so here.`

/** One for each tag, so that a release is announced once, and the next one too. */
export const markerFor = (tag: string): Marker =>
  // Two hyphens would end the HTML comment early, and so would a bare `>`.
  `<!-- porchlight:notify-requesters:${encodeURIComponent(tag).replaceAll('--', '-%2D')} -->`

const NOTICE = '_This message was too long for a comment._'

/**
 * By what our comment for a tag is known again: this message, or one that we bring along or brought along in an earlier
 * version. A message with few words of its own has no shape, and is then known by the marker alone: a comment more on each
 * issue, for every re-run, would be worse than one that another workflow's quote kept from being written.
 */
export function ownMark(tag: string, message: Pick<MessageTemplate, 'source'>): OwnMark {
  const marker = markerFor(tag)
  if (!hasShape(message.source)) return { marker, isOurs: () => true }
  const shapes = [message.source, ...BUILT_IN_MESSAGES].map((source) => templateShape(source, { notice: NOTICE }))
  return { marker, isOurs: (rest) => shapes.some((isShaped) => isShaped(rest)) }
}

/** The text as it is now, and those of former versions, so that their comments are known again. */
const BUILT_IN_MESSAGES: readonly string[] = [BUILT_IN_MESSAGE]

export interface Telling {
  readonly release: Release
  readonly issue: Pick<MarkedIssue, 'number' | 'author'>
  readonly pulls: readonly Pull[]
  /** `owner/name`. */
  readonly repository: string
  readonly serverUrl: string
}

export function commentFor(
  message: MessageTemplate,
  { release, issue, pulls, repository, serverUrl }: Telling,
): string {
  const text = message.fill({
    tag: release.tag,
    'release-name': release.name,
    'release-url': release.url,
    'release-link': `[${inlineText(release.tag)}](${release.url})`,
    repository,
    number: issue.number,
    author: issue.author.login,
    'pull-requests': listed(pulls.map(({ number }) => `#${number}`)),
    thanks: thanksFor(pulls, serverUrl),
  })
  const tidy = text.replaceAll(/[ \t]+$/gm, '')
  return truncateMarkdown(withMarker(tidy, markerFor(release.tag)), { notice: NOTICE })
}

/** A sentence, or '' when no person is to thank. Names link and do not mention. */
function thanksFor(pulls: readonly Pull[], serverUrl: string): string {
  const people = new Map<string, number[]>()
  for (const { author, number } of pulls) {
    if (author.type === 'User' && author.login !== 'ghost')
      people.set(author.login, [...(people.get(author.login) ?? []), number])
  }
  const parts = [...people].map(([login, numbers]) => {
    const name = `[${inlineText(login)}](${serverUrl}/${encodeURIComponent(login)})`
    return `to ${name} for ${listed(numbers.map((number) => `#${number}`))}`
  })
  // Each part may hold an "and" of its own.
  return parts.length === 0 ? '' : `Thanks ${parts.join(', and ')}.`
}
