import { messageFrom, type Log } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import type { Subject } from '../facts.ts'
import type { GreetingSource, Moment } from '../greeting.ts'
import type { Inputs } from '../inputs.ts'
import { linksFor } from './links.ts'
import { BUILT_IN_MESSAGES, commentFor } from '../messages.ts'
import { greetingTemplate, messageTemplate, type MessageTemplate } from '../variables.ts'

export interface Sources {
  readonly github: GitHub
  readonly inputs: Inputs
  readonly log: Log
  /** `https://github.com/acme/widgets` */
  readonly page: string
}

/** The comment for this moment; null when none is configured. Asks GitHub only for what the message needs. */
export async function bodyFor(subject: Subject, sources: Sources): Promise<string | null> {
  const { github, inputs } = sources
  const source = inputs.greetings[subject.moment]?.message ?? null
  if (source === null) return null
  const template = await templateFrom(source, subject, sources)
  const { owner, name } = github.repository
  const links = await linksFor(template.uses, sources)
  return commentFor(subject, template, { repository: `${owner}/${name}`, mentors: inputs.mentors, links })
}

async function templateFrom(
  source: GreetingSource,
  { moment, base }: Subject,
  { github, inputs }: Sources,
): Promise<MessageTemplate> {
  if (source.from === 'built-in') return builtIn(moment)
  // From the base branch: what a pull request proposes must not write our comments.
  const read = (path: string) => github.contents.file(path, base === null ? {} : { ref: base })
  const branch = base === null ? 'the default branch' : `the branch ${base}`
  return messageFrom(source, { branch, read, parse: greetingTemplate(inputs.mentors) })
}

function builtIn(moment: Moment): MessageTemplate {
  const text = BUILT_IN_MESSAGES[moment]
  if (text === undefined) throw new Error(`There is no built-in message for ${moment}.`)
  return messageTemplate(text, `the built-in message for ${moment}`)
}
