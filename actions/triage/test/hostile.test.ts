import { describe, expect, it } from 'vitest'
import { changing, saying } from './support/facts.ts'
import { triaged } from './support/triaged.ts'
import { evaluateRules } from '../src/labels/verdicts.ts'
import { readRules } from '../src/rules/compile.ts'
import type { TimeLimit } from '../src/conditions/limit.ts'
import { timeLimit } from '../src/conditions/time-limit.ts'
import { aMachine, patientLimit } from './support/limits.ts'

describe('a pattern that times out', () => {
  const branch = `${'a'.repeat(40)}1`
  const file = 'kind:\n- head-branch: ^([a-z]+[-/]?)+$\nmain:\n- base-branch: ^main$\n'
  const facts = changing(['a'], { branches: { head: branch, base: 'main' }, labels: ['kind'] })

  it('on a branch of 41 characters decides nothing and is reported, and the other rules count', () => {
    expect(triaged(file, facts, { sync: 'all', limit: patientLimit() })).toEqual({
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
    const { decisions } = triaged('x: ^(\\s*\\w+\\s*)+$\n', issue, { limit: patientLimit() })
    expect(decisions).toMatchObject([{ verdict: 'unknown', action: 'leave' }])
  })

  it('is reported even when another condition gives the label', () => {
    const alternatives = 'x:\n- head-branch: ["^([a-z]+[-/]?)+$", "^a"]\n'
    expect(triaged(alternatives, facts, { limit: patientLimit() })).toMatchObject({
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
    const limit: TimeLimit = () => ({ stopped: 'timed out' })
    expect(evaluateRules(changing(['ab']), rules, limit)).toMatchObject([
      {
        verdict: 'unknown',
        problem: '"**/*a*b" timed out on the changed files; use fewer stars in one part of a path',
      },
    ])
  })

  it('takes its time from the others, which are not blamed once nothing is left', () => {
    const machine = aMachine({ attempts: Array.from({ length: 10 }, () => ({ ringsAfter: 200 })) })
    const many = Array.from({ length: 50 }, (_, index) => `x${index}:\n- head-branch: ${index}\n`).join('')
    const { decisions, problems } = triaged(many, facts, { limit: timeLimit(undefined, machine) })
    expect(problems.map(({ label }) => label)).toEqual(['x0', 'x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7', 'x8', 'x9'])
    expect(decisions.at(-1)).toMatchObject({
      action: 'leave',
      because: 'other patterns timed out and left no time to match "49" with the head branch',
    })
    expect(machine.waits).toEqual(Array.from({ length: 10 }, () => 250))
  })
})

describe('a glob with many stars', () => {
  it('answers on a file name of 4,000 characters, as minimatch 11 does not backtrack', () => {
    const stars = `x:\n- changed-files:\n  - any-glob-to-any-file: "**/*${'a*'.repeat(12)}[cd]b"\n`
    const facts = changing([`${'a'.repeat(4000)}b`])
    // Backtracking would not end: 4,000 characters can be split among 12 stars in more than 10³⁰ ways.
    expect(triaged(stars, facts, { limit: patientLimit(10_000) }).problems).toEqual([])
  })
})

describe('a busy machine', () => {
  const many = Array.from({ length: 60 }, (_, index) => `x${index}:\n- head-branch: ^feat/\n`).join('')
  const facts = changing(['a'], { branches: { head: 'feat/lamp', base: 'main' } })

  it('that lets the watchdog ring before a pattern had its time is asked again, for longer', () => {
    const machine = aMachine({ attempts: [{ ringsAfter: 3 }, { ringsAfter: 199 }, 'done'] })
    expect(triaged(many, facts, { limit: timeLimit(undefined, machine) }).plan.effects).toMatchObject([
      { labels: Array.from({ length: 60 }, (_, index) => `x${index}`) },
    ])
    expect(machine.waits.slice(0, 4)).toEqual([250, 500, 1000, 250])
  })

  it('on which a pattern used its time is no excuse for it', () => {
    const machine = aMachine({ attempts: [{ ringsAfter: 3 }, { ringsAfter: 200 }] })
    const { problems } = triaged('x:\n- head-branch: ^feat/\n', facts, { limit: timeLimit(undefined, machine) })
    expect(problems).toMatchObject([
      { label: 'x', problem: '"^feat/" timed out on the head branch; write it without nested repetition' },
    ])
  })

  it('that stays so leaves labels as they are, and no pattern is blamed', () => {
    const machine = aMachine({ attempts: Array.from({ length: 1000 }, () => ({ ringsAfter: 0 })) })
    const labelled = changing(['a'], { branches: { head: 'x', base: 'main' }, labels: ['x'] })
    const file = 'x:\n- head-branch: ^feat/\ny:\n- changed-files:\n  - any-glob-to-any-file: a\n'
    expect(triaged(file, labelled, { sync: 'all', limit: timeLimit(undefined, machine) })).toMatchObject({
      plan: {
        effects: [],
        leftAlone: [
          {
            what: 'the label x on #8',
            because: 'this machine was too busy to match "^feat/" with the head branch; run the job again',
          },
          {
            what: 'the label y on #8',
            because: 'this machine was too busy to match "a" with the changed files; run the job again',
          },
        ],
      },
      problems: [],
    })
    expect(machine.waits).toEqual([250, 500, 1000, 2000, 4000, 8000, 250, 500, 1000, 2000, 4000])
  })

  it('stops and continues as it likes, and each pattern has its say', () => {
    // Each third attempt falls into a pause.
    const attempts = Array.from({ length: 60 }, () => ['done', 'done', { ringsAfter: 60 }] as const).flat()
    const paused = triaged(many, facts, { limit: timeLimit(undefined, aMachine({ attempts })) })
    expect(paused).toEqual(triaged(many, facts))
  })
})

describe('the time limit', () => {
  it('gives back what the work gives back', () => {
    expect(patientLimit()(() => ({ answer: 42 }))).toEqual({ value: { answer: 42 } })
  })

  it('lets an error of the work through', () => {
    expect(() => patientLimit()(() => JSON.parse('{'))).toThrow(SyntaxError)
  })

  it('interrupts a loop', () => {
    const endless = (): never => {
      for (;;);
    }
    expect(patientLimit(20)(endless)).toEqual({ stopped: 'timed out' })
  })

  it('interrupts a match that overflows the stack of the regular expression engine', () => {
    const endless = (): never => {
      throw new RangeError('Maximum call stack size exceeded')
    }
    expect(patientLimit()(endless)).toEqual({ stopped: 'timed out' })
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
