import { isUserError, UserError } from './errors.ts'
import type { Reading } from './inputs.ts'

/** Where the text of a comment comes from: an input, or a file of the repository. */
export type MessageSource<Message> =
  | { readonly from: 'input'; readonly message: Message }
  | { readonly from: 'file'; readonly path: string }

export interface MessageInputs<Message> {
  /** Of the input with the text; `<name>-file` is the one with the path. */
  readonly name: string
  readonly text: Reading<string | undefined>
  readonly file: Reading<string | undefined>
  /** Throws a UserError for a text that is not a message; `where` is what it names the text by. */
  readonly parse: (text: string, where: string) => Message
}

/** Of an input and its `-file`, the one that is given; undefined without either. */
export function messageSource<Message>({
  name,
  text,
  file,
  parse,
}: MessageInputs<Message>): Reading<MessageSource<Message> | undefined> {
  if ('problem' in text) return text
  if ('problem' in file) return file
  if (text.value !== undefined && file.value !== undefined)
    return { problem: `${name} and ${name}-file are both given. Remove one: a comment has one text.` }
  if (file.value !== undefined) return { value: { from: 'file', path: file.value } }
  return text.value === undefined ? { value: undefined } : messageIn(text.value, { name, parse })
}

function messageIn<Message>(
  text: string,
  { name, parse }: Pick<MessageInputs<Message>, 'name' | 'parse'>,
): Reading<MessageSource<Message>> {
  try {
    return { value: { from: 'input', message: parse(text, name) } }
  } catch (error) {
    if (!isUserError(error)) throw error
    return { problem: error.message }
  }
}

export interface MessageFiles<Message> {
  /** For example "the default branch". */
  readonly branch: string
  /** Undefined where there is no such file. */
  readonly read: (path: string) => Promise<{ readonly text: string } | undefined>
  readonly parse: (text: string, where: string) => Message
}

/** The message itself, from the file if that is where it is. */
export async function messageFrom<Message>(
  source: MessageSource<Message>,
  { branch, read, parse }: MessageFiles<Message>,
): Promise<Message> {
  if (source.from === 'input') return source.message
  const { path } = source
  const file = await read(path)
  if (file === undefined)
    throw new UserError(
      `There is no file ${path} on ${branch} to take the message from. Add it there, or correct the path.`,
    )
  if (file.text.trim() === '') throw new UserError(`The file ${path} on ${branch} is empty. Write the message into it.`)
  return parse(file.text, path)
}
