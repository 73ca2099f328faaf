import { anAccount } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { noFacts, type Facts } from '../src/facts/facts.ts'
import { aFileList, aSubject, changing, NOW, saying } from './support/facts.ts'
import { patientLimit, UNLIMITED } from './support/limits.ts'
import { labelsFor, triaged } from './support/triaged.ts'
import type { TimeLimit } from '../src/conditions/limit.ts'

const AREAS = `
rules:
- label: area/$1
  allow: [area/api, area/web]
  when: { path: '/^packages\\/([\\w-]+)\\//' }
`

const LANGUAGES = `
rules:
- label: lang:$<lang>
  allow: existing
  when: { title: '/^\\[(?<lang>[^\\]]+)\\]/i' }
`

const WORDS = `
rules:
- label: lang:$1
  allow: ['lang:go', 'lang:ts']
  when: WHEN
`
const capturing = (when: string): string => WORDS.replace('WHEN', when)

/** Counts how often a pattern is held against texts. */
function counting(limit: TimeLimit): TimeLimit & { calls: () => number } {
  let calls = 0
  const counted: TimeLimit = (work) => {
    calls += 1
    return limit(work)
  }
  return Object.assign(counted, { calls: () => calls })
}

const decided = (file: string, facts: Facts, labels?: readonly string[]) =>
  triaged(file, facts, labels === undefined ? {} : { labels }).decisions.map(({ label, verdict, because }) => ({
    label,
    verdict,
    because,
  }))

describe('a label that is built from a path', () => {
  it('is given for each area that is changed, with the file that says so', () => {
    expect(decided(AREAS, changing(['README.md', 'packages/web/a.ts', 'packages/api/b.ts']))).toEqual([
      {
        label: 'area/api',
        verdict: 'yes',
        because:
          '"packages/web/a.ts" matches "/^packages\\/([\\w-]+)\\//" and "api" is captured in "packages/api/b.ts"',
      },
      {
        label: 'area/web',
        verdict: 'yes',
        because:
          '"packages/web/a.ts" matches "/^packages\\/([\\w-]+)\\//" and "web" is captured in "packages/web/a.ts"',
      },
    ])
  })

  it('is not given for an area that is not changed', () => {
    expect(decided(AREAS, changing(['packages/web/a.ts', 'packages/docs/a.md']))).toMatchObject([
      { label: 'area/api', because: 'what is captured makes "area/web", "area/docs", not area/api' },
      { label: 'area/web', verdict: 'yes' },
    ])
  })

  it('is not given where no path matches', () => {
    expect(decided(AREAS, changing(['src/web/a.ts']))).toEqual([
      {
        label: 'area/api',
        verdict: 'no',
        because: 'the path of no changed file matches "/^packages\\/([\\w-]+)\\//"',
      },
      {
        label: 'area/web',
        verdict: 'no',
        because: 'the path of no changed file matches "/^packages\\/([\\w-]+)\\//"',
      },
    ])
  })

  it('is not decided while GitHub does not list all files', () => {
    const files = aFileList(['packages/web/a.ts'], false)
    expect(decided(AREAS, { ...changing(['packages/web/a.ts']), files })).toMatchObject([
      {
        label: 'area/api',
        verdict: 'unknown',
        because: 'GitHub lists only the first 1 changed files, and the rest may make it',
      },
      { label: 'area/web', verdict: 'yes' },
    ])
  })

  it('is for pull requests, without saying so', () => {
    expect(decided(AREAS, saying('t'))).toEqual([])
  })
})

