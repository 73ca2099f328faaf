/* oxlint-disable unicorn/no-array-fill-with-reference-type -- the `fill` here is a template's, not an array's */
import { describe, expect, it } from 'vitest'
import { template } from '../src/index.ts'

const VARIABLES = { author: 'text', title: 'text', url: 'raw' } as const
const made = (source: string) => template(source, { where: 'issue-message', variables: VARIABLES })
const values = { author: 'ada', title: 'A porch', url: 'https://github.com/acme/widgets' }

describe('template', () => {
  it('fills in each variable wherever it stands', () => {
    expect(made('Hi {{author}}, {{ author }}!\nSee {{url}}').fill(values)).toBe(
      'Hi ada, ada!\nSee https://github.com/acme/widgets',
    )
  })

  it('leaves a text without variables as it is', () => {
    expect(made('**Hi** { } }} $& @team #7').fill(values)).toBe('**Hi** { } }} $& @team #7')
  })

  it('knows which variables it uses', () => {
    expect([...made('{{ url }} {{ author }} {{ url }}').uses]).toEqual(['url', 'author'])
  })

  it.each([
    { name: 'a variable', title: '{{ url }}', gives: '\\{\\{ url \\}\\}' },
    { name: 'a replacement pattern', title: "$& $1 $' $$", gives: "\\$\\& \\$1 \\$' \\$\\$" },
    { name: 'a mention', title: '@all', gives: '@\u2060all' },
    { name: 'lines of its own', title: 'a\n## b', gives: 'a \\#\u2060\\#\u2060 b' },
  ])('makes a value inert that looks like $name', ({ title, gives }) => {
    expect(made('{{ title }}').fill({ ...values, title })).toBe(gives)
  })

  it.each([
    {
      name: 'a misspelt variable',
      source: 'Hi\n{{ autor }}',
      fails: 'issue-message, line 2: "{{ autor }}" is not a variable. Did you mean {{ author }}?',
    },
    {
      name: 'an unknown variable',
      source: '{{ count }}',
      fails: 'issue-message, line 1: "{{ count }}" is not a variable. Write one of: author, title, url.',
    },
    {
      name: 'logic',
      source: '{{#if author}}',
      fails: 'issue-message, line 1: "{{#if author}}" is not a variable. Write one of: author, title, url.',
    },
    {
      name: 'an inherited name',
      source: '{{ constructor }}',
      fails: 'issue-message, line 1: "{{ constructor }}" is not a variable. Write one of: author, title, url.',
    },
    {
      name: 'an opening alone',
      source: 'a {{ author',
      fails: 'issue-message, line 1: "{{" is not closed. Write a variable as {{ name }}.',
    },
  ])('refuses $name before anything happens', ({ source, fails }) => {
    expect(() => made(source)).toThrow(fails)
  })

  it('names every mistake at once', () => {
    expect(() => made('{{ a }}\n{{ titel }}')).toThrow(/line 1: .*\n.*line 2: .*Did you mean \{\{ title \}\}\?/)
  })

  it('takes time linear in a hostile text', () => {
    expect(() => made('{{'.repeat(100_000))).toThrow('"{{" is not closed')
    expect(() => made('{'.repeat(200_000))).toThrow('"{{" is not closed')
  })
})
