import { createRequire } from 'node:module'
import type { Event } from '@porchlight/action-kit'
import { fieldsOf, isObject, listFrom } from '@porchlight/action-kit/pure'
import { startEmulator, type Emulator } from '@porchlight/github-emulator'
import { parseCommunityAction } from '@porchlight/community-event'
import { aHost } from '@porchlight/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { action } from '../src/action.generated.ts'
import { run } from '../src/run.ts'
import { bytesOf, isSignedBy, isSignedLikeGitHub, startReceiver, type Receiver } from './support/receiver.ts'

const KEY = 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const SECRET = `whsec_${KEY}`

/** Payloads that GitHub published, whole. */
const json: unknown = createRequire(import.meta.url)('@octokit/webhooks-examples/api.github.com/index.json')
const published = listFrom(json, 'events', (entry, path) => {
  const event = fieldsOf(entry, path)
  return { name: event.text('name'), examples: event.list('examples', objectFrom) }
})

function objectFrom(found: unknown, path: string): Readonly<Record<string, unknown>> {
  if (!isObject(found)) throw new Error(`${path} is not an object.`)
  return found
}

function payloadOf(name: string, wanted: string): Readonly<Record<string, unknown>> {
  const found = published.find((event) => event.name === name)?.examples.find((payload) => payload['action'] === wanted)
  if (found === undefined) throw new Error(`GitHub publishes no ${name} ${wanted}.`)
  return found
}

const opened: Event = { name: 'issues', payload: payloadOf('issues', 'opened') }
const pullRequest: Event = { name: 'pull_request', payload: payloadOf('pull_request', 'opened') }

const objectIn = (parent: Readonly<Record<string, unknown>>, name: string) => objectFrom(parent[name], name)

function fromFork({ name, payload }: Event, head: unknown = { id: 1 }): Event {
  const pull = objectIn(payload, 'pull_request')
  return { name, payload: { ...payload, pull_request: { ...pull, head: { ...objectIn(pull, 'head'), repo: head } } } }
}

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator({ scenario: {}, permissions: {} })
})
afterAll(async () => {
  await emulator.stop()
})

