import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { impactOf, type ImpactFacts } from '../src/index.ts'

const TYPES = [
  'pr_opened',
  'pr_merged',
  'pr_closed',
  'review_submitted',
  'issue_opened',
  'issue_completed',
  'issue_closed',
  'reply_given',
  'discussion_opened',
  'answer_accepted',
  'release_published',
] as const

const facts = fc.record<ImpactFacts>({
  type: fc.constantFrom(...TYPES),
  actorKind: fc.constantFrom('person', 'bot', 'agent', 'ghost'),
  isOwn: fc.boolean(),
  labels: fc.array(fc.constantFrom('bug', 'spam', 'invalid')),
  changedLines: fc.option(fc.nat()),
  text: fc.option(fc.string()),
  isPrerelease: fc.boolean(),
})

const merged = (changedLines: number): ImpactFacts => ({
  type: 'pr_merged',
  actorKind: 'person',
  isOwn: false,
  labels: [],
  changedLines,
  text: null,
  isPrerelease: false,
})

describe('impactOf', () => {
  it('is at least 0 and below 1', () => {
    fc.assert(
      fc.property(facts, (each) => {
        const { score } = impactOf(each)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThan(1)
      }),
    )
  })

  it('is what its factors say: the one number can be recomputed from the explanation', () => {
    fc.assert(
      fc.property(facts, (each) => {
        const { score, factors } = impactOf(each)
        const product = factors.map(({ value }) => value).reduce((one, other) => one * other, 1)
        expect(score).toBeCloseTo(1 - Math.exp(-product / 10), 3)
      }),
    )
  })

  it('credits people only', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom('bot', 'agent', 'ghost'), (each, actorKind) => {
        expect(impactOf({ ...each, actorKind }).score).toBe(0)
      }),
    )
  })

  it('never falls when a merged pull request is larger', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (lines, more) => {
        expect(impactOf(merged(lines + more)).score).toBeGreaterThanOrEqual(impactOf(merged(lines)).score)
      }),
    )
  })

  it('does not pay for bulk: a hundred thousand lines are worth what thirty thousand are', () => {
    expect(impactOf(merged(100_000)).score).toBe(impactOf(merged(31_622)).score)
  })

  it.each([
    { lines: 0, score: 0.393 },
    { lines: 10, score: 0.573 },
    { lines: 1000, score: 0.777 },
    { lines: 1_000_000, score: 0.865 },
  ])('is $score for a merge of $lines lines', ({ lines, score }) => {
    expect(impactOf(merged(lines)).score).toBe(score)
  })
})
