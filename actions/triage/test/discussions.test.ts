import { describe, expect, it } from 'vitest'
import { formTemplateFrom } from '../src/conditions/form-template.ts'
import type { Before } from '../src/facts/facts.ts'
import { readRules } from '../src/rules/compile.ts'
import { changing, discussing, saying } from './support/facts.ts'
import { patientLimit } from './support/limits.ts'
import { labelsFor, triaged } from './support/triaged.ts'

const path = { reading: { path: '.github/triage.yml' } }
const rule = (when: string, more = ''): string => `rules:\n- label: x\n  when: ${when}\n${more}`
const onlyFor = (kind: string, when: string): string => `rules:\n- label: x\n  for: ${kind}\n  when: ${when}\n`
const isNew = { isNew: true }

describe('a rule without `for`', () => {
  const rows = [
    { asks: 'a title', when: '{ title: t }', gives: { issue: true, pull: true, discussion: true } },
    { asks: 'an author', when: '{ author: ada }', gives: { issue: true, pull: true, discussion: true } },
    { asks: 'a category', when: '{ not: { category: General } }', gives: { discussion: true } },
    { asks: 'a milestone', when: '{ milestone: false }', gives: { issue: true, pull: true } },
    { asks: 'a draft', when: '{ draft: false }', gives: { pull: true } },
    { asks: 'a number of files', when: '{ file-count: { below: 9 } }', gives: { pull: true } },
    { asks: 'changed files', when: '{ files: a }', gives: { pull: true } },
  ]
  const all = { issue: false, pull: false, discussion: false }
  it.each(rows)('that asks about $asks is for whatever has that', ({ when, gives }) => {
    const given = {
      issue: labelsFor(rule(when), saying('t', '', isNew), path).includes('x'),
      pull: labelsFor(rule(when), changing(['a'], { title: 't', isNew: true }), path).includes('x'),
      discussion: labelsFor(rule(when), discussing({ title: 't', isNew: true }), path).includes('x'),
    }
    expect(given).toEqual({ ...all, ...gives })
  })
})

describe('a condition on a discussion', () => {
  const rows = [
    { when: '{ category: Ideas }', gives: true, because: 'its category is "Ideas"' },
    { when: '{ category: [General, IDEAS] }', gives: true, because: 'its category is "Ideas"' },
    { when: '{ category: show-and-tell }', gives: true, because: 'its category is "Show & tell"' },
    { when: '{ category: [General, q-a] }', gives: false, because: 'its category is "Ideas", not "General" or "q-a"' },
    { when: '{ milestone: v1 }', gives: false, because: 'a discussion has no milestone, not "v1"' },
    { when: '{ milestone: false }', gives: true, because: 'a discussion has no milestone' },
    { when: '{ draft: true }', gives: false, because: 'a discussion is not a draft' },
    { when: '{ files: "**" }', gives: false, because: 'a discussion has no changed files' },
    { when: '{ path: . }', gives: false, because: 'a discussion has no changed files' },
    { when: '{ file-count: { at-least: 0 } }', gives: false, because: 'a discussion has no changed files' },
    { when: '{ lines: { at-least: 0 } }', gives: false, because: 'a discussion has no lines' },
    { when: '{ head-branch: . }', gives: false, because: 'a discussion has no head branch' },
    { when: '{ comment: . }', gives: false, because: 'the event has no comment' },
  ]
  const categories: Readonly<Record<string, { name: string; slug: string }>> = {
    '{ category: show-and-tell }': { name: 'Show & tell', slug: 'show-and-tell' },
  }
  it.each(rows)('$when: $gives', ({ when, gives, because }) => {
    const category = categories[when] ?? { name: 'Ideas', slug: 'ideas' }
    const { decisions } = triaged(onlyFor('discussions', when), discussing(isNew, { category }), path)
    expect(decisions).toMatchObject([{ action: gives ? 'add' : 'none', because }])
  })

  it('tells what else has no category', () => {
    const file = onlyFor('[issues, pull-requests]', '{ category: Ideas }')
    expect([saying('t'), changing(['a'])].flatMap((facts) => triaged(file, facts, path).decisions)).toMatchObject([
      { action: 'none', because: 'an issue has no category' },
      { action: 'none', because: 'a pull request has no category' },
    ])
  })
})

describe('a form', () => {
  const FILE = 'body:\n- type: dropdown\n  id: kind\n  attributes: { label: Kind, options: [Lamp, Door] }\n'
  const form = formTemplateFrom(FILE, 'ideas.yml')
  const asking = '{ form: { template: ideas.yml, kind: Lamp } }'
  const answered = { body: '### Kind\n\nLamp\n', isNew: true }

  it('of discussions is read from their own folder', () => {
    const facts = { ...discussing(answered), forms: new Map([['.github/DISCUSSION_TEMPLATE/ideas.yml', form]]) }
    expect(triaged(onlyFor('discussions', asking), facts, path).decisions).toMatchObject([
      { action: 'add', because: '"Kind" is "Lamp"' },
    ])
  })

  it('of issues is not that of discussions, though its file has the same name', () => {
    const facts = { ...discussing(answered), forms: new Map([['.github/ISSUE_TEMPLATE/ideas.yml', form]]) }
    expect(triaged(onlyFor('[issues, discussions]', asking), facts, path).decisions).toMatchObject([
      { action: 'leave', because: 'there is no discussion form .github/DISCUSSION_TEMPLATE/ideas.yml' },
    ])
  })
})

