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
export type MessageTemplate = Template<Variable>

/** Throws a UserError that names each unknown variable, its line, and the nearest known one. */
export const messageTemplate = (source: string, where: string): MessageTemplate =>
  // `{fc-author}` is how plbstl/first-contribution writes the author.
  template(source.replaceAll('{fc-author}', '{{ author }}'), { where, variables: VARIABLES })

/** The same for a message that may name mentors, which the input `mentors` has to give then. */
export const greetingTemplate =
  (mentors: readonly string[]) =>
  (source: string, where: string): MessageTemplate => {
    const greeting = messageTemplate(source, where)
    if (!greeting.uses.has('mentors') || mentors.length > 0) return greeting
    throw new UserError(
      `${where} uses {{ mentors }}, and the input mentors is empty. Name them there, for example mentors: @ada, @grace`,
    )
  }

/** A login as it is, so that `@{{ author }}` notifies; anything that is not a login does nothing. */
export const loginText = (login: string): string =>
  parseLogin(login) === login ? login : `${WORD_JOINER}${inlineText(login)}`

// Between the `@` of a message and what follows, it keeps GitHub from finding a mention.
const WORD_JOINER = '\u2060'
