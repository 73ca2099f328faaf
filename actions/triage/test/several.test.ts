import { describe, expect, it } from 'vitest'
import { REPOSITORY, worlds } from './support/world.ts'

const aWorld = worlds()

const THREE = {
  issues: [5, 6, 7].map((number) => ({ number, title: `Why ${number}?`, author: 'ada' })),
}
const dispatched = { name: 'workflow_dispatch', payload: {} }
const ALL_THREE = { 'issue-number': '5, 6, 7' }

describe('several issues in one run', () => {
  it('are each read, decided and labelled before the next is read', async () => {
    const world = await aWorld(THREE)
    const { requests } = await world.run(dispatched, { inputs: ALL_THREE })
    expect(requests.filter((request) => !request.includes('graphql'))).toEqual(
      [5, 6, 7].flatMap((number) => [
        `GET /repos/${REPOSITORY}/issues/${number}`,
        `POST /repos/${REPOSITORY}/issues/${number}/labels`,
      ]),
    )
  })

  it('do not wait for one that GitHub fails to show, which fails the step', async () => {
    const world = await aWorld(THREE)
    world.emulator.fault({ on: 'GET /repos/*/*/issues/6', times: 4, answer: { status: 502 } })
    const { report } = await world.run(dispatched, { inputs: ALL_THREE })
    expect([5, 6, 7].map(world.labelsOf)).toEqual([['question'], [], ['question']])
    expect(report.failure).toBe(
      [
        'Not everything could be triaged:',
        `- GET /repos/${REPOSITORY}/issues/6: GitHub failed (502), 4 times. See https://www.githubstatus.com and run the job again.`,
      ].join('\n'),
    )
    expect(report.outputs).toMatchObject({ 'labels-added': ['question'] })
  })

  it('stop at a mistake in the rules, and what was done before is reported', async () => {
    const branches = { next: { files: { '.github/labeler.yml': "docs:\n- head-branch: ['(']\n" } } }
    const pull = (number: number, base: string) => ({
      number,
      title: 'Change',
      author: 'ada',
      base,
      head: { branch: `feat/${number}` },
      files: [{ path: 'docs/a.md' }],
    })
    const world = await aWorld({ branches, pullRequests: [pull(8, 'main'), pull(9, 'next'), pull(10, 'main')] })
    const { report, requests } = await world.run(dispatched, { inputs: { 'pr-number': '8, 9, 10' } })
    expect([8, 9, 10].map(world.labelsOf)).toEqual([['docs', 'feature'], [], []])
    expect(report.failure).toContain('.github/labeler.yml:2:17')
    expect(requests).not.toContain(`GET /repos/${REPOSITORY}/pulls/10`)
    expect(report.outputs).toMatchObject({ 'labels-added': ['docs', 'feature'] })
  })
})

describe('a single issue', () => {
  it('that GitHub fails to show fails the run', async () => {
    const world = await aWorld()
    world.emulator.fault({ on: 'GET /repos/*/*/issues/7', times: 4, answer: { status: 502 } })
    await expect(world.run(dispatched, { inputs: { 'issue-number': '7' } })).rejects.toThrow('GitHub failed (502)')
  })
})
