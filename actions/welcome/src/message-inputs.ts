import { messageSource, type Read, type Reading } from '@porchlight/action-kit/pure'
import { MOMENTS, type GreetingSource, type Moment } from './greeting.ts'
import { greetingTemplate, type MessageTemplate } from './variables.ts'

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

interface Given {
  readonly text: Reading<string | undefined>
  readonly file: Reading<string | undefined>
}

/** Where each moment's message comes from; null where the inputs say nothing. */
export function messageReadings(
  read: Read,
  mentors: readonly string[],
): Readonly<Record<Moment, Reading<GreetingSource | 'none' | null>>> {
  const given = new Map(MOMENTS.map((moment) => [moment, givenIn(read, MESSAGE_INPUTS[moment])]))
  const reused = reusedTexts(given)
  const source = (moment: Moment): Reading<GreetingSource | 'none' | null> =>
    sourceFrom(
      { ...MESSAGE_INPUTS[moment], name: read.nameOf(MESSAGE_INPUTS[moment].name) },
      meant(given.get(moment) ?? NOTHING, reused),
      greetingTemplate(mentors, read.nameOf('mentors')),
    )
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

const NOTHING: Given = { text: { value: undefined }, file: { value: undefined } }

const givenIn = (read: Read, { name, aliases, hasFile }: MessageInput): Given => ({
  text: read.text(name, { aliases }),
  file: hasFile ? read.text(`${name}-file`) : NOTHING.file,
})

/** plbstl/first-contribution reuses a message when the name of another input is given instead of a text. */
function reusedTexts(given: ReadonlyMap<Moment, Given>): ReadonlyMap<string, string> {
  const entries = [...given].flatMap(([moment, { text }]) =>
    textOf(text) === undefined
      ? []
      : MESSAGE_INPUTS[moment].aliases.filter(isTheirs).map((name) => [name, textOf(text) ?? ''] as const),
  )
  return new Map(entries)
}

const isTheirs = (alias: string): boolean => alias.endsWith('-msg')

const textOf = (reading: Reading<string | undefined>): string | undefined =>
  'value' in reading ? reading.value : undefined

const meant = ({ text, file }: Given, reused: ReadonlyMap<string, string>): Given => {
  const other = reused.get(textOf(text) ?? '')
  return { text: other === undefined ? text : { value: other }, file }
}

function sourceFrom(
  { name, hasFile }: MessageInput,
  { text, file }: Given,
  parse: (source: string, where: string) => MessageTemplate,
): Reading<GreetingSource | 'none' | null> {
  const isAlone = 'value' in file && file.value === undefined
  if (isAlone && textOf(text) === 'none') return { value: 'none' }
  const isDefault = isAlone && textOf(text) === 'default'
  if (isDefault && hasFile) return { value: { from: 'built-in' } }
  if (isDefault)
    return { problem: `${name}: there is no built-in message, so "default" means nothing here. Write the text itself.` }
  const source = messageSource({ name, text, file, parse })
  return 'value' in source ? { value: source.value ?? null } : source
}
