import { inlineText, template, type Template } from '@porchlight/action-kit'

/** What a message may say. Raw is what nobody outside the project writes, or what is checked below. */
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

/** A login as it is, so that `@{{ author }}` notifies; anything that is no login does nothing. */
export const loginText = (login: string): string => (LOGIN.test(login) ? login : `${WORD_JOINER}${inlineText(login)}`)

// Between the `@` of a message and what follows, it keeps GitHub from finding a mention.
const WORD_JOINER = '\u2060'

// Enterprise-managed users have an underscore: https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
const LOGIN = /^[a-z\d](?:[a-z\d_-]{0,98}[a-z\d])?$/i
