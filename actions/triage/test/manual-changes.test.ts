import type { LabelChange } from '@porchlight/github'
import { anAccount } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { changing } from './support/facts.ts'
import { triaged } from './support/triaged.ts'

const DOCS = 'docs:\n- changed-files:\n  - any-glob-to-any-file: docs/**\n'
const lena = anAccount({ login: 'lena' })
const bot = anAccount({ login: 'github-actions[bot]', type: 'Bot' })
const changed = (kind: LabelChange['kind'], by: LabelChange['by']) =>
  new Map([['docs', { kind, by, isOurs: by === bot }]])

const matching = changing(['docs/a.md'])
const unmatched = changing(['src/a.ts'], { labels: ['docs'] })

describe('a label that a person took off', () => {
  const rows = [{ sync: 'off' as const }, { sync: 'own' as const }]
  it.each(rows)('is not put back (sync-labels $sync)', ({ sync }) => {
    expect(triaged(DOCS, matching, { sync, changes: changed('removed', lena) }).plan).toEqual({
      effects: [],
      leftAlone: [{ what: 'the label docs on #8', because: 'lena removed it, though "docs/a.md" matches "docs/**"' }],
    })
  })

  it('is put back when sync-labels is all, as actions/labeler does', () => {
    const { plan } = triaged(DOCS, matching, { sync: 'all', changes: changed('removed', lena) })
    expect(plan.effects).toMatchObject([{ kind: 'add-labels', labels: ['docs'] }])
  })

  it('and that we put on before that is not put back either', () => {
    expect(triaged(DOCS, matching, { changes: changed('removed', lena) }).plan.effects).toEqual([])
  })
})

describe('a label that we took off ourselves', () => {
  it('is put on again when the rules give it again', () => {
    const { plan } = triaged(DOCS, matching, { sync: 'own', changes: changed('removed', bot) })
    expect(plan.effects).toMatchObject([{ kind: 'add-labels', labels: ['docs'] }])
  })
})

describe('a label that the rules no longer give', () => {
  it('is taken off when we put it on and sync-labels is own', () => {
    expect(triaged(DOCS, unmatched, { sync: 'own', changes: changed('added', bot) }).plan).toEqual({
      effects: [{ kind: 'remove-label', number: 8, label: 'docs', because: 'no changed file matches "docs/**"' }],
      leftAlone: [],
    })
  })

  it('stays when a person put it on and sync-labels is own', () => {
    expect(triaged(DOCS, unmatched, { sync: 'own', changes: changed('added', lena) }).plan).toEqual({
      effects: [],
      leftAlone: [{ what: 'the label docs on #8', because: 'lena added it, though no changed file matches "docs/**"' }],
    })
  })

  it('stays when it is unknown who added it and sync-labels is own', () => {
    expect(triaged(DOCS, unmatched, { sync: 'own' }).plan).toEqual({
      effects: [],
      leftAlone: [
        {
          what: 'the label docs on #8',
          because: 'it is unknown who added it, though no changed file matches "docs/**"',
        },
      ],
    })
  })

  it('is taken off whoever put it on when sync-labels is all', () => {
    const { plan } = triaged(DOCS, unmatched, { sync: 'all', changes: changed('added', lena) })
    expect(plan.effects).toMatchObject([{ kind: 'remove-label', label: 'docs' }])
  })
})
