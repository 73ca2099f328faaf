import { describe, expect, it } from 'vitest'
import { changing, saying } from './support/facts.ts'
import { triaged } from './support/triaged.ts'
import { evaluateRules } from '../src/labels/verdicts.ts'
import { readRules } from '../src/rules/compile.ts'
import { timeLimit } from '../src/conditions/time-limit.ts'

const millisecondsOf = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

describe('a pattern that times out', () => {
  const branch = `${'a'.repeat(40)}1`
  const file = 'kind:\n- head-branch: ^([a-z]+[-/]?)+$\nmain:\n- base-branch: ^main$\n'
  const facts = changing(['a'], { branches: { head: branch, base: 'main' }, labels: ['kind'] })

  it('on a branch of 41 characters decides nothing and is reported, and the other rules count', () => {
    expect(triaged(file, facts, { sync: 'all' })).toEqual({
      plan: {
        effects: [
          { kind: 'add-labels', number: 8, labels: ['main'], because: 'the base branch "main" matches "^main$"' },
        ],
        leftAlone: [
          {
            what: 'the label kind on #8',
            because: '"^([a-z]+[-/]?)+$" timed out on the head branch; write it without nested repetition',
          },
        ],
      },
      decisions: [
        expect.objectContaining({ label: 'kind', action: 'leave', verdict: 'unknown' }),
        expect.objectContaining({ label: 'main', action: 'add', verdict: 'yes' }),
      ],
      problems: [
        {
          place: { file: '.github/labeler.yml', line: 1, column: 1 },
          label: 'kind',
          problem: '"^([a-z]+[-/]?)+$" timed out on the head branch; write it without nested repetition',
        },
      ],
    })
  })

  it('on a body of 81 characters is stopped', () => {
    const issue = saying('words', `${'a'.repeat(80)}!`)
    expect(triaged('x: ^(\\s*\\w+\\s*)+$\n', issue).decisions).toMatchObject([{ verdict: 'unknown', action: 'leave' }])
  })

  it('is stopped within its time', () => {
    expect(millisecondsOf(() => triaged(file, facts))).toBeLessThan(1000)
  })

  it('is reported even when another condition gives the label', () => {
    const alternatives = 'x:\n- head-branch: ["^([a-z]+[-/]?)+$", "^a"]\n'
    expect(triaged(alternatives, facts)).toMatchObject({
      decisions: [{ verdict: 'yes' }],
      problems: [{ label: 'x' }],
    })
  })

  it('a glob whose time is up decides nothing either', () => {
    const rules = readRules("x: '**/*a*b'\n", {
      path: 'labeler.yml',
      dot: undefined,
      kind: 'pull request',
      isIssueLabeler: false,
      field: 'title and body',
    })
    expect(evaluateRules(changing(['ab']), rules, () => undefined)).toMatchObject([
      {
        verdict: 'unknown',
        problem: '"**/*a*b" timed out on the changed files; use fewer stars in one part of a path',
      },
    ])
  })

  it('fifty of them together take no longer than the time for all', () => {
    const many = Array.from({ length: 50 }, (_, index) => `x${index}:\n- head-branch: ^([a-z]+[-/]?)+${index}$\n`).join(
      '',
    )
    expect(millisecondsOf(() => triaged(many, facts))).toBeLessThan(2500)
  })
})

describe('a glob with many stars', () => {
  it('answers at once on a file name of 4,000 characters, as minimatch 11 does not backtrack', () => {
    const stars = `x:\n- changed-files:\n  - any-glob-to-any-file: "**/*${'a*'.repeat(12)}[cd]b"\n`
    const facts = changing([`${'a'.repeat(4000)}b`])
    expect(millisecondsOf(() => expect(triaged(stars, facts).problems).toEqual([]))).toBeLessThan(250)
  })
})

describe('the time limit', () => {
  it('gives back what the work gives back', () => {
    expect(timeLimit()(() => ({ answer: 42 }))).toEqual({ answer: 42 })
  })

  it('lets an error of the work through', () => {
    expect(() => timeLimit()(() => JSON.parse('{'))).toThrow(SyntaxError)
  })

  it('interrupts a loop', () => {
    const endless = (): never => {
      for (;;);
    }
    expect(timeLimit({ each: 20, together: 100 })(endless)).toBeUndefined()
  })
})

describe('text from anybody', () => {
  it('of 65,536 characters is matched as a whole', () => {
    const body = `${'x '.repeat(32_760)}lamp`
    expect(triaged('x: lamp$\n', saying('t', body)).decisions).toMatchObject([{ verdict: 'yes' }])
  })

  it('beyond that is not looked at', () => {
    const body = `${'x'.repeat(70_000)}lamp`
    expect(triaged('x: lamp\n', saying('t', body)).decisions).toMatchObject([{ verdict: 'no' }])
  })

  it('with line breaks in a branch stays on one line of the reason', () => {
    const facts = changing(['a'], { branches: { head: 'a\n::error::b', base: 'main' } })
    expect(triaged('x:\n- head-branch: ^a\n', facts).decisions).toMatchObject([
      { because: 'the head branch "a ::error::b" matches "^a"' },
    ])
  })
})
