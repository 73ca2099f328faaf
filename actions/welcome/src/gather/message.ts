import { messageFrom, messageOf, type Log, type OwnMark } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import type { Subject } from '../facts.ts'
import { markerOf, type Moment, type SaidSource } from '../greeting.ts'
import type { HostedApp } from '../hosted-app.ts'
import type { Inputs } from '../inputs.ts'
import { BUILT_IN_MESSAGES, commentFor, isGreeting } from '../messages.ts'
import { greetingTemplate, literalTemplate, messageTemplate, type MessageTemplate } from '../variables.ts'
import { linksFor } from './links.ts'
import { isWithheld } from './refusal.ts'

export interface Sources {
  readonly github: GitHub
  readonly inputs: Inputs
  readonly log: Log
  /** `https://github.com/acme/widgets` */
  readonly page: string
}

export interface MessageFound {
  /** null when there is none for this moment. */
  readonly template: MessageTemplate | null
  readonly hosted: HostedApp | null
}

/** The message for this moment. Asks GitHub only where it is in a file, or may be. */
export async function templateOf(subject: Subject, sources: Sources): Promise<MessageFound> {
  const source = sources.inputs.greetings[subject.moment]?.message ?? null
  if (source === null) return { template: null, hosted: null }
  return source.from === 'unset'
    ? unsetTemplate(subject.moment, sources)
    : { template: await templateFrom(source, subject, sources), hosted: null }
}

/** The comment, with the links that it names. */
export async function commentFrom(template: MessageTemplate, subject: Subject, sources: Sources): Promise<string> {
  const { owner, name } = sources.github.repository
  const links = await linksFor(template.uses, sources)
  return commentFor(subject, template, { repository: `${owner}/${name}`, mentors: sources.inputs.mentors, links })
}

/** By what a greeting of ours is known again: this message, or one that we brought along. */
export const ownMark = (moment: Moment, template: MessageTemplate | null): OwnMark => ({
  marker: markerOf(moment),
  isOurs: isGreeting(moment, template),
})

async function templateFrom(
  source: SaidSource,
  { moment, base }: Subject,
  { github, inputs }: Sources,
): Promise<MessageTemplate> {
  if (source.from === 'built-in') return builtIn(moment)
  // From the base branch: what a pull request proposes must not write our comments.
  const read = (path: string) => github.contents.file(path, base === null ? {} : { ref: base })
  const branch = base === null ? 'the default branch' : `the branch ${base}`
  return messageFrom(source, { branch, read, parse: greetingTemplate(inputs.mentors, inputs.names.mentors) })
}

function builtIn(moment: Moment): MessageTemplate {
  const text = BUILT_IN_MESSAGES[moment]
  if (text === undefined) throw new Error(`There is no built-in message for ${moment}.`)
  return messageTemplate(text, `the built-in message for ${moment}`)
}

/**
 * What the hosted welcome app would say, or the built-in text. Where the inputs configure nothing, the app's file is the
 * configuration, and a moment that it does not name is not greeted, as with the app. What cannot be read in it may be the
 * project's own greeting: the built-in text in its place would be wrong, and is never taken back.
 */
async function unsetTemplate(moment: Moment, sources: Sources): Promise<MessageFound> {
  const hosted = await hostedApp(moment, sources)
  if (hosted === null) return { template: builtIn(moment), hosted }
  const said = hosted.messages[moment]
  if (said !== undefined) return { template: literalTemplate(said), hosted }
  const isConfiguration = hosted.named.length > 0 || hosted.problems.length > 0
  const isAlone = sources.inputs.builtInGreetings === 'unless-configured'
  const isSilent = isAlone ? isConfiguration : hosted.named.includes(moment)
  return { template: isSilent ? null : builtIn(moment), hosted }
}

const PATH = '.github/config.yml'

/** The app looked into the repository's default branch, and else into the owner's `.github`; one request asks both. */
async function hostedApp(moment: Moment, { github, log }: Sources): Promise<HostedApp | null> {
  // The app knew no discussions.
  if (moment === 'first-discussion') return null
  const { repository } = github
  const ofOwner = { owner: repository.owner, name: '.github' }
  try {
    const found = await github.contents.firstFile(PATH, [{ repository }, { repository: ofOwner }])
    if (found === undefined) return null
    const { hostedAppFrom } = await import('../hosted-app.ts')
    const isHere = found.place.repository === repository
    const hosted = hostedAppFrom(found.file.text, isHere ? PATH : `${ofOwner.owner}/.github:${PATH}`)
    if (hosted.ignored.length > 0)
      log.info(`In ${hosted.path}, keys of other apps are ignored: ${hosted.ignored.join(', ')}.`)
    return hosted
  } catch (error) {
    // Most projects have no such file, and a workflow that reads nothing else needs no permission to.
    if (!isWithheld(error)) throw error
    log.info(`Skipped: read ${PATH} of the hosted welcome app, because this job may not, without \`contents: read\`.`)
    log.debug(messageOf(error))
    return null
  }
}
