import type { ScenarioRepository } from '@porchlight/github-emulator'
import { describe, expect, it } from 'vitest'
import { discussionEvent, labelsOf, withDiscussion } from './support/discussion-world.ts'
import { REPOSITORY, worlds, type World } from './support/world.ts'

const aWorld = worlds()

const inputs = { 'configuration-path': '.github/triage.yml' }
const RULES = `GET /repos/${REPOSITORY}/contents/.github%2Ftriage.yml`
// Of the base and of the pull request itself.
const RULES_AND_OWN = 'POST /graphql repository'
const LABELS = `GET /repos/${REPOSITORY}/labels?per_page=100&page=1`
const FILES = `GET /repos/${REPOSITORY}/pulls/8/files?per_page=100&page=1`
const PREVIEW = /\*\*This pull request changes[^]*/

const AREAS = (allow: string): string =>
  `rules:\n- label: area/$1\n  allow: ${allow}\n  when: { path: '/^packages\\/([\\w-]+)\\//' }\n`
const LANGUAGES =
  "rules:\n- label: lang:$<lang>\n  for: issues\n  allow: existing\n  when: { title: '/^\\[(?<lang>.+?)\\]/' }\n"

const changingPaths = (rules: string, ...paths: string[]): Partial<ScenarioRepository> => ({
  files: { '.github/triage.yml': rules },
  labels: ['area/api', 'area/web', 'bug'],
  pullRequests: [{ number: 8, title: 'Mend', author: 'ada', files: paths.map((path) => ({ path })) }],
})

const titled = (title: string): Partial<ScenarioRepository> => ({
  files: { '.github/triage.yml': LANGUAGES },
  labels: ['Lang:Go', 'lang:ts', 'bug'],
  issues: [{ number: 7, title, author: 'mallory' }],
})

