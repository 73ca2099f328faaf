import { UserError, type Log } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import type { Subject } from '../facts.ts'
import type { MessageSource } from '../greeting.ts'
import type { Inputs } from '../inputs.ts'
import { linksFor } from './links.ts'
import { mentorsProblem } from '../message-inputs.ts'
import { BUILT_IN_MESSAGES, commentFor } from '../messages.ts'
import { messageTemplate, type MessageTemplate } from '../variables.ts'

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

async function templateFrom(source: MessageSource, subject: Subject, sources: Sources): Promise<MessageTemplate> {
  if (source.from === 'input') return source.template
  if (source.from === 'file') return templateFile(source.path, subject, sources)
  const text = BUILT_IN_MESSAGES[subject.moment]
  if (text === undefined) throw new Error(`There is no built-in message for ${subject.moment}.`)
  return messageTemplate(text, `the built-in message for ${subject.moment}`)
}

// From the base branch: what a pull request proposes must not write our comments.
async function templateFile(path: string, { base }: Subject, { github, inputs }: Sources): Promise<MessageTemplate> {
  const file = await github.contents.file(path, base === null ? {} : { ref: base })
  const branch = base === null ? 'the default branch' : `the branch ${base}`
  if (file === undefined) {
    throw new UserError(
      `There is no file ${path} on ${branch} to take the message from. Add it there, or correct the path.`,
    )
  }
  if (file.text.trim() === '') throw new UserError(`The file ${path} on ${branch} is empty. Write the message into it.`)
  const template = messageTemplate(file.text, path)
  const problem = mentorsProblem(path, template.uses, inputs.mentors)
  if (problem !== undefined) throw new UserError(problem)
  return template
}
