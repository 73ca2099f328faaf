import { describe, expect, it } from 'vitest'
import { porches } from './support/porch.ts'
import { worlds } from './support/world.ts'

const aWorld = worlds()
const aPorch = porches()

const RULES = [
  'rules:',
  '- { label: docs, when: { path: "^docs/" } }',
  '- { label: question, when: { title: "[?]$" } }',
  '- when: { path: "^src/" }',
  '  review: [bob, ada]',
  '  milestone: v2',
  '  comment: Thank you, {{ author }}.',
  '',
].join('\n')

const PARTS = {
  files: { '.github/triage.yml': RULES },
  collaborators: [
    { login: 'ada', permission: 'write' as const },
    { login: 'bob', permission: 'write' as const },
  ],
}
const PERMISSIONS = { permissions: { contents: 'read', issues: 'write', 'pull-requests': 'write' } } as const

/* Each file below golden/ is one job summary, whole, and to be reviewed as prose. */

describe('the summary', () => {
  it('shows what was done, why, what was skipped, and what was not given', async () => {
    const world = await aWorld(PARTS, PERMISSIONS)
    const { report } = await world.on('pull_request_target', 8, { inputs: { explain: 'true' } })
    await expect(report.summary).toMatchFileSnapshot('golden/summary.md')
  })

  it('shows in a dry run what would be done', async () => {
    const world = await aWorld(PARTS, PERMISSIONS)
    const { report } = await world.on('pull_request_target', 8, { inputs: { 'dry-run': 'true' } })
    await expect(report.summary).toMatchFileSnapshot('golden/summary-dry-run.md')
  })

  it('tells each label once, with the reason and the rule of its own at the branch that the rules were read from', async () => {
    const rules = 'rules:\n- { label: docs, when: { path: "^docs/" } }\n- { label: feature, when: { path: "^src/" } }\n'
    const world = await aWorld({ ...PARTS, files: { '.github/triage.yml': rules } }, PERMISSIONS)
    const { report } = await world.on('pull_request_target', 8)
    const rule = (line: number) =>
      `[.github/triage.yml:${line}](https://github.com/acme/widgets/blob/main/.github/triage.yml#L${line})`
    const thread = '[\\#8](https://github.com/acme/widgets/issues/8)'
    expect(report.summary.split('\n').slice(4)).toEqual([
      '|  | What | Why | Rule |',
      '| --- | --- | --- | --- |',
      `| done | label ${thread}: docs | "docs/lamp.md" matches "^docs/" | ${rule(2)} |`,
      `| done | label ${thread}: feature | "src/lamp.ts" matches "^src/" | ${rule(3)} |`,
    ])
  })

  it('names the rule of what is there already and of what was left alone, where rules in the workflow have no address', async () => {
    const configuration =
      'sync: off\nrules:\n- { label: docs, when: { path: "^docs/" } }\n- { label: feature, when: { path: "^nope/" } }\n'
    const world = await aWorld(PARTS, PERMISSIONS)
    await world.on('pull_request_target', 8, { inputs: { configuration: configuration.replace('nope', 'src') } })
    const { report } = await world.on('pull_request_target', 8, { inputs: { configuration }, runAttempt: 2 })
    const thread = '[\\#8](https://github.com/acme/widgets/issues/8)'
    expect(report.summary.split('\n').slice(4)).toEqual([
      '<details><summary>Skipped: 2</summary>',
      '',
      `- the label feature on ${thread}: sync is off, so labels are only added, though the path of no changed file matches "^nope/" (\`configuration:4:12\`)`,
      `- the label docs on ${thread}: it is there already: "docs/lamp.md" matches "^docs/" (\`configuration:3:12\`)`,
      '',
      '</details>',
    ])
  })

  it('shows how far a sweep came', async () => {
    const issues = [9, 10, 11].map((number) => ({ number, title: 'Why?', author: 'ada' }))
    const world = await aWorld({ issues, pullRequests: [] }, PERMISSIONS)
    const { report } = await world.run({ name: 'schedule', payload: {} }, { inputs: { sweep: 'open-issues' } })
    await expect(report.summary).toMatchFileSnapshot('golden/summary-sweep.md')
  })

  it('shows a claim', async () => {
    const porch = await aPorch('good-first-issue:\n')
    const { report } = await porch.says('ada', '/assign')
    await expect(report.summary).toMatchFileSnapshot('golden/summary-claim.md')
  })
})
