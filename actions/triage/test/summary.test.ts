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
