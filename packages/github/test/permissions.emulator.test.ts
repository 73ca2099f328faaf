import { describe, expect, it } from 'vitest'
import { permissionsFor } from '../src/adapter/client/permissions.ts'
import type { GitHub } from '../src/port.ts'
import { emulated } from './support/emulated.ts'
import { MARKER, OURS, postComment } from './support/specimens.ts'

const SHA = 'a'.repeat(40)
const run = { name: 'DCO', sha: SHA, conclusion: 'success', title: 'Signed', summary: '' } as const

const repository = {
  private: true,
  commits: [{ sha: SHA, message: 'Start' }],
  issues: [
    {
      number: 7,
      title: 'It breaks',
      author: 'ada',
      comments: [{ author: 'github-actions[bot]', body: `${MARKER}\nOld` }],
    },
  ],
  pullRequests: [{ number: 8, title: 'Fix it', author: 'ada', commits: [{ message: 'Fix it' }] }],
}

const calls: readonly (readonly [route: string, call: (github: GitHub) => Promise<unknown>])[] = [
  ['GET /repos/{owner}/{repo}/contents/{path}', (github) => github.contents.file('README.md')],
  ['GET /repos/{owner}/{repo}/compare/{basehead}', (github) => github.commits.between('main', 'main')],
  ['GET /repos/{owner}/{repo}/releases', (github) => github.releases.all()],
  ['GET /repos/{owner}/{repo}/releases/tags/{tag}', (github) => github.releases.byTag('v1')],
  ['GET /repos/{owner}/{repo}/issues', (github) => github.issues.createdBy('ada')[Symbol.asyncIterator]().next()],
  ['GET /repos/{owner}/{repo}/issues/{issue_number}', (github) => github.issues.issue(7)],
  ['POST /repos/{owner}/{repo}/issues/{issue_number}/labels', (github) => github.labels.add(7, ['bug'])],
  ['DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', (github) => github.labels.remove(7, 'bug')],
  ['PATCH /repos/{owner}/{repo}/issues/{issue_number}', (github) => github.issues.setMilestone(7, 1)],
  ['GET /repos/{owner}/{repo}/milestones', (github) => github.issues.milestones()],
  ['POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', (github) => github.assignment.assign(7, ['ada'])],
  ['DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees', (github) => github.assignment.unassign(7, ['ada'])],
  [
    'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
    (github) => github.assignment.requestReviews(8, { people: ['lena'], teams: [] }),
  ],
  ['GET /repos/{owner}/{repo}/labels', (github) => github.labels.defined()],
  [
    'POST /repos/{owner}/{repo}/labels',
    (github) => github.labels.create({ name: 'new', color: 'ffffff', description: '' }),
  ],
  ['POST /repos/{owner}/{repo}/issues/{issue_number}/comments', postComment],
  ['POST /repos/{owner}/{repo}/issues/{issue_number}/reactions', (github) => github.reactions.add(7, 'heart')],
  ['GET /repos/{owner}/{repo}/pulls/{pull_number}', (github) => github.pullRequests.pullRequest(8)],
  ['GET /repos/{owner}/{repo}/pulls/{pull_number}/files', (github) => github.pullRequests.files(8, { expected: 1 })],
  ['GET /repos/{owner}/{repo}/commits/{ref}/check-runs', (github) => github.checks.own('DCO', SHA)],
  ['POST /repos/{owner}/{repo}/check-runs', (github) => github.checks.report(run, { id: undefined })],
  ['PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', (github) => github.checks.report(run, { id: 1 })],
]

const changes: readonly (readonly [route: string, call: (github: GitHub) => Promise<unknown>])[] = [
  [
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    (github) => github.comments.keepOne({ number: 7, nodeId: '' }, { ...OURS, body: 'New' }),
  ],
  [
    'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
    (github) => github.comments.removeOne({ number: 7 }, OURS),
  ],
]

describe('a token without permissions', () => {
  it.each(calls)('is told for %s the lines that our own list has', async (route, call) => {
    const { github, emulator } = await emulated(repository, { permissions: {} })
    const lines = permissionsFor(route).map((line) => `\`${line}\``)
    await expect(call(github)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(`Add ${lines.join(' or ')} to the job's \`permissions:\`.`),
    })
    expect(emulator.violations).toEqual([])
  })
})

describe('a token that may only read', () => {
  it.each(changes)('is told for %s the lines that our own list has', async (route, call) => {
    const { github, emulator } = await emulated(repository, { permissions: { issues: 'read' } })
    const lines = permissionsFor(route).map((line) => `\`${line}\``)
    await expect(call(github)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(`Add ${lines.join(' or ')} to the job's \`permissions:\`.`),
    })
    expect(emulator.violations).toEqual([])
  })
})
