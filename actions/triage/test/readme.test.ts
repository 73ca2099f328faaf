import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { action } from '../src/action.generated.ts'
import { readRules } from '../src/rules/compile.ts'
import type { Facts } from '../src/facts/facts.ts'
import { changing, saying } from './support/facts.ts'
import { followed } from './support/followed.ts'
import { labelsFor, triaged } from './support/triaged.ts'

interface Sweep {
  readonly jobs: {
    readonly triage: {
      readonly outputs: object
      readonly permissions: object
      readonly steps: readonly { readonly with: object }[]
    }
    readonly next: { readonly permissions: object }
  }
}

const PAGES = ['README.md', 'docs/reference.md', 'docs/recipes.md']
const blocks = PAGES.flatMap((page) => {
  const text = readFileSync(new URL(`../${page}`, import.meta.url), 'utf8')
  return [...text.matchAll(/```yaml\n([^]*?)```/g)].map(([, block = '']) => block)
})
const files = blocks.filter((text) => /^# \.github\/(labeler|triage)\.yml/m.test(text))

describe('what the README, the reference and the recipes show', () => {
  it('is a rules file of each language', () => {
    expect(files).toHaveLength(2)
  })

  it('is how good first issues are looked after', () => {
    const shown = blocks.find((text) => text.includes('good-first-issue:')) ?? ''
    const { goodFirstIssue } = readRules(shown, {
      path: '.github/triage.yml',
      dot: undefined,
      kind: 'issue',
      isIssueLabeler: false,
      field: 'title',
    })
    expect(goodFirstIssue).toMatchObject({ label: 'good first issue', most: 1, releaseAfter: 14 })
  })

  it('is a sweep that goes on by itself, with inputs and outputs that there are', () => {
    const workflow = blocks.find((text) => text.startsWith('# .github/workflows/triage-sweep.yml')) ?? ''
    const { jobs } = parse(workflow) as Sweep
    const [step] = jobs.triage.steps
    expect(step?.with).toEqual({ sweep: 'open', 'not-after': '${{ inputs.not-after }}' })
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})))
    expect(action.outputs).toEqual(expect.arrayContaining(Object.keys(jobs.triage.outputs)))
    expect([jobs.triage.permissions, jobs.next.permissions]).toEqual([
      { contents: 'read', issues: 'write', 'pull-requests': 'write' },
      { actions: 'write' },
    ])
  })

  it.each(files.map((text) => ({ text })))('is rules that can be read: $text', ({ text }) => {
    expect(triaged(text, changing(['docs/a.md'])).decisions).toContainEqual(
      expect.objectContaining({ label: 'documentation', action: 'add' }),
    )
  })

  it('is what may follow besides labels', () => {
    const text = blocks.find((block) => block.includes('    assign: ada\n')) ?? ''
    const effectsOn = (facts: Facts) => followed(text, facts).effects.map(({ kind }) => kind)
    expect(effectsOn(changing(['src/net/a.ts']))).toEqual(['request-reviews', 'request-reviews'])
    expect(effectsOn(changing(['docs/a.md']))).toEqual([])
    expect(effectsOn({ ...saying('Hello'), isFirst: true })).toEqual(['set-type', 'comment'])
  })

  it('is labels from captured text', () => {
    const text = blocks.find((block) => block.includes('label: area/$1')) ?? ''
    const settings = { labels: ['lang:rust'], reading: { path: '.github/triage.yml' } }
    expect(labelsFor(text, changing(['packages/api/a.ts']), settings)).toEqual(['area/api'])
    expect(labelsFor(text, saying('[Rust] Hello'), settings)).toEqual(['lang:rust'])
  })
})

it("this repository's own rules can be read, and name no label by mistake", () => {
  const text = readFileSync(new URL('../../../.github/triage.yml', import.meta.url), 'utf8')
  const facts = changing(['actions/triage/src/run.ts', 'docs/glossary.md'])
  expect(labelsFor(text, facts, { reading: { path: '.github/triage.yml' } })).toEqual([
    'documentation',
    'triage',
    'size/S',
  ])
})
