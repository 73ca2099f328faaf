import type { WorkflowOutcome } from '@porchlight/action-runner'
import { describe } from 'vitest'
import { it } from './support/promise.ts'
import { workflowInRootReadme } from './support/readme.ts'
import { runWorkflowText } from './support/workflow.ts'
import { issueEvent, pullRequestEvent, releaseEvent, REPOSITORY, scenarioOf, type World } from './support/world.ts'

/** A project that has never heard of any of this: no rules, no dco.yml, commits without a sign-off. */
const unprepared = { scenario: scenarioOf({ files: { 'README.md': 'Widgets' } }) }

const occasions = [
  {
    what: 'a first issue',
    eventOf: (world: World) => issueEvent(world, 1),
    writes: ['POST /graphql addComment'],
  },
  {
    what: 'a first pull request, not signed off',
    eventOf: (world: World) => pullRequestEvent(world, 2),
    writes: ['POST /graphql addComment'],
  },
  {
    what: 'a push to it',
    eventOf: (world: World) => pullRequestEvent(world, 2, { action: 'synchronize' }),
    writes: [],
  },
  {
    what: 'a merge',
    eventOf: (world: World) => pullRequestEvent(world, 4, { action: 'closed' }),
    writes: ['POST /graphql addComment'],
  },
] as const

/** What the summaries of all steps tell, by their headings. */
const toldBy = ({ jobs }: WorkflowOutcome): readonly string[] =>
  jobs.flatMap(({ summary }) => [...summary.matchAll(/^### (.+)$/gm)].map(([, heading = '']) => heading))

const saidBy = ({ jobs }: WorkflowOutcome): string => jobs.map(({ log, summary }) => `${log}\n${summary}`).join('\n')

describe('the first workflow of the README, in a project without configuration', () => {
  it.concurrent.for(occasions)(
    'greets on $what, where it is a first, and does nothing else',
    async (occasion, { open, expect }) => {
      const world = await open(unprepared)
      const outcome = await runWorkflowText(world, workflowInRootReadme('Start quietly'), await occasion.eventOf(world))
      expect(outcome).toMatchObject({ triggered: true, conclusion: 'success' })
      expect(world.emulator.writes).toEqual(occasion.writes)
      expect(outcome.jobs.flatMap(({ annotations }) => annotations)).toEqual([])
      expect(toldBy(outcome)).toEqual(occasion.writes.map(() => 'Welcome'))
      expect(saidBy(outcome)).not.toMatch(/community\.action|impact/)
      const said = world.emulator.repository(REPOSITORY)
      expect([...said.issues, ...said.pullRequests].flatMap(({ labels }) => labels)).toEqual([])
    },
  )
})

describe('the full workflow of the README, in a project without configuration', () => {
  it.concurrent.for([
    {
      what: 'a pull request that is not signed off',
      eventOf: (world: World) => pullRequestEvent(world, 2),
      checks: ['Welcome'],
    },
    { what: 'a release', eventOf: (world: World) => releaseEvent(world), checks: ['Notify requesters'] },
  ])('is green on $what', async ({ eventOf, checks }, { open, expect }) => {
    const world = await open(unprepared)
    const outcome = await runWorkflowText(world, workflowInRootReadme('Everything'), await eventOf(world))
    expect(outcome).toMatchObject({ triggered: true, conclusion: 'success' })
    expect(toldBy(outcome)).toEqual(checks)
    expect(saidBy(outcome)).not.toMatch(/community\.action|impact/)
  })
})
