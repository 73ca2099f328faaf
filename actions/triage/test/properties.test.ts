import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelKey } from '../src/labels/decision.ts'
import type { TriageEffect } from '../src/effects.ts'
import { changing } from './support/facts.ts'
import { triaged } from './support/triaged.ts'

const NAMES = ['docs', 'Docs', 'api', 'ui', 'ci', 'by-hand', 'other']
const RULES = [
  'docs:\n- changed-files:\n  - any-glob-to-any-file: docs/**\n',
  'api:\n- all:\n  - changed-files:\n    - all-globs-to-all-files: src/**\n  - head-branch: ^feat\n',
  'UI:\n- head-branch: ui\n',
  'ci:\n- changed-files:\n  - any-glob-to-all-files: [.github/**, ci/**]\n- base-branch: main\n',
  'all:\n- any:\n  - base-branch: ^release\n- head-branch: ^fix\n',
]

const labels = fc.uniqueArray(fc.constantFrom(...NAMES), { selector: labelKey })
const paths = fc.uniqueArray(fc.constantFrom('docs/a.md', 'src/a.ts', '.github/ci.yml', 'ci/x', 'README.md'), {
  minLength: 1,
})
const branches = fc.record({
  head: fc.constantFrom('feat/ui', 'fix-1', 'main', 'x'),
  base: fc.constantFrom('main', 'release/1'),
})
const rules = fc.shuffledSubarray(RULES)
const sync = fc.constantFrom('off' as const, 'all' as const)
const situation = fc.record({ labels, paths, branches, rules, sync })

const applied = (before: readonly string[], effects: readonly TriageEffect[]): string[] => {
  const removed = effects.flatMap((effect) => (effect.kind === 'remove-label' ? [labelKey(effect.label)] : []))
  const added = effects.flatMap((effect) => (effect.kind === 'add-labels' ? effect.labels : []))
  return [...before.filter((label) => !removed.includes(labelKey(label))), ...added]
}

const effectsIn = (found: typeof situation extends fc.Arbitrary<infer Value> ? Value : never) =>
  triaged(found.rules.join('') || '# none', changing(found.paths, { labels: found.labels, branches: found.branches }), {
    sync: found.sync,
  }).plan.effects

describe('whatever the rules and the pull request are', () => {
  it('a second run has nothing left to do', () => {
    fc.assert(
      fc.property(situation, (found) => {
        const after = applied(found.labels, effectsIn(found))
        expect(effectsIn({ ...found, labels: after })).toEqual([])
      }),
    )
  })

  it('a label that no rule names is neither added nor removed', () => {
    fc.assert(
      fc.property(situation, (found) => {
        const named = found.rules.map((rule) => labelKey(rule.slice(0, rule.indexOf(':'))))
        const touched = effectsIn(found).flatMap((effect) =>
          effect.kind === 'add-labels' ? effect.labels : 'label' in effect ? [effect.label] : [],
        )
        expect(touched.map(labelKey).filter((label) => !named.includes(label))).toEqual([])
      }),
    )
  })

  it('the order of the rules changes nothing', () => {
    fc.assert(
      fc.property(situation, (found) => {
        const forth = applied(found.labels, effectsIn(found)).toSorted()
        const back = applied(found.labels, effectsIn({ ...found, rules: found.rules.toReversed() })).toSorted()
        expect(back).toEqual(forth)
      }),
    )
  })

  it('a label is never added twice, nor added and removed', () => {
    fc.assert(
      fc.property(situation, (found) => {
        const touched = effectsIn(found).flatMap((effect) =>
          effect.kind === 'add-labels' ? effect.labels : 'label' in effect ? [effect.label] : [],
        )
        expect(new Set(touched.map(labelKey)).size).toBe(touched.length)
      }),
    )
  })

  it('without sync-labels nothing is removed', () => {
    fc.assert(
      fc.property(situation, (found) => {
        const removals = effectsIn({ ...found, sync: 'off' }).filter(({ kind }) => kind === 'remove-label')
        expect(removals).toEqual([])
      }),
    )
  })
})
