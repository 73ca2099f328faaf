import { accountOf, assign, repositoryOf, threadOf, type State } from '@porchlight/github-emulator'
import { describe, expect, it } from 'vitest'
import { aFirstIssue, ASSIGN, porches } from './support/porch.ts'
import { REPOSITORY } from './support/world.ts'

const aPorch = porches()
const rules = 'good-first-issue:\n  most: 1\n'
const ASSIGNED = `GET /repos/${REPOSITORY}/issues`

describe('two who ask at the same moment', () => {
  const somebody =
    (login: string, actor: string, number = 7) =>
    (state: State): void => {
      const thread = threadOf(repositoryOf(state, 'acme', 'widgets'), number)
      assign(state, thread, accountOf(state, login), accountOf(state, actor))
    }
  const US = 'github-actions[bot]'

  it('leave the issue with whoever GitHub assigned first', async () => {
    const porch = await aPorch(rules)
    await porch.comment('ada', '/assign')
    const event = await porch.comment('bob', '/assign')
    porch.emulator.before(ASSIGN, somebody('ada', US))
    await porch.run(event)
    expect(porch.assignees()).toEqual(['ada'])
    expect(porch.comments()).toEqual(['/assign', '/assign', expect.stringContaining('@bob, ada is working on this.')])
  })

  it('leave it to the later one’s run to give way', async () => {
    const porch = await aPorch(rules)
    const event = await porch.comment('ada', '/assign')
    await porch.comment('bob', '/assign')
    porch.emulator.before(ASSIGNED, somebody('bob', US), { nth: 2 })
    await porch.run(event)
    expect(porch.assignees()).toEqual(['ada', 'bob'])
    expect(porch.comments()).toEqual(['/assign', '/assign'])
  })

  it('leave it with whom a maintainer assigned meanwhile', async () => {
    const porch = await aPorch(rules)
    const event = await porch.comment('bob', '/assign')
    porch.emulator.before(ASSIGN, somebody('lena', 'lena'))
    await porch.run(event)
    expect(porch.assignees()).toEqual(['lena'])
    expect(porch.comments().at(-1)).toContain('@bob, lena is working on this.')
  })

  it('agree, whatever the order of their requests', async () => {
    const porch = await aPorch(rules)
    const events = [await porch.comment('ada', '/assign'), await porch.comment('bob', '/assign')]
    await Promise.all(events.map((event) => porch.run(event)))
    expect(porch.assignees()).toHaveLength(1)
    expect(porch.comments()).toHaveLength(3)
  })

  it('and one who asks for two issues at once gets one', async () => {
    const porch = await aPorch(
      rules,
      { issues: [aFirstIssue(), aFirstIssue({ number: 6 })] },
      { permissions: 'write-all' },
    )
    const event = await porch.comment('ada', '/assign')
    await porch.comment('ada', '/assign', 6)
    porch.emulator.before(ASSIGN, somebody('ada', US, 6))
    await porch.run(event)
    expect([porch.assignees(6), porch.assignees(7)]).toEqual([['ada'], []])
    expect(porch.comments().at(-1)).toContain('@ada, you have #6 already')
  })
})
