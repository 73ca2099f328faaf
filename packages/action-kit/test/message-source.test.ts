import { describe, expect, it } from 'vitest'
import { messageFrom, messageSource, template, UserError, type Reading } from '../src/index.ts'

const parse = (text: string, where: string): string => {
  if (text.includes('{{')) throw new UserError(`${where} has a variable.`)
  return text.toUpperCase()
}
const none: Reading<undefined> = { value: undefined }

describe('messageSource', () => {
  it.each([
    { name: 'the input', text: { value: 'hello' }, file: none, gives: { from: 'input', message: 'HELLO' } },
    { name: 'the file', text: none, file: { value: 'hello.md' }, gives: { from: 'file', path: 'hello.md' } },
    { name: 'neither', text: none, file: none, gives: undefined },
  ])('is $name', ({ text, file, gives }) => {
    expect(messageSource({ name: 'message', text, file, parse })).toEqual({ value: gives })
  })

  it.each([
    {
      name: 'both are given',
      text: { value: 'hello' },
      file: { value: 'hello.md' },
      problem: 'message and message-file are both given. Remove one: a comment has one text.',
    },
    { name: 'the text is not a message', text: { value: '{{' }, file: none, problem: 'message has a variable.' },
    { name: 'the text cannot be read', text: { problem: 'No text.' }, file: none, problem: 'No text.' },
    { name: 'the path cannot be read', text: none, file: { problem: 'No path.' }, problem: 'No path.' },
  ])('is a problem when $name', ({ text, file, problem }) => {
    expect(messageSource({ name: 'message', text, file, parse })).toEqual({ problem })
  })

  it('keeps the variables of a template', () => {
    const variables = { author: 'raw' } as const
    const source = messageSource({
      name: 'message',
      text: { value: 'Hello {{ author }}' },
      file: none,
      parse: (text, where) => template(text, { where, variables }),
    })
    expect(source).toMatchObject({ value: { message: { uses: new Set(['author']) } } })
  })
})

const from = (text: string | undefined) => ({
  branch: 'the branch main',
  read: async () => (text === undefined ? undefined : { text }),
  parse,
})

describe('messageFrom', () => {
  it('is what the input says', async () => {
    expect(await messageFrom({ from: 'input', message: 'HELLO' }, from(undefined))).toBe('HELLO')
  })

  it('is what the file says', async () => {
    expect(await messageFrom({ from: 'file', path: 'hello.md' }, from('hello'))).toBe('HELLO')
  })

  it.each([
    {
      name: 'missing',
      text: undefined,
      says: 'There is no file hello.md on the branch main to take the message from. Add it there, or correct the path.',
    },
    { name: 'empty', text: ' \n', says: 'The file hello.md on the branch main is empty. Write the message into it.' },
    { name: 'not a message', text: '{{', says: 'hello.md has a variable.' },
  ])('is refused when the file is $name', async ({ text, says }) => {
    await expect(messageFrom({ from: 'file', path: 'hello.md' }, from(text))).rejects.toThrow(says)
  })
})
