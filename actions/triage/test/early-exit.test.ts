import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../src/conditions/evaluate.ts'
import { readRules } from '../src/rules/compile.ts'
import type { FileList } from '../src/facts/facts.ts'
import { aFileList, changing } from './support/facts.ts'
import { UNLIMITED } from './support/limits.ts'
import type { Condition, Results } from '../src/conditions/condition.ts'
import type { TimeLimit } from '../src/conditions/limit.ts'

const QUANTIFIERS = ['any-glob-to-any-file', 'any-glob-to-all-files', 'all-globs-to-any-file', 'all-globs-to-all-files']
const LABELER = QUANTIFIERS.map((quantifier) => `x:\n- changed-files:\n  - ${quantifier}: [docs/**, '**/*.md']\n`)
const OWN = ['any', 'all', 'only'].map(
  (match) =>
    `rules:\n- label: x\n  when:\n    not: { files: { include: [docs/**, src/**], exclude: '**/*.md', match: ${match} } }\n`,
)

const CAPTURED = [
  "rules:\n- label: $1\n  allow: docs\n  when: { path: '^(docs|src)/' }\n",
  "rules:\n- label: $1\n  allow: src\n  when: { path: '^(docs|src)/', not: { path: '[.]md$' } }\n",
]

const lists = fc.uniqueArray(fc.constantFrom('docs/a.md', 'docs/a.ts', 'src/a.md', 'src/a.ts', 'x', 'y.md'), {
  minLength: 1,
})

const conditionIn = (file: string): Condition => {
  const reading = { dot: undefined, kind: 'pull request', isIssueLabeler: false, field: 'title and body' } as const
  const condition = readRules(file, { path: '.github/labeler.yml', ...reading }).rules[0]?.when
  if (condition === undefined) throw new Error('there is no rule')
  return condition
}

const answer = (
  condition: Condition,
  { paths, list }: { paths: readonly string[]; list: FileList },
  results: Results,
) =>
  evaluate(condition, {
    facts: { ...changing(paths), files: list },
    limit: UNLIMITED,
    results,
  }).verdict

describe('files that come in parts', () => {
  it.each([...LABELER, ...OWN, ...CAPTURED])('decide nothing that all of them together would not: %j', (file) => {
    const condition = conditionIn(file)
    fc.assert(
      fc.property(lists, fc.nat(6), (paths, cut) => {
        const whole = answer(condition, { paths, list: aFileList(paths) }, new Map())
        const results: Results = new Map()
        const first = answer(condition, { paths, list: aFileList(paths.slice(0, cut), false) }, results)
        const second = answer(condition, { paths, list: aFileList(paths.slice(cut), false) }, results)
        const both = answer(condition, { paths, list: aFileList(paths) }, results)
        expect([whole, 'unknown']).toContain(first)
        expect([whole, 'unknown']).toContain(second)
        expect(both).toBe(whole)
      }),
    )
  })

  it('are not asked again about a pattern that ran out of time', () => {
    const condition = conditionIn('rules:\n- label: x\n  when: { path: ^a }\n')
    let asked = 0
    const limit: TimeLimit = () => {
      asked += 1
      return { stopped: 'timed out' }
    }
    const question = { limit, results: new Map() }
    const first = evaluate(condition, { ...question, facts: { ...changing(['a']), files: aFileList(['a'], false) } })
    const all = evaluate(condition, { ...question, facts: changing(['a', 'b']) })
    expect([first.verdict, all.verdict, asked]).toEqual(['unknown', 'unknown', 1])
  })

  it('decide nothing as long as there are none', () => {
    const verdicts = [...LABELER, ...OWN, ...CAPTURED].map((file) =>
      answer(conditionIn(file), { paths: ['x'], list: aFileList([], false) }, new Map()),
    )
    expect(new Set(verdicts)).toEqual(new Set(['unknown']))
  })
})
