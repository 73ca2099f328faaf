import { repositoryOf, threadOf } from '@porchlight/github-emulator'
import { describe, expect, it } from 'vitest'
import { aFirstIssue, ASSIGN, COMMENTS, GRAPHQL, inputs, LABEL, porches, RULES } from './support/porch.ts'
import { REPOSITORY } from './support/world.ts'

const aPorch = porches()
const rules = 'good-first-issue:\n  most: 1\n'
const ASSIGNED = `GET /repos/${REPOSITORY}/issues?state=open&assignee=ada&labels=good%20first%20issue&per_page=100&page=1`
const TAKEN =
  '@bob, ada is working on this. [These issues](https://github.com/acme/widgets/issues?q=is%3Aissue%20is%3Aopen%20no%3Aassignee%20label%3A%22good%20first%20issue%22) are still free.'
const below = (marker: string, text: string) => `<!-- porchlight:triage:${marker} -->\n${text}`
const anyNumber = (bodies: readonly string[]) => bodies.map((body) => body.replace(/claim-\d+/, 'claim-N'))

describe('/assign', () => {
  it('assigns whoever asks, with five reads and one write and no comment', async () => {
    const porch = await aPorch(rules)
    const { requests, report } = await porch.says('ada', 'I would like to try this.\n\n/assign')
    expect(porch.assignees()).toEqual(['ada'])
    expect(porch.comments()).toHaveLength(1)
    expect(requests).toEqual([RULES, GRAPHQL, COMMENTS, ASSIGNED, ASSIGN, ASSIGNED])
    expect(report.summary).toContain(
      'assign ada to [\\#7](https://github.com/acme/widgets/issues/7), unless another contributor was faster',
    )
  })

  it('done again by a run that is started again writes nothing', async () => {
    const porch = await aPorch(rules)
    const event = await porch.comment('ada', '/assign')
    await porch.run(event)
    const writes = porch.emulator.writes.length
    await porch.as('lena', 'DELETE', 'issues/7/assignees', { assignees: ['ada'] })
    const { host } = await porch.run(event, { runAttempt: 2 })
    expect(porch.assignees()).toEqual([])
    expect(porch.emulator.writes.length).toBe(writes + 1)
    expect(host.lines).toEqual(['Skipped: #7, because the request of ada was handled before.'])
  })

  it('in a dry run writes nothing and says what it would do', async () => {
    const porch = await aPorch(rules)
    const event = await porch.comment('ada', '/assign')
    const before = porch.emulator.writes.length
    const { host } = await porch.run(event, { inputs: { ...inputs, 'dry-run': 'true' } })
    expect(porch.emulator.writes.length).toBe(before)
    expect(host.lines).toEqual([
      'Would assign ada to #7, unless another contributor was faster, because ada asked for it and it has no assignee.',
    ])
  })

  it('is answered once for what somebody else has, however often it is asked', async () => {
    const porch = await aPorch(rules)
    await porch.says('ada', '/assign')
    await porch.says('bob', '/assign')
    await porch.says('bob', '/assign\n/assign')
    await porch.says('bob', 'please\n/claim')
    expect(porch.assignees()).toEqual(['ada'])
    expect(anyNumber(porch.comments())).toEqual([
      '/assign',
      '/assign',
      below('claim-N', TAKEN),
      '/assign\n/assign',
      'please\n/claim',
    ])
  })

  it('is answered for what is theirs already', async () => {
    const porch = await aPorch(rules)
    await porch.says('ada', '/assign')
    const { host } = await porch.says('ada', '/assign')
    expect(host.lines).toEqual(['Answered ada on #7, because it is already assigned to ada.'])
  })

  it('takes our refusal away when it is their turn', async () => {
    const porch = await aPorch(rules)
    await porch.says('ada', '/assign')
    await porch.says('bob', '/assign')
    await porch.says('ada', '/unassign')
    await porch.says('bob', '/assign')
    expect(porch.assignees()).toEqual(['bob'])
    expect(porch.comments()).toEqual(['/assign', '/assign', '/unassign', '/assign'])
  })

  it('is answered with what they have already, up to `most`', async () => {
    const porch = await aPorch('good-first-issue: { most: 1 }\n', {
      issues: [aFirstIssue(), aFirstIssue({ number: 5, assignees: ['ada'] }), aFirstIssue({ number: 6, labels: [] })],
    })
    await porch.says('ada', '/assign')
    expect(porch.assignees()).toEqual([])
    expect(anyNumber(porch.comments())).toEqual([
      '/assign',
      below(
        'claim-N',
        '@ada, you have #5 already, and each contributor can have one issue of this kind at a time. When that one is closed, or you gave it back with `/unassign`, ask again here.',
      ),
    ])
  })

  it.each([
    { name: 'an issue without the label', issue: aFirstIssue({ labels: ['by-hand'] }) },
    { name: 'a closed issue', issue: aFirstIssue({ state: 'closed' }) },
  ])('is silence on $name, without a request beyond the rules', async ({ issue }) => {
    const porch = await aPorch(rules, { issues: [issue] })
    const { requests } = await porch.says('ada', '/assign')
    expect(requests).toEqual([RULES])
    expect(porch.assignees()).toEqual([])
  })

  it('is silence on a pull request', async () => {
    const pullRequests = [{ number: 8, title: 'Mend it', author: 'ada', labels: [LABEL] }]
    const porch = await aPorch(rules, { pullRequests }, { permissions: { contents: 'read', 'pull-requests': 'write' } })
    const event = await porch.comment('bob', '/assign', 8)
    const before = porch.emulator.writes.length
    await porch.run(event)
    expect(porch.emulator.writes.length).toBe(before)
  })

  it('is silence for an app', async () => {
    const porch = await aPorch(rules)
    const { requests } = await porch.says('github-actions[bot]', '/assign')
    expect(requests).toEqual([RULES])
  })

  it('in an edited comment is none', async () => {
    const porch = await aPorch(rules)
    const event = await porch.comment('ada', '/assign')
    const { requests } = await porch.run({ ...event, payload: { ...event.payload, action: 'edited' } })
    expect(requests).toEqual([RULES])
  })

  it('costs a comment without it nothing', async () => {
    const porch = await aPorch(rules)
    const { requests } = await porch.says('ada', 'How do I /assign this?')
    expect(requests).toEqual([RULES])
  })

  it('names the permission that is missing', async () => {
    const porch = await aPorch(rules, {}, { permissions: { contents: 'read', issues: 'read' } })
    const { report } = await porch.says('ada', '/assign')
    expect(report.failure).toContain("Add `issues: write` or `pull-requests: write` to the job's `permissions:`.")
  })

  it('says it when GitHub does not let them be assigned', async () => {
    const porch = await aPorch(rules)
    const event = await porch.comment('ada', '/assign')
    porch.emulator.before('POST /repos/*/*/issues/7/assignees', (state) => {
      const thread = threadOf(repositoryOf(state, 'acme', 'widgets'), 7)
      thread.comments = thread.comments.filter(({ author }) => author?.login !== 'ada')
    })
    const { report } = await porch.run(event)
    expect(anyNumber(porch.comments())).toEqual([
      below('claim-N', '@ada, GitHub does not let this be assigned to you. A maintainer who reads this can help.'),
    ])
    expect(report.failure).toContain('GitHub does not let ada be assigned to #7:')
  })
})

describe('/unassign', () => {
  it('gives back what a maintainer gave', async () => {
    const porch = await aPorch(rules, { issues: [aFirstIssue({ assignees: ['ada'] })] })
    const { requests } = await porch.says('ada', '/unassign')
    expect(porch.assignees()).toEqual([])
    expect(requests).toEqual([RULES, GRAPHQL, `DELETE /repos/${REPOSITORY}/issues/7/assignees`])
  })

  it('takes nothing from anybody else', async () => {
    const porch = await aPorch(rules, { issues: [aFirstIssue({ assignees: ['ada'] })] })
    await porch.says('bob', '/unassign')
    expect(porch.assignees()).toEqual(['ada'])
    expect(porch.comments()).toEqual(['/unassign'])
  })
})
