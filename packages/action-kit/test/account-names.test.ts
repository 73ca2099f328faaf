import { describe, expect, it } from 'vitest'
import { parseLogin, parseTeam } from '../src/index.ts'

describe('parseLogin', () => {
  it.each([
    { text: 'ada', gives: 'ada' },
    { text: '@ada', gives: 'ada' },
    { text: 'Grace-Hopper', gives: 'Grace-Hopper' },
    { text: 'ada_acme', gives: 'ada_acme' },
    { text: 'dependabot[bot]', gives: 'dependabot[bot]' },
    { text: 'retired-', gives: 'retired-' },
  ])('takes $text', ({ text, gives }) => {
    expect(parseLogin(text)).toBe(gives)
  })

  it.each(['', '@', '@@ada', '-ada', 'ada lovelace', 'ada@acme.org', 'acme/robots', 'ada[bot]s', 'ada\n', '[bot]'])(
    'refuses %j',
    (text) => {
      expect(parseLogin(text)).toBeUndefined()
    },
  )
})

describe('parseTeam', () => {
  it.each([
    { text: 'acme/docs', gives: { organization: 'acme', slug: 'docs' } },
    { text: '@acme/Docs-Team', gives: { organization: 'acme', slug: 'Docs-Team' } },
    { text: 'acme/v2.0_team', gives: { organization: 'acme', slug: 'v2.0_team' } },
  ])('takes $text', ({ text, gives }) => {
    expect(parseTeam(text)).toEqual(gives)
  })

  it.each(['acme', 'acme/', '/docs', '-acme/docs', 'acme/-docs', 'acme/docs/api', 'acme/docs team', 'acme[bot]/docs'])(
    'refuses %j',
    (text) => {
      expect(parseTeam(text)).toBeUndefined()
    },
  )
})
