import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { eventTargets, type TargetInputs } from '../src/event.ts'

interface Definition {
  readonly name: string
  readonly examples: readonly Readonly<Record<string, unknown>>[]
}

// A CommonJS package that is one JSON file; its own types know each event by heart, and we read unknown JSON.
const definitions = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly Definition[]
const published = definitions
  .filter(({ name }) => name === 'discussion' || name === 'discussion_comment')
  .flatMap(({ name, examples }) => examples.map((payload) => ({ name, payload })))

type Payload = Readonly<Record<string, unknown>>
const found = (name: string, payload: Payload, inputs: Partial<TargetInputs> = {}) =>
  eventTargets(
    { name, payload },
    {
      runAttempt: 1,
      pullRequests: [],
      issues: [],
      discussions: [],
      sweep: undefined,
      ...inputs,
    },
  )

const discussion = {
  number: 12,
  node_id: 'D_12',
  title: 'How bright?',
  body: 'I wonder.',
  user: { login: 'ada', id: 101, type: 'User' },
  author_association: 'NONE',
  category: { name: 'Ideas', slug: 'ideas' },
  created_at: '2026-11-22T12:00:00Z',
}
const labelled = { ...discussion, labels: [{ name: 'bug' }] }
const of = (action: string, more: Payload = {}): Payload => ({
  action,
  discussion: labelled,
  repository: { node_id: 'R_1', full_name: 'acme/widgets' },
  ...more,
})

describe('an event of a discussion', () => {
  it('that is its opening knows all of it, and that it is new', () => {
    expect(found('discussion', of('created'))).toEqual({
      targets: [
        {
          kind: 'discussion',
          number: 12,
          isNew: true,
          known: {
            number: 12,
            nodeId: 'D_12',
            title: 'How bright?',
            body: 'I wonder.',
            author: { login: 'ada', id: 101, type: 'User' },
            association: 'NONE',
            category: { name: 'Ideas', slug: 'ideas' },
            labels: ['bug'],
            createdAt: '2026-11-22T12:00:00Z',
            updatedAt: '2026-11-22T12:00:00Z',
            repositoryId: 'R_1',
          },
        },
      ],
    })
  })

  it('without labels has it read by its number', () => {
    expect(found('discussion', of('created', { discussion }))).toEqual({
      targets: [{ kind: 'discussion', number: 12, isNew: true }],
    })
  })

  const was = { name: 'Q&A', slug: 'q-a' }
  const befores = [
    {
      name: 'title',
      action: 'edited',
      more: { changes: { title: { from: 'How dim?' } } },
      before: { title: 'How dim?' },
    },
    { name: 'body', action: 'edited', more: { changes: { body: { from: '' } } }, before: { body: '' } },
    {
      name: 'category',
      action: 'category_changed',
      more: { changes: { category: { from: { ...was, id: 3 } } } },
      before: { category: was },
    },
    {
      name: 'label that is on now',
      action: 'labeled',
      more: { label: { name: 'bug' } },
      before: { label: { name: 'bug', wasOn: false } },
    },
    {
      name: 'label that is off now',
      action: 'unlabeled',
      more: { label: { name: 'docs' } },
      before: { label: { name: 'docs', wasOn: true } },
    },
    { name: 'nothing that rules ask about', action: 'answered', more: {}, before: {} },
  ]
  it.each(befores)('says what it was before: $name', ({ action, more, before }) => {
    expect(found('discussion', of(action, more))).toMatchObject({ targets: [{ number: 12, before }] })
  })

  it('that does not say what it changed says nothing of before', () => {
    expect(found('discussion', of('edited', { discussion }))).toEqual({ targets: [{ kind: 'discussion', number: 12 }] })
  })

  const gone = [{ action: 'deleted' }, { action: 'transferred' }]
  it.each(gone)('that is gone ($action) is nothing to triage', ({ action }) => {
    expect(found('discussion', of(action))).toEqual({
      skip: 'event-not-ours',
      because: 'the event discussion has no issue, pull request or discussion to triage',
    })
  })

  it('that is run again is read anew, and was asked for', () => {
    expect(found('discussion', of('created'), { runAttempt: 2 })).toEqual({
      targets: [{ kind: 'discussion', number: 12, isAsked: true }],
    })
  })
})

describe('an event of a comment on a discussion', () => {
  const rows = [
    { action: 'created', more: { comment: { body: 'Yes' } }, target: { comment: 'Yes', before: { comment: null } } },
    {
      action: 'edited',
      more: { comment: { body: 'Yes' }, changes: { body: { from: 'No' } } },
      target: { comment: 'Yes', before: { comment: 'No' } },
    },
    { action: 'deleted', more: { comment: { body: 'Yes' } }, target: { before: {} } },
  ]
  it.each(rows)('($action) is about the discussion', ({ action, more, target }) => {
    const event = of(action, { discussion, ...more })
    expect(found('discussion_comment', event)).toEqual({ targets: [{ kind: 'discussion', number: 12, ...target }] })
  })
})

describe('discussion-number', () => {
  const rows = [
    { name: 'workflow_dispatch', runAttempt: 1, isAsked: true },
    { name: 'schedule', runAttempt: 1, isAsked: false },
    { name: 'schedule', runAttempt: 2, isAsked: true },
  ]
  it.each(rows)('on $name, attempt $runAttempt: asked for: $isAsked', ({ name, runAttempt, isAsked }) => {
    expect(found(name, {}, { discussions: [12], runAttempt })).toEqual({
      targets: [{ kind: 'discussion', number: 12, isAsked }],
    })
  })

  it('of the discussion of the event keeps what the event says', () => {
    expect(found('discussion', of('created'), { discussions: [12] })).toMatchObject({
      targets: [{ number: 12, isNew: true, known: { title: 'How bright?' } }],
    })
  })
})

describe('published events', () => {
  const here = published.filter(({ name, payload: { action } }) => name !== 'discussion' || action !== 'transferred')
  const rows = here.map(({ name, payload }) => ({ name, action: String(payload['action']), payload }))

  it('are as many as were looked at', () => {
    expect(rows).toHaveLength(18)
  })

  it.each(rows)('$name ($action) have a discussion to triage', ({ name, payload }) => {
    expect(found(name, payload)).toMatchObject({ targets: [{ kind: 'discussion', number: expect.any(Number) }] })
  })

  it('of an edit say what the title was', () => {
    const [edited] = rows.filter(({ action, name }) => action === 'edited' && name === 'discussion')
    expect(found('discussion', edited?.payload ?? {})).toMatchObject({ targets: [{ before: { title: 'TEST' } }] })
  })

  it('of another category say what it was', () => {
    const [moved] = rows.filter(({ action }) => action === 'category_changed')
    expect(found('discussion', moved?.payload ?? {})).toMatchObject({
      targets: [{ before: { category: { name: 'General', slug: 'general' } } }],
    })
  })
})
