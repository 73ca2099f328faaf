import { describe, expect, it } from 'vitest'
import { inWidgets, startWorld } from './support/graphql-world.ts'

const unused = (content: string) => ({ content, reactors: { totalCount: 0 } })

describe('an issue', () => {
  it('tells who wrote it, what it says and how it stands', async () => {
    const { ask, emulator } = await startWorld()
    const { body } = await ask(
      inWidgets(`issue(number: 1) {
        number title body url state stateReason locked activeLockReason createdAt closedAt closed
        author { __typename login url } authorAssociation viewerDidAuthor
        labels(first: 5) { nodes { name color description url } } assignees(first: 5) { totalCount }
        participants(first: 5) { nodes { login } }
      }`),
    )
    expect(body).toEqual({
      data: {
        repository: {
          issue: {
            number: 1,
            title: 'It breaks',
            body: 'When I press it',
            url: 'https://github.com/acme/widgets/issues/1',
            state: 'OPEN',
            stateReason: null,
            locked: false,
            activeLockReason: null,
            createdAt: '2026-11-22T12:00:00Z',
            closedAt: null,
            closed: false,
            author: { __typename: 'User', login: 'ada', url: 'https://github.com/ada' },
            authorAssociation: 'NONE',
            viewerDidAuthor: false,
            labels: {
              nodes: [
                {
                  name: 'bug',
                  color: 'd73a4a',
                  description: 'Does not work',
                  url: 'https://github.com/acme/widgets/labels/bug',
                },
              ],
            },
            assignees: { totalCount: 0 },
            participants: { nodes: [{ login: 'ada' }, { login: 'lena' }] },
          },
        },
      },
    })
    expect(emulator.violations).toEqual([])
  })

  it('has comments whose ids are those of REST, and no author where the account is gone', async () => {
    const { ask, rest, emulator } = await startWorld()
    const { body } = await ask(
      inWidgets(`issue(number: 1) { comments(last: 100) { totalCount nodes {
        databaseId id body url viewerDidAuthor isMinimized minimizedReason author { login } authorAssociation
      } } }`),
    )
    const listed = await rest<{ id: number; node_id: string }[]>('GET', '/repos/acme/widgets/issues/1/comments')
    const [first, second] = listed.body
    const visible = { viewerDidAuthor: false, isMinimized: false, minimizedReason: null }
    expect(body.data).toEqual({
      repository: {
        issue: {
          comments: {
            totalCount: 2,
            nodes: [
              {
                databaseId: first?.id,
                id: first?.node_id,
                body: 'Which button?',
                url: `https://github.com/acme/widgets/issues/1#issuecomment-${first?.id}`,
                ...visible,
                author: { login: 'lena' },
                authorAssociation: 'MEMBER',
              },
              {
                databaseId: second?.id,
                id: second?.node_id,
                body: 'The red one',
                url: `https://github.com/acme/widgets/issues/1#issuecomment-${second?.id}`,
                ...visible,
                author: null,
                authorAssociation: 'NONE',
              },
            ],
          },
        },
      },
    })
    expect(emulator.violations).toEqual([])
  })

  it('closed as a duplicate says so only to those who ask for it', async () => {
    const { ask } = await startWorld()
    const { body } = await ask(
      inWidgets('issue(number: 2) { state plain: stateReason full: stateReason(enableDuplicate: true) }'),
    )
    expect(body.data).toEqual({ repository: { issue: { state: 'CLOSED', plain: 'NOT_PLANNED', full: 'DUPLICATE' } } })
  })

  it('counts reactions by kind and lists them newest first when asked', async () => {
    const { ask } = await startWorld()
    const { body } = await ask(
      inWidgets(`issue(number: 1) {
        reactions(first: 10, content: THUMBS_UP, orderBy: { field: CREATED_AT, direction: DESC }) { totalCount nodes { content user { login } } }
        reactionGroups { content reactors(first: 1) { totalCount } }
      }`),
    )
    expect(body.data).toEqual({
      repository: {
        issue: {
          reactions: {
            totalCount: 2,
            nodes: [
              { content: 'THUMBS_UP', user: { login: 'cy' } },
              { content: 'THUMBS_UP', user: { login: 'bo' } },
            ],
          },
          reactionGroups: [
            { content: 'THUMBS_UP', reactors: { totalCount: 2 } },
            ...['THUMBS_DOWN', 'LAUGH', 'HOORAY', 'CONFUSED', 'HEART', 'ROCKET', 'EYES'].map(unused),
          ],
        },
      },
    })
  })

  it('is found by author, label and state', async () => {
    const { ask } = await startWorld()
    const { body } = await ask(
      inWidgets(`
        byAuthor: issues(first: 5, filterBy: { createdBy: "ADA" }) { nodes { number } }
        byLabel: issues(first: 5, labels: ["BUG"]) { nodes { number } }
        byBothLabels: issues(first: 5, filterBy: { labels: ["bug", "released"] }) { nodes { number } }
        none: issues(first: 5, states: [CLOSED], filterBy: { assignee: "lena", since: "2030-01-01T00:00:00Z" }) { nodes { number } }
        closed: issues(first: 5, states: [CLOSED]) { nodes { number } }
        newest: issues(first: 1, orderBy: { field: CREATED_AT, direction: DESC }) { totalCount }
      `),
    )
    expect(body.data).toEqual({
      repository: {
        byAuthor: { nodes: [{ number: 1 }] },
        byLabel: { nodes: [{ number: 1 }] },
        byBothLabels: { nodes: [] },
        none: { nodes: [] },
        closed: { nodes: [{ number: 2 }] },
        newest: { totalCount: 2 },
      },
    })
  })
})