describe('a captured part', () => {
  const GO = 'lang:go'
  const rows: { name: string; when: string; facts: Facts; gives: readonly string[] }[] = [
    { name: 'of a title', when: '{ title: "^(\\\\w+):" }', facts: saying('go: mend'), gives: [GO] },
    { name: 'of a body', when: '{ body: "in (\\\\w+)" }', facts: saying('t', 'It is in go'), gives: [GO] },
    {
      name: 'of title and body',
      when: '{ text: "in (\\\\w+)" }',
      facts: saying('in go', 'in ts'),
      gives: [GO, 'lang:ts'],
    },
    {
      name: 'of a comment',
      when: '{ comment: "^/lang (\\\\w+)" }',
      facts: saying('t', '', { comment: '/lang go' }),
      gives: [GO],
    },
    {
      name: 'of a branch',
      when: '{ head-branch: "^(\\\\w+)/" }',
      facts: changing(['a'], { branches: { head: 'go/mend', base: 'main' } }),
      gives: [GO],
    },
    {
      name: 'of one of several commit messages',
      when: '{ commit: "^(\\\\w+):" }',
      facts: { ...changing(['a']), commits: ['Mend it', 'go: more', 'ts: less'] },
      gives: [GO, 'lang:ts'],
    },
    {
      name: 'of every match in one text',
      when: '{ title: "\\\\[(\\\\w+)\\\\]" }',
      facts: saying('[go] [ts]'),
      gives: [GO, 'lang:ts'],
    },
    { name: 'in another case', when: '{ title: "^(\\\\w+):" }', facts: saying('GO: mend'), gives: [GO] },
    {
      name: 'by the second of two patterns',
      when: '{ title: ["^(\\\\w+):", "in (\\\\w+)$"] }',
      facts: saying('mend in go'),
      gives: [GO],
    },
    {
      name: 'below any and all',
      when: '{ any: [{ all: [{ title: "^(\\\\w+):" }] }] }',
      facts: saying('go: mend'),
      gives: [GO],
    },
    {
      name: 'is not enough where the rest of the condition does not hold',
      when: '{ title: "^(\\\\w+):", author: grace }',
      facts: saying('go: mend', '', { author: anAccount({ login: 'ada' }) }),
      gives: [],
    },
    {
      name: 'below not counts for nothing',
      when: '{ title: "^(\\\\w+):", not: { body: "(ts)" } }',
      facts: saying('go: mend', 'go'),
      gives: [GO],
    },
    {
      name: 'by a group that took no part in the match is none',
      when: '{ title: "^(?:(go)|mend)" }',
      facts: saying('mend'),
      gives: [],
    },
    {
      name: 'with flags of its own',
      when: '{ body: "/^lang: (\\\\w+)$/gm" }',
      facts: saying('t', 'a\nlang: ts\nlang: go\nb'),
      gives: [GO, 'lang:ts'],
    },
  ]
  it.each(rows)('$name', ({ when, facts, gives }) => {
    expect(labelsFor(capturing(when), facts)).toEqual(gives)
  })

  it('is not in commits that were not read', () => {
    expect(decided(capturing('{ commit: "^(\\\\w+):" }'), changing(['a']))).toMatchObject([
      { verdict: 'unknown', because: 'its commits were not read' },
      { verdict: 'unknown' },
    ])
  })

  it('of two groups is named with both', () => {
    const file = 'rules:\n- label: $1/$<kind>\n  allow: api/bug\n  when: { title: "^(\\\\w+) (?<kind>\\\\w+)" }\n'
    expect(decided(file, saying('API bug'))).toEqual([
      {
        label: 'api/bug',
        verdict: 'yes',
        because: 'the title "API bug" matches "^(\\w+) (?<kind>\\w+)" and "API" and "bug" are captured in the title',
      },
    ])
  })
})

describe('a captured part from a stranger', () => {
  const rows = [
    { name: 'path traversal', part: '../../go' },
    { name: 'a comma', part: 'go,lang:ts' },
    { name: 'a line break', part: 'go\nlang:ts' },
    { name: 'spaces around a name', part: ' go ' },
    { name: '300 characters', part: 'g'.repeat(300) },
    { name: 'what String.replace would expand', part: '$&' },
    { name: 'a gap of the template', part: '$1' },
    { name: 'a letter that looks the same', part: 'gо' },
    { name: 'an invisible letter', part: 'g\u200bo' },
    { name: 'nothing', part: '' },
    { name: 'the name of a property', part: '__proto__' },
    { name: 'a label that is not allowed', part: 'cobol' },
  ]
  it.each(rows)('gives no label: $name', ({ part }) => {
    expect(labelsFor(capturing('{ title: "/^<(.*)>$/s" }'), saying(`<${part}>`))).toEqual([])
  })

  it('chooses the label as the rules write it', () => {
    expect(labelsFor(LANGUAGES, saying('[TypeScript] x'), { labels: ['Lang:typescript'] })).toEqual(['Lang:typescript'])
  })

  it('is quoted where it is shown', () => {
    const because = decided(capturing('{ title: "^(.*)$" }'), saying('@ada <b>x</b>'))[0]?.because
    expect(because).toBe('what is captured makes "lang:@ada <b>x</b>", not lang:go')
  })

  it('that is longer than any label is not even made into a name', () => {
    expect(decided(capturing('{ title: "^(.*)$" }'), saying('g'.repeat(101)))).toMatchObject([
      { because: 'what is captured makes nothing, not lang:go' },
      { verdict: 'no' },
    ])
  })

  it('that takes a pattern too long decides nothing and is reported', () => {
    const facts = saying('t', `${'x'.repeat(40)}1`)
    const { problems } = triaged(capturing('{ body: "^((?:[a-z]+[-/]?)+)$" }'), facts, { limit: patientLimit() })
    expect(problems).toMatchObject([
      {
        label: 'lang:go',
        problem: '"^((?:[a-z]+[-/]?)+)$" timed out on the body; write it without nested repetition',
      },
      { label: 'lang:ts' },
    ])
  })
})

