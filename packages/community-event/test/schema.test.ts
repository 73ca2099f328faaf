import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { communityActionFrom, communityActionSchema, parseCommunityAction } from '../src/index.ts'
import { mergedEvent } from './payloads.ts'

const action = communityActionFrom(
  { name: 'pull_request', payload: mergedEvent(), host: 'github.com' },
  { machineUsers: [] },
)

describe('the published JSON Schema', () => {
  it('is the declaration in the source', () => {
    const published = readFileSync(new URL('../schema/community-action.schema.json', import.meta.url), 'utf8')
    expect(published).toBe(`${JSON.stringify(communityActionSchema, null, 2)}\n`)
  })
})

describe('parseCommunityAction', () => {
  it('takes an event that went through JSON, and fields it does not know', () => {
    expect(parseCommunityAction(JSON.parse(JSON.stringify({ ...action, received_at: 'later' })))).toHaveProperty(
      'action.received_at',
    )
  })

  it.each([
    { name: 'no object', json: [], problem: 'event is not an object.' },
    { name: 'another event', json: { ...action, event: 'x' }, problem: 'event.event is "x", not "community.action".' },
    { name: 'no id', json: { ...action, id: undefined }, problem: 'event.id is missing.' },
    {
      name: 'a version to come',
      json: { ...action, schema_version: '2-0-0' },
      problem: 'event.schema_version is "2-0-0" and does not match ^1-[0-9]+-[0-9]+$.',
    },
    {
      name: 'an impossible score',
      json: { ...action, context: { ...action?.context, impact_score: 1.5 } },
      problem: 'event.context.impact_score is not a number from 0 to 1.',
    },
    {
      name: 'an unknown type',
      json: { ...action, context: { ...action?.context, type: 'liked' } },
      problem: 'event.context.type is "liked", not one of pr_opened, pr_merged,',
    },
    {
      name: 'no time',
      json: { ...action, timestamp: '2026-11-22' },
      problem: 'event.timestamp is "2026-11-22", not a time such as 2026-11-22T12:00:00Z.',
    },
    {
      name: 'a broken factor',
      json: {
        ...action,
        context: { ...action?.context, impact: { version: '1', factors: [{ name: 'x', value: 1 }] } },
      },
      problem: 'event.context.impact.factors[0].because is missing.',
    },
  ])('refuses $name', ({ json, problem }) => {
    expect(parseCommunityAction(json)).toEqual({ problems: [expect.stringContaining(problem)] })
  })
})
