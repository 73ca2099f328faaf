import { accountOf, connect, repositoryOf } from '@porchlight/github-emulator'
import { describe, expect, it } from 'vitest'
import { golden } from './support/golden.ts'
import {
  aFirstIssue,
  COMMENTS,
  GRAPHQL,
  inputs,
  LABEL,
  porches,
  RELEASE,
  RULES,
  WRITE,
  type Porch,
} from './support/porch.ts'

const aPorch = porches()
const rules = 'good-first-issue: { release-after: 14d, most: 3 }\n'
const SCHEDULE = { name: 'schedule', payload: {} }
const later = { now: '2026-11-20T12:00:00Z' }
const WORD = golden('released.md')

/** Ada has #7 since the first of November; Lena gave her #6. */
async function aClaim(text = rules): Promise<Porch> {
  const porch = await aPorch(
    text,
    {
      issues: [aFirstIssue(), aFirstIssue({ number: 6 })],
      pullRequests: [{ number: 8, title: 'Mend the light', author: 'ada', createdAt: '2026-11-01T12:00:00Z' }],
    },
    { permissions: RELEASE },
  )
  await porch.as('lena', 'POST', 'issues/6/assignees', { assignees: ['lena'] })
  await porch.says('ada', '/assign')
  expect(porch.assignees()).toEqual(['ada'])
  return porch
}

