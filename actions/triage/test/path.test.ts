import { describe, expect, it } from 'vitest'
import type { Facts } from '../src/facts/facts.ts'
import { aFileList, changing, saying } from './support/facts.ts'
import { patientLimit } from './support/limits.ts'
import { triaged } from './support/triaged.ts'

const decided = (file: string, facts: Facts) =>
  triaged(file, facts).decisions.map(({ label, verdict, because }) => ({ label, verdict, because }))

describe('path', () => {
  const rows = [
    {
      name: 'one path of several',
      when: '{ path: "\\\\.md$" }',
      gives: 'yes',
      because: '"docs/a.md" matches "\\.md$"',
    },
    {
      name: 'a list are alternatives',
      when: '{ path: [nope, ^docs/] }',
      gives: 'yes',
      because: '"docs/a.md" matches "^docs/"',
    },
    { name: 'flags', when: '{ path: /README/i }', gives: 'yes', because: '"src/readme" matches "/README/i"' },
    {
      name: 'no path',
      when: '{ path: ^nope }',
      gives: 'no',
      because: 'the path of no changed file matches "^nope"',
    },
  ]
  it.each(rows)('$name', ({ when, gives, because }) => {
    expect(decided(`rules:\n- label: x\n  when: ${when}\n`, changing(['src/readme', 'docs/a.md']))).toEqual([
      { label: 'x', verdict: gives, because },
    ])
  })

  it('that is not listed may match', () => {
    const facts = { ...changing(['a']), files: aFileList(['a'], false) }
    expect(decided('rules:\n- label: x\n  when: { path: ^b }\n', facts)).toEqual([
      {
        label: 'x',
        verdict: 'unknown',
        because: 'GitHub lists only the first 1 changed files, and no path among them matches "^b"',
      },
    ])
  })

  it('of an issue is none', () => {
    const file = 'rules:\n- label: x\n  for: issues\n  when: { path: a }\n'
    expect(decided(file, saying('t'))).toEqual([
      { label: 'x', verdict: 'no', because: 'an issue has no changed files' },
    ])
  })

  it('on which a pattern times out decides nothing and is reported', () => {
    const file = 'rules:\n- label: x\n  when: { path: "^([a-z]+[-/]?)+$" }\n'
    expect(triaged(file, changing([`${'a'.repeat(40)}1`]), { limit: patientLimit() }).problems).toEqual([
      {
        place: { file: '.github/labeler.yml', line: 2, column: 10 },
        label: 'x',
        problem: '"^([a-z]+[-/]?)+$" timed out on the paths of the changed files; write it without nested repetition',
      },
    ])
  })
})
