import type { CommunityAction } from '@porchlight/community-event'
import { describe as group, expect, it } from 'vitest'
import { decide } from '../src/decide.ts'
import { describe } from '../src/effects.ts'

const action: CommunityAction = {
  event: 'community.action',
  schema_version: '1-0-0',
  id: 'evt_1',
  actor: 'github:101',
  timestamp: '2026-11-22T12:00:00Z',
  context: {
    platform: 'github',
    source_host: 'github.com',
    type: 'pr_merged',
    repo: 'acme/widgets',
    repo_id: 9001,
    login: 'ada',
    actor_kind: 'person',
    object: { type: 'pull_request', id: '7002', url: 'https://github.com/acme/widgets/pull/8' },
    impact_score: 0.69,
    impact: { version: '1', factors: [] },
  },
}
const names = { url: 'webhook-url', secret: 'webhook-secret' }
const webhook = {
  url: 'https://hooks.acme.org/s3cret',
  host: 'hooks.acme.org',
  secrets: [{ text: 'a', key: Buffer.from('a') }] as const,
  names,
}

group('decide', () => {
  it('posts the one event, and shows of the address the host alone', () => {
    const plan = decide({ action, webhook, hasSecret: true, names, mayLackSecrets: false })
    expect(plan).toEqual({
      effects: [
        {
          kind: 'post-event',
          id: 'evt_1',
          type: 'pr_merged',
          host: 'hooks.acme.org',
          because: 'ada had a pull request merged',
        },
      ],
      leftAlone: [],
    })
    expect(plan.effects.map(describe)).toEqual([
      { would: 'post the event pr_merged to hooks.acme.org', did: 'posted the event pr_merged to hooks.acme.org' },
    ])
  })

  it('posts also what has no credit: what counts is the receiver’s to say', () => {
    const worthless = { ...action, context: { ...action.context, impact_score: 0 } }
    expect(decide({ action: worthless, webhook, hasSecret: true, names, mayLackSecrets: false }).effects).toHaveLength(
      1,
    )
  })

  it.each([
    { mayLackSecrets: false, hasSecret: false, because: 'webhook-url is empty' },
    {
      mayLackSecrets: false,
      hasSecret: true,
      because: 'webhook-url is empty and webhook-secret is not: check the name of the secret',
    },
    { mayLackSecrets: true, hasSecret: false, because: 'GitHub gives no secrets to this run' },
  ])('leaves posting alone without a webhook: $because', ({ mayLackSecrets, hasSecret, because }) => {
    expect(decide({ action, webhook: undefined, hasSecret, names, mayLackSecrets })).toEqual({
      effects: [],
      leftAlone: [{ what: 'post the event pr_merged', because }],
    })
  })
})