describe("github/issue-labeler's map", () => {
  it('is for issues, as it is there', () => {
    expect(triaged('x: /bright/\n', discussing(isNew)).decisions).toEqual([])
  })

  it('is not taken for globs, which would be warned about', () => {
    const reading = { path: 'x.yml', dot: undefined, isIssueLabeler: false, field: 'title' } as const
    expect(readRules('x: /bright/i\n', { ...reading, kind: 'discussion' }).hints).toEqual([])
  })
})

const GIVEN_BEFORE = 'the rules gave it before this event already, so a person may have removed it'

describe('a label that the rules give a discussion', () => {
  const bright = rule('{ title: bright }')
  const rows: readonly { name: string; file: string; before: Before; adds: boolean }[] = [
    { name: 'a title that matches since the event', file: bright, before: { title: 'How dim?' }, adds: true },
    { name: 'a title that matched before', file: bright, before: { title: 'How bright' }, adds: false },
    { name: 'a body that changed beside the title', file: bright, before: { body: 'x' }, adds: false },
    {
      name: 'a category that it is in since the event',
      file: rule('{ category: ideas }'),
      before: { category: { name: 'Q&A', slug: 'q-a' } },
      adds: true,
    },
    { name: 'a category that it was in before', file: rule('{ category: ideas }'), before: {}, adds: false },
    { name: 'the comment of the event', file: rule('{ comment: yes }'), before: { comment: null }, adds: true },
    { name: 'a comment that said so before', file: rule('{ comment: yes }'), before: { comment: 'yes' }, adds: false },
    {
      name: 'a label that the event put on',
      file: rule('{ label: bug }'),
      before: { label: { name: 'Bug', wasOn: false } },
      adds: true,
    },
    {
      name: 'a label that the event took off',
      file: rule('{ not: { label: gone } }'),
      before: { label: { name: 'gone', wasOn: true } },
      adds: true,
    },
    {
      name: 'the label itself that the event took off',
      file: bright,
      before: { label: { name: 'x', wasOn: true } },
      adds: false,
    },
  ]
  it.each(rows)('for $name is added: $adds', ({ file, before, adds }) => {
    const facts = discussing({ labels: ['bug'], comment: 'yes, please' }, { before })
    const [decision] = triaged(file, facts, path).decisions
    expect(decision?.action).toBe(adds ? 'add' : 'leave')
  })

  it('is left alone with the reason when the rules gave it before', () => {
    expect(triaged(bright, discussing(), path).plan).toEqual({
      effects: [],
      leftAlone: [
        { what: 'the label x on #12', because: `${GIVEN_BEFORE}, though the title "How bright?" matches "bright"` },
      ],
    })
  })

  it('is left alone when nobody can tell what they gave before', () => {
    const hang = `- label: x\n  when: { title: /^(\\w+ ?)+$/ }\n`
    const facts = discussing({}, { before: { title: `${'a'.repeat(40)}!` } })
    const { decisions } = triaged(`rules:\n${hang}- label: x\n  when: { title: bright }\n`, facts, {
      ...path,
      limit: patientLimit(),
    })
    expect(decisions).toMatchObject([{ action: 'leave', because: expect.stringContaining('it is unknown whether') }])
  })

  it('is added when it was just opened', () => {
    expect(labelsFor(bright, discussing(isNew), path)).toEqual(['x'])
  })

  it('is added though it was given before when sync is all', () => {
    expect(labelsFor(`${bright}sync: all\n`, discussing(), path)).toEqual(['x'])
  })

  const untold = { before: null }
  const byNumber = [
    { name: 'nobody asked for', labels: [], isAsked: false, adds: [] },
    { name: 'somebody asked for, and that has a label', labels: ['bug'], isAsked: true, adds: [] },
    { name: 'somebody asked for, and that has no label', labels: [], isAsked: true, adds: ['x'] },
  ]
  it.each(byNumber)('on one that $name: $adds', ({ labels, isAsked, adds }) => {
    expect(labelsFor(bright, discussing({ labels }, { ...untold, isAsked }), path)).toEqual(adds)
  })

  it('says why it is left alone on one that no event is about', () => {
    expect(triaged(bright, discussing({}, untold), path).plan.leftAlone).toEqual([
      {
        what: 'the label x on #12',
        because: 'GitHub does not say whether a person removed it, though the title "How bright?" matches "bright"',
      },
    ])
  })
})

describe('a label that the rules no longer give a discussion', () => {
  const dim = rule('{ title: dim }')

  it('stays, as nobody can tell who put it on', () => {
    expect(triaged(dim, discussing({ labels: ['x'] }), path).plan).toEqual({
      effects: [],
      leftAlone: [
        {
          what: 'the label x on #12',
          because: 'GitHub does not say who added it, though the title "How bright?" does not match "dim"',
        },
      ],
    })
  })

  it('is taken off when sync is all', () => {
    expect(triaged(`${dim}sync: all\n`, discussing({ labels: ['x'] }), path).plan.effects).toEqual([
      {
        kind: 'remove-label',
        number: 12,
        discussionId: 'D_12',
        label: 'x',
        because: 'the title "How bright?" does not match "dim"',
      },
    ])
  })
})

describe('a fallback that somebody took off a discussion', () => {
  it('is not put back by the event of taking it off', () => {
    const facts = discussing({}, { before: { label: { name: 'needs-triage', wasOn: true } } })
    expect(triaged('rules: []\nfallback: needs-triage\n', facts, path).plan.effects).toEqual([])
  })
})
