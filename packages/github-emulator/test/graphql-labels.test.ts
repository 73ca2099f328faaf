import { describe, expect, it } from 'vitest'
import { inWidgets, startWorld } from './support/graphql-world.ts'

const SCENARIO = {
  scenario: {
    repositories: [
      {
        name: 'acme/widgets',
        labels: ['zeta', 'alpha', { name: 'mid alpha', color: '00ff00', description: 'Between' }],
        milestones: [
          { title: 'v1', state: 'closed' as const },
          { title: 'v2', dueOn: '2027-01-01T00:00:00Z' },
        ],
      },
    ],
  },
}

describe('labels', () => {
  it('come in the order of their making, or by name, or only those with a word in it', async () => {
    const { ask, emulator } = await startWorld(SCENARIO)
    const { body } = await ask(
      inWidgets(`
        plain: labels(first: 5) { nodes { name } }
        byName: labels(first: 5, orderBy: { field: NAME, direction: DESC }) { nodes { name } }
        withWord: labels(first: 5, query: "ALPHA") { nodes { name color description isDefault repository { name } } }
      `),
    )
    const home = { isDefault: false, repository: { name: 'widgets' } }
    expect(body.data).toEqual({
      repository: {
        plain: { nodes: [{ name: 'zeta' }, { name: 'alpha' }, { name: 'mid alpha' }] },
        byName: { nodes: [{ name: 'zeta' }, { name: 'mid alpha' }, { name: 'alpha' }] },
        withWord: {
          nodes: [
            { name: 'alpha', color: 'ededed', description: null, ...home },
            { name: 'mid alpha', color: '00ff00', description: 'Between', ...home },
          ],
        },
      },
    })
    expect(emulator.violations).toEqual([])
  })
})

describe('milestones', () => {
  it('are found by number and by state', async () => {
    const { ask, emulator } = await startWorld(SCENARIO)
    const { body } = await ask(
      inWidgets(`
        milestone(number: 1) { title state closed url }
        milestones(first: 5, states: [OPEN]) { nodes { number title dueOn } }
      `),
    )
    expect(body.data).toEqual({
      repository: {
        milestone: {
          title: 'v1',
          state: 'CLOSED',
          closed: true,
          url: 'https://github.com/acme/widgets/milestone/1',
        },
        milestones: { nodes: [{ number: 2, title: 'v2', dueOn: '2027-01-01T00:00:00Z' }] },
      },
    })
    expect(emulator.violations).toEqual([])
  })
})
