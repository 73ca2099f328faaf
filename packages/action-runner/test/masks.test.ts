import { describe, expect, it } from 'vitest'
import { createMasks } from '../src/commands/masks.ts'

function masked(secrets: readonly string[], text: string): string {
  const masks = createMasks()
  for (const secret of secrets) masks.add(secret)
  return masks.apply(text)
}

describe('masks', () => {
  it.each([
    { name: 'the secret itself', secrets: ['hunter2'], text: 'is hunter2!', gives: 'is ***!' },
    { name: 'every occurrence', secrets: ['ab1'], text: 'ab1 ab1', gives: '*** ***' },
    { name: 'a secret as JSON writes it', secrets: ['a"b\\c'], text: '{"s":"a\\"b\\\\c"}', gives: '{"s":"***"}' },
    { name: 'a secret in a URL', secrets: ['a b/c'], text: '?key=a%20b%2Fc', gives: '?key=***' },
    { name: 'a secret in base64', secrets: ['hunter2'], text: 'Basic aHVudGVyMg==', gives: 'Basic ***==' },
    { name: 'one line of a secret of several', secrets: ['first\nsecond'], text: 'x second y', gives: 'x *** y' },
    { name: 'a secret that contains another, whole', secrets: ['key', 'key-long'], text: 'key-long', gives: '***' },
    { name: 'no empty secret', secrets: ['', '  '], text: 'a  b', gives: 'a  b' },
  ])('hides $name', ({ secrets, text, gives }) => {
    expect(masked(secrets, text)).toBe(gives)
  })
})
