import { listed } from '@porchlight/action-kit/pure'

/** "@ada, @bob and @eve". */
export const mentionsOf = (logins: readonly string[]): string => listed(logins.map((login) => `@${login}`))

/** For a rule whose own text does not say it. */
export const MENTOR_SENTENCE = '{{ mentor }} can help you with this. Ask here whatever you want to know.'

export const mentorSentence = (logins: readonly string[]): string =>
  MENTOR_SENTENCE.replace('{{ mentor }}', () => mentionsOf(logins))