describe('claims on a schedule', () => {
  it('are released when nothing came of them, in one read; whom a maintainer assigned stays', async () => {
    const porch = await aClaim()
    const { requests, report, host } = await porch.run(SCHEDULE, later)
    expect(porch.assignees()).toEqual([])
    expect(porch.assignees(6)).toEqual(['lena'])
    expect(
      porch
        .comments()
        .at(-1)
        ?.replace(/released-\d+/, 'released-N'),
    ).toBe(`<!-- porchlight:triage:released-N -->\n${WORD}`)
    expect(requests.slice(0, 3)).toEqual([RULES, GRAPHQL, COMMENTS])
    expect(host.lines).toEqual([
      'Released #7, which ada had claimed, because ada was last active there 18 days ago.',
      'Skipped: the claim on #6, because it is old, but was not claimed with `/assign`.',
    ])
    expect(report.summary).toContain('This run is about good first issues.')
  })

  it('are released once; the second run writes nothing', async () => {
    const porch = await aClaim()
    await porch.run(SCHEDULE, later)
    const writes = porch.emulator.writes.length
    await porch.run(SCHEDULE, later)
    expect(porch.emulator.writes).toHaveLength(writes)
  })

  it('are said to be released once when taking off failed the first time', async () => {
    const porch = await aClaim()
    porch.emulator.fault({ on: 'DELETE /repos/*/*/issues/7/assignees', answer: { status: 422 } })
    const { report } = await porch.run(SCHEDULE, later)
    expect(report.failure).toContain('release #7')
    await porch.run(SCHEDULE, later)
    expect(porch.assignees()).toEqual([])
    expect(porch.comments()).toHaveLength(2)
  })

  it('in a dry run are said to be released', async () => {
    const porch = await aClaim()
    const { host } = await porch.run(SCHEDULE, { ...later, inputs: { ...inputs, 'dry-run': 'true' } })
    expect(porch.assignees()).toEqual(['ada'])
    expect(host.lines).toContain(
      'Would release #7, which ada had claimed, because ada was last active there 18 days ago.',
    )
  })

  it('stay while a pull request for them is open', async () => {
    const porch = await aClaim()
    const { state } = porch.emulator
    connect(state, repositoryOf(state, 'acme', 'widgets'), {
      pullRequest: 8,
      issue: 7,
      actor: accountOf(state, 'ada'),
    })
    const { host } = await porch.run(SCHEDULE, later)
    expect(porch.assignees()).toEqual(['ada'])
    expect(host.lines).toContain('Skipped: the claim on #7, because it is old, but a pull request for it is open.')
  })

  describe('with a draft', () => {
    const LATE = '2026-11-18T12:00:00Z'

    async function aDraft(pushedAt: string): Promise<Porch> {
      const commits = [
        { message: 'Fix the light', author: { login: 'ada' }, committer: { login: 'ada', date: pushedAt } },
      ]
      const draft = { number: 8, title: 'Fix the light', author: 'ada', draft: true, closes: [7], commits }
      const porch = await aPorch(
        rules,
        { issues: [aFirstIssue()], pullRequests: [{ ...draft, createdAt: '2026-11-01T12:00:00Z' }] },
        { permissions: RELEASE },
      )
      await porch.says('ada', '/assign')
      porch.emulator.state.clock.advance(17 * 24 * 3600 * 1000)
      return porch
    }

    it('are released though others comment on it', async () => {
      const porch = await aDraft('2026-11-01T12:00:00Z')
      await porch.comment('bob', 'Any news?', 8)
      const { requests } = await porch.run(SCHEDULE, later)
      expect(porch.assignees()).toEqual([])
      // The claims, and the pushes to their drafts.
      expect(requests.slice(1, 3)).toEqual([GRAPHQL, COMMENTS])
    })

    it('stay after a push to it', async () => {
      const porch = await aDraft(LATE)
      await porch.comment('bob', 'Any news?', 8)
      await porch.run(SCHEDULE, later)
      expect(porch.assignees()).toEqual(['ada'])
    })
  })

  it('of two on one issue are released in two runs, with one comment each', async () => {
    const porch = await aPorch(rules, {}, { permissions: RELEASE })
    await porch.says('ada', '/assign')
    await porch.comment('bob', '/assign')
    const { url, token } = porch.emulator
    const assigned = await fetch(`${url}/repos/acme/widgets/issues/7/assignees`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ assignees: ['bob'] }),
    })
    expect(assigned.status).toBe(201)
    await porch.run(SCHEDULE, later)
    expect([porch.assignees(), porch.comments()]).toEqual([['bob'], ['/assign', '/assign', expect.any(String)]])
    await porch.run(SCHEDULE, later)
    expect([porch.assignees(), porch.comments()]).toEqual([
      [],
      ['/assign', '/assign', expect.any(String), expect.any(String)],
    ])
  })

  it('stay after a word of theirs', async () => {
    const porch = await aClaim()
    porch.emulator.state.clock.advance(10 * 24 * 3600 * 1000)
    await porch.comment('ada', 'Still on it')
    await porch.run(SCHEDULE, later)
    expect(porch.assignees()).toEqual(['ada'])
  })

  it('can be taken on again', async () => {
    const porch = await aClaim()
    await porch.run(SCHEDULE, later)
    porch.emulator.state.clock.advance(20 * 24 * 3600 * 1000)
    await porch.says('ada', '/assign')
    expect(porch.assignees()).toEqual(['ada'])
  })

  it('are not looked for where the rules release none', async () => {
    const porch = await aClaim('good-first-issue: { most: 1 }\n')
    const { requests, host } = await porch.run({ name: 'workflow_dispatch', payload: {} }, later)
    expect(requests).toEqual([RULES])
    expect(host.annotations).toEqual([
      {
        level: 'warning',
        message:
          'Nothing to triage: a workflow_dispatch event names no issue, pull request or discussion: set sweep, search, pr-number, issue-number or discussion-number.',
      },
    ])
  })

  it('name the permission that is missing', async () => {
    const porch = await aPorch(
      rules,
      {
        issues: [aFirstIssue({ assignees: ['ada'] })],
        pullRequests: [{ number: 8, title: 'x', author: 'ada', closes: [7] }],
      },
      { permissions: WRITE },
    )
    await expect(porch.run(SCHEDULE, later)).rejects.toThrow(
      "Add `issues: read` and `pull-requests: read` to the job's `permissions:`.",
    )
  })
})

describe('claims beside a sweep', () => {
  it('are released after it, in the same run', async () => {
    const porch = await aClaim(`rules:\n- label: by-hand\n  when: { title: flickers }\n${rules}`)
    const { report } = await porch.run(SCHEDULE, { ...later, inputs: { ...inputs, sweep: 'open-issues' } })
    expect(porch.labelsOf(6)).toEqual([LABEL, 'by-hand'])
    expect(porch.assignees()).toEqual([])
    expect(report.summary).toContain('release [\\#7](https://github.com/acme/widgets/issues/7), which ada had claimed')
  })

  it('are no reason to introduce issues that had the label before', async () => {
    const porch = await aPorch(rules)
    await porch.run(SCHEDULE, { inputs: { ...inputs, sweep: 'open-issues' } })
    expect(porch.emulator.writes).toEqual([])
  })
})
