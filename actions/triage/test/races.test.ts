import type { State } from '@porchlight/github-emulator'
import { describe, expect, it } from 'vitest'
import { REPOSITORY, worlds, type World } from './support/world.ts'

/** Gives `docs` to #8, and takes `feature` from it. */
const RULES = 'docs:\n- changed-files:\n  - any-glob-to-any-file: docs/**\nfeature:\n- head-branch: ^nope\n'
const FILES = 'GET /repos/*/*/pulls/*/files'
const ADD = 'POST /repos/*/*/issues/*/labels'
const REMOVE = 'DELETE /repos/*/*/issues/*/labels/*'

function personAdds(label: string) {
  return ({ repositories }: State): void => {
    const repository = repositories.get(REPOSITORY)
    const added = repository?.labels.filter(({ name }) => name === label) ?? []
    repository?.threads.get(8)?.labels.push(...added)
  }
}

function personRemoves(label: string) {
  return ({ repositories }: State): void => {
    const thread = repositories.get(REPOSITORY)?.threads.get(8)
    if (thread !== undefined) thread.labels = thread.labels.filter(({ name }) => name !== label)
  }
}

const aWorld = worlds()

const aWorldWith = (labels: string[]): Promise<World> =>
  aWorld({
    files: { '.github/labeler.yml': RULES },
    pullRequests: [{ number: 8, title: 'x', author: 'ada', labels, files: [{ path: 'docs/a.md' }] }],
  })

const sync = ({ on }: World) => on('pull_request_target', 8, { inputs: { 'sync-labels': 'true' } })

describe('what a person does while a run is under way', () => {
  const rows = [
    {
      name: 'adds a label before the files are read',
      on: FILES,
      change: personAdds('by-hand'),
      labels: ['feature'],
      gives: ['by-hand', 'docs'],
    },
    {
      name: 'adds a label just before ours are written',
      on: ADD,
      change: personAdds('by-hand'),
      labels: ['feature'],
      gives: ['by-hand', 'docs'],
    },
    {
      name: 'adds a label just before ours is removed',
      on: REMOVE,
      change: personAdds('by-hand'),
      labels: ['feature'],
      gives: ['docs', 'by-hand'],
    },
    {
      name: 'removes a label before the files are read',
      on: FILES,
      change: personRemoves('by-hand'),
      labels: ['feature', 'by-hand'],
      gives: ['docs'],
    },
    {
      name: 'removes a label just before ours are written',
      on: ADD,
      change: personRemoves('by-hand'),
      labels: ['feature', 'by-hand'],
      gives: ['docs'],
    },
    {
      name: 'removes a label just before ours is removed',
      on: REMOVE,
      change: personRemoves('by-hand'),
      labels: ['feature', 'by-hand'],
      gives: ['docs'],
    },
    {
      name: 'removes the label that we are about to remove',
      on: REMOVE,
      change: personRemoves('feature'),
      labels: ['feature'],
      gives: ['docs'],
    },
    {
      name: 'adds the label that we are about to add',
      on: ADD,
      change: personAdds('docs'),
      labels: ['feature'],
      gives: ['docs'],
    },
    {
      name: 'removes a label that the rules keep',
      on: FILES,
      change: personRemoves('docs'),
      labels: ['docs'],
      gives: [],
    },
  ]
  it.each(rows)('$name: the change stays', async ({ on, change, labels, gives }) => {
    const world = await aWorldWith(labels)
    world.emulator.before(on, change)
    const { report } = await sync(world)
    expect(world.labelsOf(8)).toEqual(gives)
    expect(report.failure).toBeUndefined()
  })

  it('two runs at once end as one does', async () => {
    const world = await aWorldWith(['feature'])
    await Promise.all([sync(world), sync(world)])
    expect(world.labelsOf(8)).toEqual(['docs'])
  })

  it('no request replaces the whole set of labels', async () => {
    const world = await aWorldWith(['feature', 'by-hand'])
    await sync(world)
    expect(world.emulator.writes).toEqual([
      `POST /repos/${REPOSITORY}/issues/8/labels`,
      `DELETE /repos/${REPOSITORY}/issues/8/labels/feature`,
    ])
  })
})
