import { listed, marker, truncateMarkdown, withMarker, withoutMarker } from '@porchlight/action-kit/pure'
import type { Comment } from '@porchlight/github'

export const COMMENT_MARKER = marker('triage', 'comment')

const NOTICE = '_The rules gave more text than GitHub allows in a comment, and it was cut here._'

interface CommentContent {
  readonly texts: readonly string[]
  readonly mentors: readonly string[]
}

/** The whole comment. Its mentors are kept in it, as our authorship is what proves that we chose them. */
export function commentBody({ texts, mentors }: CommentContent): string {
  const record = mentors.length === 0 ? [] : [`<!-- porchlight:triage:mentors ${mentors.join(' ')} -->`]
  return truncateMarkdown(withMarker([...record, texts.join('\n\n')].join('\n'), COMMENT_MARKER), { notice: NOTICE })
}

/** Only the line after the marker counts: below it stands text that the rules file and an author's name make up. */
export function mentorsIn({ body }: Comment): readonly string[] {
  const [first = ''] = withoutMarker(body, COMMENT_MARKER).split('\n')
  const [, logins] = /^<!-- porchlight:triage:mentors ([\w[\]-]+(?: [\w[\]-]+)*) -->$/.exec(first.trim()) ?? []
  return logins?.split(' ') ?? []
}

/** "@ada, @bob and @eve". */
export const mentionsOf = (logins: readonly string[]): string => listed(logins.map((login) => `@${login}`))

/** For a rule whose own text does not say it. */
export const mentorSentence = (logins: readonly string[]): string =>
  `${mentionsOf(logins)} can help you with this. Ask here whatever you want to know.`