/** The author's own edit of the title. */
const rename = async ({ emulator }: World, title: string): Promise<number> => {
  const { status } = await fetch(`${emulator.url}/repos/${REPOSITORY}/issues/7`, {
    method: 'PATCH',
    headers: {
      authorization: `Bearer ${emulator.issueToken({ permissions: 'write-all' })}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ title }),
  })
  return status
}

describe('labels from a list', () => {
  it('are given for each captured part that makes one, at two reads and one write', async () => {
    const world = await aWorld(
      changingPaths(AREAS('[area/api, area/web]'), 'packages/web/a.ts', 'packages/api/a.ts', 'packages/bug/a.ts'),
      { permissions: { contents: 'read', 'pull-requests': 'write' } },
    )
    const { requests, report } = await world.on('pull_request_target', 8, { inputs })
    expect(world.labelsOf(8)).toEqual(['area/api', 'area/web'])
    expect(requests).toEqual([RULES_AND_OWN, FILES, `POST /repos/${REPOSITORY}/issues/8/labels`])
    expect(report.annotations).toEqual([])
  })

  it('need no more pages of files once all of them are captured', async () => {
    const paths = Array.from({ length: 250 }, (_, index) => `packages/${index % 2 === 0 ? 'api' : 'web'}/${index}.ts`)
    const world = await aWorld(changingPaths(AREAS('[area/api, area/web]'), ...paths))
    const { requests } = await world.on('pull_request_target', 8, { inputs })
    expect(requests.filter((request) => request.includes('/files'))).toEqual([FILES])
    expect(world.labelsOf(8)).toEqual(['area/api', 'area/web'])
  })
})

describe('labels that the repository has', () => {
  it('cost one read more, and nothing else may come of a path', async () => {
    const world = await aWorld(changingPaths(AREAS('existing'), 'packages/web/a.ts', 'packages/new/a.ts'), {
      permissions: { contents: 'read', 'pull-requests': 'write' },
    })
    const { requests } = await world.on('pull_request_target', 8, { inputs })
    expect(world.labelsOf(8)).toEqual(['area/web'])
    expect(requests).toEqual([RULES_AND_OWN, LABELS, FILES, `POST /repos/${REPOSITORY}/issues/8/labels`])
    expect(world.emulator.repository(REPOSITORY).labels.map(({ name }) => name)).toEqual([
      'area/api',
      'area/web',
      'bug',
    ])
  })

  it('are given as the repository writes them', async () => {
    const world = await aWorld(titled('[gO] Mend'), { permissions: { contents: 'read', issues: 'write' } })
    const { requests } = await world.on('issues', 7, { inputs })
    expect(world.labelsOf(7)).toEqual(['Lang:Go'])
    expect(requests).toEqual([RULES, LABELS, `POST /repos/${REPOSITORY}/issues/7/labels`])
  })

  it('are given to discussions as well', async () => {
    const rules = "rules:\n- label: lang:$<lang>\n  allow: existing\n  when: { title: '(?<lang>porch)' }\n"
    const parts = { ...withDiscussion(rules), labels: ['lang:porch', 'lang:ts'] }
    const permissions = { contents: 'read', discussions: 'write', issues: 'read' } as const
    const { run, emulator } = await aWorld(parts, { permissions })
    const { requests } = await run(discussionEvent(emulator, 'created'))
    expect(labelsOf(emulator)).toEqual(['lang:porch'])
    expect(requests.filter((request) => request === LABELS)).toHaveLength(1)
  })

  it('are not read for what the rule is not for', async () => {
    const world = await aWorld(titled('[go] x'))
    const { requests } = await world.on('pull_request_target', 8, { inputs })
    expect(requests).toEqual([RULES_AND_OWN])
  })

  it('are read once for all issues of a run', async () => {
    const world = await aWorld({
      ...titled('[go] x'),
      issues: [6, 7].map((number) => ({ number, title: '[ts] x', author: 'ada' })),
    })
    const { requests } = await world.run(
      { name: 'workflow_dispatch', payload: {} },
      { inputs: { ...inputs, 'issue-number': '6, 7' } },
    )
    expect([world.labelsOf(6), world.labelsOf(7)]).toEqual([['lang:ts'], ['lang:ts']])
    expect(requests.filter((request) => request === LABELS)).toHaveLength(1)
  })

  it('follow the title when it is edited', async () => {
    const world = await aWorld(titled('[go] Mend'))
    await world.on('issues', 7, { inputs })
    expect(await rename(world, '[ts] Mend')).toBe(200)
    await world.on('issues', 7, { inputs, runAttempt: 2 })
    expect(world.labelsOf(7)).toEqual(['lang:ts'])
  })

  it('are written once, however often the run is repeated', async () => {
    const world = await aWorld(titled('[go] Mend'))
    await world.on('issues', 7, { inputs })
    const { requests } = await world.on('issues', 7, { inputs, runAttempt: 2 })
    expect(requests.filter((request) => request.startsWith('POST /repos'))).toEqual([])
  })
})

describe('explain', () => {
  const explaining = { inputs: { ...inputs, explain: 'true' } }

  it('shows a captured part that makes no allowed label, inert', async () => {
    const world = await aWorld(titled('[@ada|<b>#1] Mend'))
    const { report } = await world.on('issues', 7, explaining)
    expect(report.summary).toContain(
      '| [\\#7](https://github.com/acme/widgets/issues/7) | lang:\\$\\<lang\\> | "`@ada\\|<b>#1`" is captured in the title and would make "`lang:@ada\\|<b>#1`", which is not an allowed label | [.github/triage.yml:2](https://github.com/acme/widgets/blob/HEAD/.github/triage.yml#L2) |',
    )
  })

  it('says that no label of the repository fits', async () => {
    const world = await aWorld({ ...titled('[go] Mend'), labels: ['bug'] })
    const { report } = await world.on('issues', 7, explaining)
    expect(report.summary).toContain('the repository has no label that "lang:\\$\\<lang\\>" can make')
    expect(world.emulator.writes).toEqual([])
  })

  it('names the first three of many', async () => {
    const paths = ['a', 'b', 'c', 'd'].map((name) => `packages/${name}/x.ts`)
    const world = await aWorld(changingPaths(AREAS('[area/api]'), ...paths))
    const { report } = await world.on('pull_request_target', 8, explaining)
    expect(report.summary.match(/ is not an allowed label/g)).toHaveLength(3)
  })

  it('is silent about captured parts that make allowed labels', async () => {
    const world = await aWorld(changingPaths(AREAS('[area/api, area/web]'), 'packages/api/a.ts', 'packages/c/a.ts'))
    const { report } = await world.on('pull_request_target', 8, explaining)
    expect(report.summary).toContain('would make "area/c", which is not an allowed label')
    expect(report.summary).not.toContain('would make "area/api"')
  })

  it('is silent about a captured part where the rest of the condition does not hold', async () => {
    const world = await aWorld(
      changingPaths(AREAS('[area/api]').replace('when: {', 'when: { draft: true,'), 'packages/a/x'),
    )
    const { report } = await world.on('pull_request_target', 8, explaining)
    expect(report.summary).not.toContain('is not an allowed label')
  })
})

describe('a pull request that changes such rules', () => {
  const changingRules = (rules: string, own: string): Partial<ScenarioRepository> => ({
    ...changingPaths(rules),
    pullRequests: [
      {
        number: 8,
        title: 'Rules',
        author: 'mallory',
        files: [{ path: '.github/triage.yml', content: own }, { path: 'packages/web/a.ts' }],
      },
    ],
  })

  it('sees which label of a list it would get', async () => {
    const world = await aWorld(changingRules('rules:\n- { label: bug, when: { path: nope } }\n', AREAS('area/web')))
    const { report } = await world.on('pull_request_target', 8, { inputs })
    expect(PREVIEW.exec(report.summary)?.[0]).toContain('| area/web | "packages/web/a.ts" matches')
  })

  it('sees which label of the repository it would get, where these were read', async () => {
    const world = await aWorld(changingRules(AREAS('existing').replace('packages', 'nope'), AREAS('existing')))
    const { report, requests } = await world.on('pull_request_target', 8, { inputs })
    expect(PREVIEW.exec(report.summary)?.[0]).toContain('| area/web | "packages/web/a.ts" matches')
    expect(requests.filter((request) => request === LABELS)).toHaveLength(1)
    expect(world.labelsOf(8)).toEqual([])
  })

  it('causes no reading of labels, and is told that it is not decided', async () => {
    const world = await aWorld(changingRules('rules:\n- { label: bug, when: { path: nope } }\n', AREAS('existing')))
    const { report, requests } = await world.on('pull_request_target', 8, { inputs })
    expect(PREVIEW.exec(report.summary)?.[0]).toContain('Not decided here: area/\\$1.')
    expect(requests).not.toContain(LABELS)
  })
})
