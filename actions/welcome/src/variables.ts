import { inlineText, parseLogin, template, UserError, type Template } from '@porchlight/action-kit/pure'

/** What a message may say. Raw is what only the project writes, or what is checked below. */
const VARIABLES = {
  author: 'raw',
  repository: 'raw',
  number: 'raw',
  title: 'text',
  url: 'raw',
  mentors: 'raw',
  'contributing-guide': 'raw',
  'code-of-conduct': 'raw',
} as const

export type Variable = keyof typeof VARIABLES
export interface MessageTemplate extends Template<Variable> {
  /** As the maintainer wrote it: the shape by which its comments are known again. */
  readonly source: string
}

/** Throws a UserError that names each unknown variable, its line, and the nearest known one. */
export function messageTemplate(written: string, where: string): MessageTemplate {
  // `{fc-author}` is how plbstl/first-contribution writes the author.
  const source = written.replaceAll('{fc-author}', '{{ author }}')
  return { ...template(source, { where, variables: VARIABLES }), source }
}

/** A text of an action that has no variables: it is said as it is, braces included. */
export const literalTemplate = (source: string): MessageTemplate => ({ uses: new Set(), fill: () => source, source })

/** The same for a message that may name mentors, which the input `mentors` has to give then. */
export const greetingTemplate =
  (mentors: readonly string[], input: string) =>
  (source: string, where: string): MessageTemplate => {
    const greeting = messageTemplate(source, where)
    if (!greeting.uses.has('mentors') || mentors.length > 0) return greeting
    throw new UserError(
      `${where} uses {{ mentors }}, and the input ${input} is empty. Name them there, for example ${input}: "@ada, @grace"`,
    )
  }

/** A login as it is, so that `@{{ author }}` notifies; anything that is not a login does nothing. */
export const loginText = (login: string): string =>
  parseLogin(login) === login ? login : `${WORD_JOINER}${inlineText(login)}`

// Between the `@` of a message and what follows, it keeps GitHub from finding a mention.
const WORD_JOINER = '\u2060'