interface Given {
  readonly event?: Event
  readonly receiver?: Receiver
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

async function ran({ event = opened, receiver, inputs = {}, env = {} }: Given) {
  const webhook: Record<string, string> =
    receiver === undefined ? {} : { 'webhook-url': receiver.url, 'webhook-secret': SECRET }
  emulator.clearLog()
  const host = aHost({ emulator, action, event, inputs: { ...webhook, ...inputs }, env })
  const waits: number[] = []
  const report = await run(host, { wait: async (milliseconds) => void waits.push(milliseconds), random: () => 0 })
  return { report, host, requests: emulator.requests }
}

describe('with a webhook', () => {
  it('posts the event of the payload, and asks GitHub nothing', async () => {
    const receiver = await startReceiver()
    const { report, requests, host } = await ran({ receiver })
    const body: unknown = JSON.parse(receiver.received[0]?.body ?? '')
    expect(parseCommunityAction(body)).toEqual({ action: report.outputs['event'] })
    expect(body).toMatchObject({
      event: 'community.action',
      actor: 'github:21031067',
      context: { type: 'issue_opened', repo: 'Codertocat/Hello-World' },
    })
    expect({ requests, connections: host.connections() }).toEqual({ requests: [], connections: 0 })
  })

  it('signs so that both kinds of receivers believe it, and only with the right secret', async () => {
    const receiver = await startReceiver()
    await ran({ receiver })
    const [received] = receiver.received
    expect(received).toBeDefined()
    const post = received ?? { headers: {}, body: '' }
    expect(await isSignedBy(bytesOf(KEY), post)).toBe(true)
    expect(await isSignedLikeGitHub(SECRET, post)).toBe(true)
    expect(await isSignedBy(bytesOf(KEY.toLowerCase()), post)).toBe(false)
    expect(await isSignedBy(bytesOf(KEY), { ...post, body: `${post.body} ` })).toBe(false)
  })

  it('puts out what became of it', async () => {
    const receiver = await startReceiver(202)
    const { report } = await ran({ receiver })
    const { event, plan, ...outputs } = report.outputs
    expect(outputs).toEqual({
      'event-id': receiver.received[0]?.headers['webhook-id'],
      delivered: true,
      status: 202,
      attempts: 1,
      reason: 'delivered',
    })
    expect(event).toHaveProperty('id', outputs['event-id'])
    expect(plan).toMatchObject({
      dryRun: false,
      effects: [{ kind: 'post-event', because: 'Codertocat opened an issue' }],
    })
    expect(Object.keys(report.outputs).toSorted()).toEqual(action.outputs.toSorted())
  })

  it('posts the same id when it runs twice, so that the receiver counts once', async () => {
    const receiver = await startReceiver()
    await ran({ receiver })
    await ran({ receiver, env: { GITHUB_RUN_ATTEMPT: '2' } })
    const [first, second] = receiver.received
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    expect(second?.body).toBe(first?.body)
  })

  it('posts once more after a failure, and is accepted', async () => {
    const receiver = await startReceiver(500, 'broken', 200)
    const { report } = await ran({ receiver })
    expect(report.outputs).toMatchObject({ delivered: true, attempts: 3, status: 200 })
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  })

  it('posts nothing in a dry run and says what it would', async () => {
    const receiver = await startReceiver()
    const { report, host } = await ran({ receiver, inputs: { 'dry-run': 'true' } })
    expect(receiver.received).toEqual([])
    expect(report.outputs).toMatchObject({ delivered: false, attempts: 0, status: '', reason: 'dry-run' })
    expect(host.lines[0]).toMatch(
      /^Would post the event issue_opened to 127\.0\.0\.1:\d+, because Codertocat opened an issue/i,
    )
  })

  it('names the host alone, wherever it speaks', async () => {
    const receiver = await startReceiver(400)
    const { report, host } = await ran({ receiver, inputs: { 'fail-on-delivery-error': 'true' } })
    const spoken = JSON.stringify([report, host.lines, host.annotations])
    expect(spoken).toContain(new URL(receiver.url).host)
    expect(spoken).not.toMatch(/s3cret-path|s3cret-query|MfKQ9r8G/)
  })
})

describe('when the event is not delivered', () => {
  it('stays green and warns', async () => {
    const { report } = await ran({ receiver: await startReceiver(410) })
    expect(report.failure).toBeUndefined()
    expect(report.outputs).toMatchObject({ delivered: false, status: 410, attempts: 1, reason: 'gone' })
    expect(report.annotations).toEqual([
      {
        level: 'warning',
        message: expect.stringMatching(
          /^The event was not delivered\. 127\.0\.0\.1:\d+ answered 410: it takes no more events\./,
        ),
      },
    ])
  })

  it('fails when the maintainer wants it so', async () => {
    const { report } = await ran({ receiver: await startReceiver(404), inputs: { 'fail-on-delivery-error': 'true' } })
    expect(report.failure).toMatch(
      /^Not everything could be done:\n- post the event issue_opened .* answered 404\. Check webhook-url/,
    )
    expect(report.annotations).toEqual([])
  })

  it('follows no redirect', async () => {
    const elsewhere = await startReceiver()
    const receiver = await startReceiver({ status: 307, headers: { location: elsewhere.url } })
    const { report } = await ran({ receiver })
    expect(report.outputs).toMatchObject({ delivered: false, reason: 'redirected', status: 307 })
    expect(elsewhere.received).toEqual([])
  })
})

describe('without a webhook', () => {
  it('is silent but for one line of the log, and puts the event out', async () => {
    const { report, host, requests } = await ran({})
    const { outputs, ...rest } = report
    expect({
      ...rest,
      lines: host.lines,
      annotated: host.annotations,
      requests,
      connections: host.connections(),
    }).toEqual({
      summary: '',
      annotations: [],
      lines: ['Skipped: post the event issue_opened, because webhook-url is empty.'],
      annotated: [],
      requests: [],
      connections: 0,
    })
    expect(outputs).toMatchObject({
      delivered: false,
      attempts: 0,
      reason: 'no-webhook',
      event: { event: 'community.action' },
    })
  })

  it('is as silent in a dry run', async () => {
    const { report, host } = await ran({ inputs: { 'dry-run': 'true' } })
    expect(report.summary).toBe('')
    expect(host.lines).toEqual(['Skipped: post the event issue_opened, because webhook-url is empty.'])
  })

  it('says in that line what to look at when a secret is given', async () => {
    const { report, host } = await ran({ inputs: { 'webhook-secret': SECRET } })
    expect(report.summary).toBe('')
    expect(host.lines).toEqual([
      'Skipped: post the event issue_opened, because webhook-url is empty and webhook-secret is not: check the name of the secret.',
    ])
  })
})

describe('the summary', () => {
  const inputs = { 'webhook-url': 'https://hooks.acme.org/hook', 'webhook-secret': SECRET, 'dry-run': 'true' }

  it('shows the event, and how its impact came about', async () => {
    const { report } = await ran({ inputs })
    await expect(report.summary).toMatchFileSnapshot('golden/summary.md')
    expect(report.summary).toContain(
      '**Codertocat** [opened an issue](<https://github.com/Codertocat/Hello-World/issues/1>) in Codertocat/Hello\\-World: impact 0.181.',
    )
    expect(report.summary).toContain('| points | 2 | an action of the type issue\\_opened is worth that |')
    expect(report.summary).toContain('"event": "community.action"')
  })

  it('shows a hostile login and tag as text', async () => {
    const payload = { ...payloadOf('release', 'published') }
    const release = {
      ...objectIn(payload, 'release'),
      author: { login: '@all|<img>', id: 7, type: 'User' },
      html_url: 'https://github.com/a/b/releases/tag/v1)<x',
    }
    const { report } = await ran({ event: { name: 'release', payload: { ...payload, release } }, inputs })
    expect(report.summary).toContain(
      '**@\u2060all\\|\\<img\\>** [published a release](<https://github.com/a/b/releases/tag/v1)%3Cx>)',
    )
  })
})

describe('a pull request from a fork', () => {
  const url = 'https://hooks.acme.org/hook'

  it('is skipped, green, with the way out, when the secret is withheld', async () => {
    const { report } = await ran({ event: fromFork(pullRequest), inputs: { 'webhook-url': url } })
    expect(report.failure).toBeUndefined()
    expect(report.outputs).toMatchObject({ delivered: false, attempts: 0, reason: 'no-secrets' })
    expect(report.annotations).toEqual([
      { level: 'notice', message: expect.stringContaining('Run on pull_request_target instead of pull_request') },
    ])
  })

  it('is skipped without a word when the address is withheld too', async () => {
    const { report } = await ran({ event: fromFork(pullRequest) })
    expect(report.outputs['reason']).toBe('no-secrets')
    expect(report.annotations).toEqual([])
  })

  it('counts as one also when the fork was deleted', async () => {
    const { report } = await ran({ event: fromFork(pullRequest, null) })
    expect(report.outputs['reason']).toBe('no-secrets')
  })

  it('is posted where secrets are given all the same', async () => {
    const receiver = await startReceiver()
    const { report } = await ran({ event: fromFork(pullRequest), receiver })
    expect(report.outputs['delivered']).toBe(true)
  })

  it('is posted on pull_request_target, which has secrets', async () => {
    const event = { ...fromFork(pullRequest), name: 'pull_request_target' }
    await expect(ran({ event, inputs: { 'webhook-url': url } })).rejects.toThrow('webhook-secret is empty.')
  })

  it('is like a run that Dependabot caused', async () => {
    const { report } = await ran({
      event: pullRequest,
      inputs: { 'webhook-url': url },
      env: { GITHUB_ACTOR: 'dependabot[bot]' },
    })
    expect(report.outputs['reason']).toBe('no-secrets')
  })
})

describe('what is not a contribution', () => {
  it.each([
    {
      name: 'push',
      payload: { ref: 'refs/heads/main' },
      line: 'Skipped: post an event, because push is not a contribution.',
    },
    {
      name: 'issues',
      payload: payloadOf('issues', 'labeled'),
      line: 'Skipped: post an event, because issues labeled is not a contribution.',
    },
    {
      name: 'workflow_dispatch',
      payload: {},
      line: 'Skipped: post an event, because workflow_dispatch is not a contribution.',
    },
  ])('is quiet: $line', async ({ name, payload, line }) => {
    const receiver = await startReceiver()
    const { report, host } = await ran({ event: { name, payload }, receiver })
    expect({ lines: host.lines, summary: report.summary, posted: receiver.received }).toEqual({
      lines: [line],
      summary: '',
      posted: [],
    })
    expect(report.outputs).toMatchObject({ delivered: false, attempts: 0, reason: 'not-a-contribution' })
  })
})

describe('a payload that is not what its event has', () => {
  it('is one clear sentence', async () => {
    await expect(ran({ event: { name: 'issues', payload: { action: 'opened' } } })).rejects.toThrow(
      'GitHub\'s JSON: expected an object at "payload.issue", found nothing. GITHUB_EVENT_PATH must name the payload of GITHUB_EVENT_NAME, which is issues.',
    )
  })
})

describe('each event of GitHub that holds a contribution', () => {
  it.each([
    { name: 'pull_request', wanted: 'opened', type: 'pr_opened' },
    { name: 'pull_request', wanted: 'closed', type: 'pr_closed' },
    { name: 'pull_request_review', wanted: 'submitted', type: 'review_submitted' },
    { name: 'pull_request_review_comment', wanted: 'created', type: 'reply_given' },
    { name: 'issues', wanted: 'opened', type: 'issue_opened' },
    { name: 'issue_comment', wanted: 'created', type: 'reply_given' },
    { name: 'discussion', wanted: 'created', type: 'discussion_opened' },
    { name: 'discussion', wanted: 'answered', type: 'answer_accepted' },
    { name: 'discussion_comment', wanted: 'created', type: 'reply_given' },
    { name: 'release', wanted: 'published', type: 'release_published' },
  ])('$name $wanted is delivered as $type', async ({ name, wanted, type }) => {
    const receiver = await startReceiver()
    await ran({ event: { name, payload: payloadOf(name, wanted) }, receiver })
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject({ context: { type } })
  })
})

it('breaks no rule of GitHub’s, as it asks nothing of it', () => {
  expect({ requests: emulator.requests, violations: emulator.violations }).toEqual({ requests: [], violations: [] })
})
