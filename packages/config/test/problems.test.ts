import { describe, expect, it } from 'vitest'
import { configProblems, nearest, quoted } from '../src/index.ts'

const entry = (key: string) => ({
  key,
  line: 3,
  column: 5,
  node: { kind: 'null', text: '', line: 3, column: 9 } as const,
})

describe('configProblems', () => {
  it('throws nothing while nothing is wrong', () => {
    const problems = configProblems('triage.yml')
    expect(problems.throwIfAny()).toBeUndefined()
    expect(problems.count).toBe(0)
  })

  it('throws all problems in one error, in the order of the file', () => {
    const problems = configProblems('.github/triage.yml')
    problems.at({ line: 9, column: 1 }, 'size "big" is not a number.')
    problems.unknownKey(entry('labls'), ['rules', 'labels'])
    problems.at({ line: 3, column: 1 }, 'rules is empty.')
    expect(() => problems.throwIfAny()).toThrow(
      [
        '.github/triage.yml:3:1: rules is empty.',
        '.github/triage.yml:3:5: unknown key "labls". Did you mean labels?',
        '.github/triage.yml:9:1: size "big" is not a number.',
      ].join('\n'),
    )
  })

  it('names all valid keys when none is near', () => {
    const problems = configProblems('triage.yml')
    problems.unknownKey(entry('colour'), ['rules', 'labels'])
    expect(() => problems.throwIfAny()).toThrow('triage.yml:3:5: unknown key "colour". Write one of: rules, labels.')
  })
})

describe('nearest', () => {
  it.each([
    { word: 'labls', gives: 'labels' },
    { word: 'lables', gives: 'labels' },
    { word: 'Labels', gives: 'labels' },
    { word: 'any-glob-to-any-fil', gives: 'any-glob-to-any-file' },
    { word: 'x', gives: undefined },
    { word: 'completely-different', gives: undefined },
    { word: 'l'.repeat(100_000), gives: undefined },
  ])('answers $gives for $word', ({ word, gives }) => {
    expect(nearest(word, ['any-glob-to-any-file', 'rules', 'labels'])).toBe(gives)
  })
})

describe('quoted', () => {
  it('fits one line and sixty characters', () => {
    expect(quoted(`  a\n"b"${'😀'.repeat(100)}`)).toBe(`"a \\"b\\"${'😀'.repeat(55)}…"`)
  })
})
