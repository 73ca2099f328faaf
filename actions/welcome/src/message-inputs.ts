import { isUserError, type Read, type Reading } from '@porchlight/action-kit'
import { MOMENTS, type MessageSource, type Moment } from './greeting.ts'
import { messageTemplate } from './variables.ts'

interface MessageInput {
  readonly name: string
  readonly aliases: readonly string[]
  /** Those without can only speak when a maintainer wrote what. */
  readonly hasFile: boolean
}

const MESSAGE_INPUTS: Readonly<Record<Moment, MessageInput>> = {
  'first-issue': {
    name: 'issue-message',
    aliases: ['issue_message', 'FIRST_ISSUE', 'FIRST_ISSUE_COMMENT', 'issue-opened-msg'],
    hasFile: true,
  },
  'first-pull-request': {
    name: 'pull-request-message',
    aliases: ['pr-message', 'pr_message', 'FIRST_PR', 'FIRST_PR_COMMENT', 'pr-opened-msg'],
    hasFile: true,
  },
  'first-merge': {
    name: 'merge-message',
    aliases: ['FIRST_PR_MERGED', 'FIRST_PR_MERGED_COMMENT', 'pr-merged-msg'],
    hasFile: true,
  },
  'first-discussion': { name: 'discussion-message', aliases: [], hasFile: true },
  'issue-completed': { name: 'issue-completed-message', aliases: ['issue-completed-msg'], hasFile: false },
  'issue-not-planned': { name: 'issue-not-planned-message', aliases: ['issue-not-planned-msg'], hasFile: false },
  'pull-request-closed': { name: 'pull-request-closed-message', aliases: ['pr-closed-msg'], hasFile: false },
}

interface Written {
  readonly text: string | undefined
  readonly file: string | undefined
  readonly problem?: string
}

/** Where each moment's message comes from; null where there is none. */
export function messageReadings(
  read: Read,
  mentors: readonly string[],
): Readonly<Record<Moment, Reading<MessageSource | null>>> {
  const written = new Map(MOMENTS.map((moment) => [moment, writtenIn(read, MESSAGE_INPUTS[moment])]))
  const reused = reusedTexts(written)
  const source = (moment: Moment): Reading<MessageSource | null> => {
    const { text, file, problem } = written.get(moment) ?? NOTHING
    const meant = text === undefined ? undefined : (reused.get(text) ?? text)
    return problem === undefined ? sourceFrom(MESSAGE_INPUTS[moment], { text: meant, file }, mentors) : { problem }
  }
  return {
    'first-issue': source('first-issue'),
    'first-pull-request': source('first-pull-request'),
    'first-merge': source('first-merge'),
    'first-discussion': source('first-discussion'),
    'issue-completed': source('issue-completed'),
    'issue-not-planned': source('issue-not-planned'),
    'pull-request-closed': source('pull-request-closed'),
  }
}

const NOTHING: Written = { text: undefined, file: undefined }

function writtenIn(read: Read, { name, aliases, hasFile }: MessageInput): Written {
  const text = read.text(name, { aliases })
  const file: Reading<string | undefined> = hasFile ? read.text(`${name}-file`) : { value: undefined }
  if ('problem' in text) return { ...NOTHING, problem: text.problem }
  return 'problem' in file ? { ...NOTHING, problem: file.problem } : { text: text.value, file: file.value }
}

/** plbstl/first-contribution reuses a message where the name of another input stands in its place. */
function reusedTexts(written: ReadonlyMap<Moment, Written>): ReadonlyMap<string, string> {
  const entries = [...written].flatMap(([moment, { text }]) =>
    text === undefined ? [] : MESSAGE_INPUTS[moment].aliases.filter(isTheirs).map((name) => [name, text] as const),
  )
  return new Map(entries)
}

const isTheirs = (alias: string): boolean => alias.endsWith('-msg')

function sourceFrom(
  { name, hasFile }: MessageInput,
  { text, file }: Written,
  mentors: readonly string[],
): Reading<MessageSource | null> {
  if (text !== undefined && file !== undefined) {
    return { problem: `${name} and ${name}-file are both given. Remove one: a greeting has one text.` }
  }
  if (file !== undefined) return { value: { from: 'file', path: file } }
  if (text === undefined) return { value: null }
  if (text !== 'default') return templateFrom(name, text, mentors)
  if (hasFile) return { value: { from: 'built-in' } }
  return { problem: `${name}: there is no built-in message that "default" could mean. Write the text itself.` }
}

function templateFrom(name: string, text: string, mentors: readonly string[]): Reading<MessageSource> {
  try {
    const template = messageTemplate(text, name)
    const problem = mentorsProblem(name, template.uses, mentors)
    return problem === undefined ? { value: { from: 'input', template } } : { problem }
  } catch (error) {
    if (!isUserError(error)) throw error
    return { problem: error.message }
  }
}

export const mentorsProblem = (
  where: string,
  uses: ReadonlySet<string>,
  mentors: readonly string[],
): string | undefined =>
  uses.has('mentors') && mentors.length === 0
    ? `${where} uses {{ mentors }}, and the input mentors is empty. Name them there, for example mentors: @ada, @grace`
    : undefined
