import { describe, expect, it } from 'vitest'
import { annotationsOf } from '../src/messages/annotations.ts'
import { resultOf } from '../src/subject-result.ts'
import { changing } from './support/facts.ts'
import { patientLimit } from './support/limits.ts'
import { triaged } from './support/triaged.ts'
import { worlds } from './support/world.ts'

const aWorld = worlds()

const configuration = (...labels: string[]): string =>
  labels.map((label) => `${label}:\n- head-branch: ^feat/\n`).join('')

describe('labels that GitHub would refuse', () => {
  it('for their names are warned of together, each with its rule', async () => {
    const [one, two] = ['a'.repeat(51), 'b'.repeat(60)]
    const world = await aWorld()
    const { report } = await world.on('pull_request_target', 8, {
      inputs: { configuration: configuration('feature', one, two) },
    })
    expect(world.labelsOf(8)).toEqual(['feature'])
    expect(report.annotations).toEqual([
      {
        level: 'warning',
        message: `GitHub takes 50 characters at most in a label's name. Not added, as longer: ${one} (configuration:3:1) and ${two} (configuration:5:1). Shorten these names in the rules.`,
      },
    ])
  })

  it('for want of room are warned of together', async () => {
    const labels = Array.from({ length: 99 }, (_, index) => `l${index}`)
    const pull = { number: 8, title: 'x', author: 'ada', head: { branch: 'feat/x' }, labels, files: [{ path: 'a' }] }
    const world = await aWorld({ labels: ['feature', 'docs', 'bug', ...labels], pullRequests: [pull] })
    const { report } = await world.on('pull_request_target', 8, {
      inputs: { configuration: configuration('feature', 'docs', 'bug') },
    })
    expect(world.labelsOf(8)).toEqual([...labels, 'feature'])
    expect(report.annotations).toEqual([
      {
        level: 'warning',
        message:
          'GitHub allows 100 labels on one issue or pull request. There was no room on #8 for: docs and bug. Remove labels there that are not needed.',
      },
    ])
  })

  it('are ten by name and then a number', async () => {
    const labels = Array.from({ length: 100 }, (_, index) => `l${index}`)
    const pull = { number: 8, title: 'x', author: 'ada', head: { branch: 'feat/x' }, labels, files: [{ path: 'a' }] }
    const world = await aWorld({ labels, pullRequests: [pull] })
    const names = Array.from({ length: 12 }, (_, index) => `n${index}`)
    const { report } = await world.on('pull_request_target', 8, { inputs: { configuration: configuration(...names) } })
    expect(report.annotations).toMatchObject([
      { message: expect.stringContaining('for: n0, n1, n2, n3, n4, n5, n6, n7, n8, n9 and 2 more. Remove') },
    ])
  })

  it('are not warned of where no rule gives them', async () => {
    const world = await aWorld()
    const { report } = await world.on('pull_request_target', 8, {
      inputs: { configuration: `${'a'.repeat(51)}:\n- head-branch: ^nope/\n` },
    })
    expect(report.annotations).toEqual([])
    expect(report.summary).not.toContain('characters')
  })
})

describe('a pattern that timed out', () => {
  it('is reported once for all labels of its rule', () => {
    const rules =
      "rules:\n- label: x$1\n  allow: [x1, x2, x3]\n  when: { head-branch: '^([a-z]+[-/]?)+$' }\nsync: off\n"
    const facts = changing(['a'], { branches: { head: `${'a'.repeat(40)}1`, base: 'main' } })
    const { problems } = triaged(rules, facts, { limit: patientLimit() })
    expect(annotationsOf(resultOf({ problems }))).toMatchObject([
      {
        level: 'error',
        line: 2,
        message:
          'The label x1 and 2 more are not decided: "^([a-z]+[-/]?)+$" timed out on the head branch; write it without nested repetition.',
      },
    ])
  })
})
