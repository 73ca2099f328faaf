import type { Emulator } from '@porchlight/github-emulator'
import { eventFor } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { check, commentsOn, commit, pull, pullRequestEvent, useProject, world } from './support/project.ts'

const start = useProject()

const LABEL = 'dco-override'
const RULES = { match: 'name-and-email', 'override-label': LABEL }
const RECORDING = { contents: 'read', 'pull-requests': 'read', checks: 'write' } as const
const PULL = '/repos/acme/widgets/issues/7/labels'
const SHA = 'a'.repeat(40)
const unsigned = pull([commit('one', { signed: false, sha: SHA })])
const scenario = world(unsigned, {
  labels: [LABEL, 'docs'],
  collaborators: [
    { login: 'lena', permission: 'admin' },
    { login: 'bob', permission: 'triage' },
  ],
})
const people = { ...scenario, users: [...(scenario.users ?? []), { login: 'bob', id: 103 }] }

async function asked(emulator: Emulator, login: string, request: string, body?: object): Promise<void> {
  const [method = '', path = ''] = request.split(' ')
  const answer = await fetch(`${emulator.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${emulator.issueToken({ login })}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  expect([200, 201]).toContain(answer.status)
}

const putOn = (emulator: Emulator, login: string, label = LABEL) =>
  asked(emulator, login, `POST ${PULL}`, { labels: [label] })
const takeOff = (emulator: Emulator, login: string) => asked(emulator, login, `DELETE ${PULL}/${LABEL}`)

/** A commit more on the branch, without a sign-off, and with whatever date its author likes. */
const push = (emulator: Emulator) =>
  asked(emulator, 'ada', 'PUT /repos/ada/widgets/contents/more.txt', {
    message: 'more',
    content: 'bW9yZQ==',
    branch: 'fix-light',
    author: { name: 'Ada Lovelace', email: 'ada@example.org', date: '2020-01-01T00:00:00Z' },
    committer: { name: 'Ada Lovelace', email: 'ada@example.org', date: '2020-01-01T00:00:00Z' },
  })

async function labeled(emulator: Emulator, login: string, label = LABEL) {
  emulator.clearLog()
  const payload = { sender: { login, id: 1, type: 'User' }, label: { name: label } }
  return eventFor(emulator, { pullRequest: 7 }, 'labeled', { name: 'pull_request_target', payload })
}

const onTarget = (emulator: Emulator, action = 'edited') =>
  pullRequestEvent(emulator, { name: 'pull_request_target', action })

const queued = (): { name: string; payload: Record<string, unknown> } => ({
  name: 'merge_group',
  payload: {
    merge_group: {
      base_ref: 'refs/heads/main',
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc',
      base_sha: SHA,
      head_sha: SHA,
    },
  },
})

const recordsOn = (emulator: Emulator) =>
  emulator.dump().repositories?.find(({ name }) => name === 'acme/widgets')?.checkRuns ?? []

/** Lena has put the label on, and the run for that has been. */
async function overridden() {
  const emulator = await start({ scenario: people, permissions: RECORDING })
  await putOn(emulator, 'lena')
  const { report, host } = await check({ emulator, event: await labeled(emulator, 'lena'), inputs: RULES })
  return { emulator, report, host }
}

describe('the label that lets a pull request pass', () => {
  it('judges again in the same job, and is said in log, summary and plan, and recorded on the commit', async () => {
    const { emulator, report, host } = await overridden()
    expect(report.failure).toBeUndefined()
    expect(report.outputs['conclusion']).toBe('success')
    expect(report.summary).toContain(
      'The commit is not signed off, and lena let it pass with the label `dco-override`.',
    )
    expect(report.outputs['plan']).toMatchObject({
      effects: [{ kind: 'report-check', run: { name: 'DCO override', sha: SHA } }],
      leftAlone: [{ what: 'fail #7', because: expect.stringContaining('lena put on the label dco-override at ') }],
    })
    expect(host.lines.at(-1)).toMatch(
      /^Skipped: fail #7, because lena put on the label dco-override at .*Z, for a{7}\.$/,
    )
    expect(recordsOn(emulator)).toMatchObject([{ name: 'DCO override', conclusion: 'success', sha: SHA }])
    expect(emulator.requests).toEqual([
      'GET /repos/acme/widgets/pulls/7/commits?per_page=100&page=1',
      // Whether a file forbids it.
      'POST /graphql repository repository',
      'POST /graphql viewer repository',
      'GET /repos/acme/widgets/collaborators/lena/permission',
      expect.stringContaining('GET /repos/acme/widgets/commits/'),
      'POST /repos/acme/widgets/check-runs',
    ])
  })

  it('holds on every later event of that commit, another label among them, without another record', async () => {
    const { emulator } = await overridden()
    await putOn(emulator, 'bob', 'docs')
    const { report } = await check({ emulator, event: await labeled(emulator, 'bob', 'docs'), inputs: RULES })
    expect(report.outputs['conclusion']).toBe('success')
    expect(emulator.writes).toEqual([])
  })

  it('holds in the merge queue, which reads the pull request\u2019s label', async () => {
    const { emulator } = await overridden()
    const { report } = await check({ emulator, event: queued(), inputs: RULES })
    expect(report.outputs['conclusion']).toBe('success')
  })

  it.each([
    { name: 'taken off', change: (emulator: Emulator) => takeOff(emulator, 'lena') },
    { name: 'followed by a push, whatever date that claims', change: push },
    {
      name: 'put on once more by somebody who may only triage',
      change: async (emulator: Emulator) => {
        await takeOff(emulator, 'bob')
        await putOn(emulator, 'bob')
      },
    },
    {
      name: 'put on once more by the same person, of which no run knows',
      change: async (emulator: Emulator) => {
        await takeOff(emulator, 'lena')
        emulator.state.clock.advance(1000)
        await putOn(emulator, 'lena')
      },
    },
  ])('is void when it is $name, in the merge queue, too', async ({ change }) => {
    const { emulator } = await overridden()
    await change(emulator)
    const { report } = await check({ emulator, event: await onTarget(emulator), inputs: RULES })
    expect(report.outputs['conclusion']).toBe('failure')
    expect(report.failure).toContain('not signed off')
    const { report: inQueue } = await check({ emulator, event: queued(), inputs: RULES })
    expect(inQueue.outputs['conclusion']).toBe('failure')
  })

  it('counts again for a new commit when it is put on again', async () => {
    const { emulator } = await overridden()
    await push(emulator)
    await takeOff(emulator, 'lena')
    emulator.state.clock.advance(1000)
    await putOn(emulator, 'lena')
    const { report } = await check({ emulator, event: await labeled(emulator, 'lena'), inputs: RULES })
    expect(report.outputs['conclusion']).toBe('success')
  })

  it('does not count from somebody who may not write, nor from an app', async () => {
    const emulator = await start({ scenario: people, permissions: RECORDING })
    await putOn(emulator, 'bob')
    const { report } = await check({ emulator, event: await labeled(emulator, 'bob'), inputs: RULES })
    expect(report.outputs).toMatchObject({
      conclusion: 'failure',
      plan: {
        effects: [],
        leftAlone: [
          {
            what: 'let #7 pass by the label dco-override',
            because: 'bob, who put it on, may not write to this repository (triage)',
          },
        ],
      },
    })
  })

  it('does not count where a person is named by the event and an app put it on', async () => {
    const emulator = await start({ scenario: people, permissions: RECORDING })
    const token = emulator.issueToken({ permissions: { issues: 'write', 'pull-requests': 'write' } })
    await fetch(`${emulator.url}${PULL}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ labels: [LABEL] }),
    })
    const { report } = await check({ emulator, event: await labeled(emulator, 'lena'), inputs: RULES })
    expect(report.outputs).toMatchObject({
      conclusion: 'failure',
      plan: { leftAlone: [{ because: 'github-actions[bot], which put it on, is not a person' }] },
    })
  })

  it('counts for the head of that moment, not for one that was pushed before the run', async () => {
    const emulator = await start({ scenario: people, permissions: RECORDING })
    await putOn(emulator, 'lena')
    const event = await labeled(emulator, 'lena')
    await push(emulator)
    const { report } = await check({ emulator, event, inputs: { ...RULES, 'pr-number': '7' } })
    expect(report.outputs['conclusion']).toBe('failure')
    expect(recordsOn(emulator)).toEqual([])
  })

  it.each([
    { name: 'it is not named', inputs: { match: 'email' }, files: {} },
    { name: 'another is named', inputs: { ...RULES, 'override-label': 'other' }, files: {} },
    { name: 'an input forbids it', inputs: { ...RULES, 'allow-override': 'false' }, files: {} },
    {
      name: 'the file forbids it',
      inputs: { 'override-label': LABEL },
      files: { '.github/dco.yml': 'allow-override: false\n' },
    },
    {
      name: 'the file forbids it in the words of cncf/dco2',
      inputs: { 'override-label': LABEL },
      files: { '.github/dco.yml': 'allowOverrideAction: false\n' },
    },
  ])('does not count, nor is anything asked about it, where $name', async ({ inputs, files }) => {
    const [repository] = people.repositories ?? []
    const emulator = await start({
      scenario: { ...people, repositories: [{ name: 'acme/widgets', ...repository, files }] },
      permissions: RECORDING,
    })
    await putOn(emulator, 'lena')
    const { report } = await check({ emulator, event: await labeled(emulator, 'lena'), inputs })
    expect(report.outputs['conclusion']).toBe('failure')
    expect(emulator.requests.filter((request) => /graphql|permission|check-runs/.test(request))).toEqual([])
  })

  it('does not count where the file forbids it beside rules in the workflow, at one request', async () => {
    const [repository] = people.repositories ?? []
    const files = { '.github/dco.yml': 'allow-override: false\n' }
    const emulator = await start({
      scenario: { ...people, repositories: [{ name: 'acme/widgets', ...repository, files }] },
      permissions: RECORDING,
    })
    await putOn(emulator, 'lena')
    const { report } = await check({ emulator, event: await labeled(emulator, 'lena'), inputs: RULES })
    expect(report.outputs['conclusion']).toBe('failure')
    expect(emulator.requests.filter((request) => request.includes('graphql'))).toEqual([
      'POST /graphql repository repository',
    ])
    expect(emulator.writes).toEqual([])
  })

  it('costs nothing where every commit is signed off', async () => {
    const signed = world(pull([commit('one')], { labels: [LABEL] }), { labels: [LABEL] })
    const emulator = await start({ scenario: signed })
    await check({ emulator, event: await onTarget(emulator), inputs: RULES })
    expect(emulator.requests).toHaveLength(1)
  })

  it('is only announced in a dry run', async () => {
    const emulator = await start({ scenario: people, permissions: RECORDING })
    await putOn(emulator, 'lena')
    const inputs = { ...RULES, 'dry-run': 'true' }
    const { host } = await check({ emulator, event: await labeled(emulator, 'lena'), inputs })
    expect(emulator.writes).toEqual([])
    expect(host.lines.join('\n')).toContain('Would set the check DCO override on aaaaaaa to success')
  })

  it('is told in the comment that showed the failure', async () => {
    const permissions = { contents: 'read', 'pull-requests': 'write', checks: 'write' } as const
    const emulator = await start({ scenario: people, permissions })
    const inputs = { ...RULES, comment: 'on-failure' }
    await check({ emulator, event: await onTarget(emulator, 'opened'), inputs })
    await putOn(emulator, 'lena')
    await check({ emulator, event: await labeled(emulator, 'lena'), inputs })
    expect(commentsOn(emulator)).toEqual([
      expect.stringContaining('The commit is not signed off, and lena let it pass with the label `dco-override`.'),
    ])
  })

  it('names the permission to record with, where it is missing', async () => {
    const emulator = await start({ scenario: people })
    await putOn(emulator, 'lena')
    await expect(check({ emulator, event: await labeled(emulator, 'lena'), inputs: RULES })).rejects.toThrow('checks: ')
  })
})
