import type { Permissions } from '@porchlight/github-emulator'
import { describe } from 'vitest'
import { actions } from './support/actions.ts'
import { runBundle, saidBy } from './support/bundle.ts'
import { it } from './support/promise.ts'
import { permissionsInReadme, without } from './support/readme.ts'

const REFUSED = /The token may not|Resource not accessible/

const exercised = actions.flatMap((action) =>
  action.exercises.map((exercise) => ({
    ...exercise,
    name: action.name,
    permissions: permissionsInReadme(`actions/${action.name}`),
  })),
)

const lines = exercised.flatMap((exercise) =>
  exercise.needs.map((line) => ({ ...exercise, line, key: line.replace(/:.*$/, '') })),
)

describe("the permissions in an action's README", () => {
  it.concurrent.for(exercised)(
    'are enough for $name $does',
    async ({ name, permissions, eventOf, inputs }, { open, expect }) => {
      const world = await open({ permissions: permissions as Permissions })
      const outcome = await runBundle(world, name, { event: await eventOf(world), inputs: inputs ?? {} })
      expect(saidBy(outcome)).not.toMatch(REFUSED)
      expect(outcome.outputs['plan']).toContain('"effects":[')
    },
  )

  it.concurrent.for(lines)(
    'are no more than $name needs $does: without `$line` the run names that line',
    async ({ name, permissions, eventOf, inputs, line, key }, { open, expect }) => {
      const world = await open({ permissions: without(permissions, key) })
      const outcome = await runBundle(world, name, { event: await eventOf(world), inputs: inputs ?? {} })
      const complaints = outcome.annotations.map(({ message }) => message)
      expect(complaints).toContainEqual(
        expect.stringMatching(new RegExp(`Add \`.*\\b${line}\\b.*\` to the job's \`permissions:\``)),
      )
    },
  )

  it.for(actions)('of $name are all needed by something it does', ({ name, exercises }, { expect }) => {
    const written = Object.entries(permissionsInReadme(`actions/${name}`)).map(([key, level]) => `${key}: ${level}`)
    const needed = new Set(exercises.flatMap(({ needs }) => needs))
    expect([...needed].toSorted()).toEqual(written.toSorted())
  })
})