describe('allow: existing', () => {
  const title = saying('[Go] Mend the lamp')

  it('is one rule for each label of the repository that the template can make', () => {
    expect(decided(LANGUAGES, title, ['bug', 'lang:go', 'my lang:c', 'lang:C++'])).toEqual([
      {
        label: 'lang:go',
        verdict: 'yes',
        because:
          'the title "[Go] Mend the lamp" matches "/^\\[(?<lang>[^\\]]+)\\]/i" and "Go" is captured in the title',
      },
      { label: 'lang:C++', verdict: 'no', because: 'what is captured makes "lang:Go", not lang:C++' },
    ])
  })

  it('gives nothing where no label fits', () => {
    expect(triaged(LANGUAGES, title, { labels: ['bug'] }).decisions).toEqual([])
  })

  it('decides nothing where the labels were not read', () => {
    expect(triaged(LANGUAGES, title).decisions).toMatchObject([
      {
        label: 'lang:$<lang>',
        action: 'leave',
        verdict: 'unknown',
        because: 'the labels of the repository were not read',
      },
    ])
  })

  it('touches no label that the template cannot make', () => {
    const facts = saying('[Go] x', '', { labels: ['bug', 'lang:go', 'lang:ts'] })
    const { plan } = triaged(LANGUAGES, facts, { sync: 'all', labels: ['bug', 'lang:go', 'lang:ts'] })
    expect(plan.effects).toMatchObject([{ kind: 'remove-label', label: 'lang:ts' }])
  })
})

describe('labels of one template', () => {
  const twoAreas = changing(['packages/api/a.ts', 'packages/web/a.ts'])

  it('are taken off when the capture changes, if we put them on', () => {
    const change = {
      kind: 'added',
      isOurs: true,
      by: anAccount({ login: 'github-actions[bot]' }),
      at: NOW.toISOString(),
    } as const
    const facts = changing(['packages/web/a.ts'], { labels: ['area/api'] })
    const { plan } = triaged(AREAS, facts, { changes: new Map([['area/api', change]]) })
    expect(plan.effects).toMatchObject([
      { kind: 'add-labels', labels: ['area/web'] },
      { kind: 'remove-label', label: 'area/api' },
    ])
  })

  it('stay when a person put them on', () => {
    const change = { kind: 'added', isOurs: false, by: anAccount({ login: 'grace' }), at: NOW.toISOString() } as const
    const facts = changing(['README.md'], { labels: ['area/api'] })
    const { plan } = triaged(AREAS, facts, { changes: new Map([['area/api', change]]) })
    expect(plan).toEqual({
      effects: [],
      leftAlone: [
        {
          what: 'the label area/api on #8',
          because: 'grace added it, though the path of no changed file matches "/^packages\\/([\\w-]+)\\//"',
        },
      ],
    })
  })

  it('can be members of a group', () => {
    expect(labelsFor(`${AREAS}groups: { area: [area/web, area/api] }\n`, twoAreas)).toEqual(['area/web'])
  })

  it('are labels enough for the fallback to stay away', () => {
    expect(labelsFor(`${AREAS}fallback: needs-triage\n`, twoAreas)).toEqual(['area/api', 'area/web'])
    expect(labelsFor(`${AREAS}fallback: needs-triage\n`, changing(['a']))).toEqual(['needs-triage'])
  })

  it('come beside a label without gaps', () => {
    const file = AREAS.replace('label: area/$1', 'label: [monorepo, area/$1]')
    expect(labelsFor(file, twoAreas)).toEqual(['monorepo', 'area/api', 'area/web'])
  })

  it('of a rule for issues are those that its text makes', () => {
    const file = capturing('{ title: "^(\\\\w+):" }')
    expect(labelsFor(file, noFacts(aSubject({ title: 'go: mend' }), NOW))).toEqual(['lang:go'])
  })

  it('are decided together: 300 labels and 3,000 files take one match of the pattern and one of what it captures', () => {
    const names = Array.from({ length: 300 }, (_, index) => `area/${index}`)
    const paths = Array.from({ length: 3000 }, (_, index) => `packages/${index}/a.ts`)
    const file = AREAS.replace('allow: [area/api, area/web]', 'allow: existing')
    const limit = counting(UNLIMITED)
    expect(labelsFor(file, changing(paths), { labels: names, limit })).toEqual(names.slice(0, 100))
    expect(limit.calls()).toBe(2)
  })

  it('share a pattern that times out, which is tried twice and not once for each', () => {
    const names = Array.from({ length: 30 }, (_, index) => `area/${index}`)
    const file = AREAS.replace('allow: [area/api, area/web]', 'allow: existing')
    const limit = counting(() => ({ stopped: 'timed out' }))
    const { decisions } = triaged(file, changing(['packages/1/a.ts']), { labels: names, limit })
    expect(new Set(decisions.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']))
    expect(limit.calls()).toBe(2)
  })
})
