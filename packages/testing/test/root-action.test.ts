import { runWorkflow, type StepOutcome, type WorkflowEvent } from '@porchlight/action-runner'
import type { Permissions } from '@porchlight/github-emulator'
import { describe } from 'vitest'
import { actions, SIGNING_SECRET } from './support/actions.ts'
import { repositoryRoot, runBundle } from './support/bundle.ts'
import { it } from './support/promise.ts'
import { issueEvent, pullRequestEvent, releaseEvent, REPOSITORY, type World } from './support/world.ts'

const ROOT = ''

const conclusionsOf = (steps: readonly StepOutcome[]): Readonly<Record<string, string>> =>
  Object.fromEntries(steps.map(({ id, conclusion }) => [id, conclusion]))

const occasions = [
  {
    event: 'an opened issue',
    eventOf: (world: World): Promise<WorkflowEvent> => issueEvent(world, 1),
    conclusion: 'success',
    steps: {
      'dco-check': 'skipped',
      triage: 'success',
      welcome: 'success',
      'notify-requesters': 'skipped',
      'leaderboard-post': 'success',
    },
    writes: ['POST /graphql addComment', 'POST /repos/acme/widgets/issues/1/labels'],
  },
  {
    event: 'a pull request whose commit is not signed off',
    eventOf: (world: World): Promise<WorkflowEvent> => pullRequestEvent(world, 2),
    conclusion: 'failure',
    steps: {
      'dco-check': 'failure',
      triage: 'success',
      welcome: 'success',
      'notify-requesters': 'skipped',
      'leaderboard-post': 'success',
    },
    writes: ['POST /graphql addComment', 'POST /repos/acme/widgets/issues/2/labels'],
    // There, dco-check comments.
    writesHere: ['POST /graphql addComment'],
  },
  {
    event: 'a published release',
    eventOf: (world: World): Promise<WorkflowEvent> => releaseEvent(world),
    conclusion: 'success',
    steps: {
      'dco-check': 'skipped',
      triage: 'skipped',
      welcome: 'skipped',
      'notify-requesters': 'success',
      'leaderboard-post': 'success',
    },
    writes: ['POST /graphql addComment'],
  },
]

describe('the root action with no inputs', () => {
  it.concurrent.for(occasions)(
    'does on $event what concerns it; a failure keeps no other from running, and fails the job',
    async ({ eventOf, conclusion, steps, writes }, { open, expect }) => {
      const world = await open()
      const outcome = await runBundle(world, ROOT, { event: await eventOf(world) })
      expect(conclusionsOf(outcome.steps)).toEqual(steps)
      expect(outcome.conclusion).toBe(conclusion)
      expect(world.emulator.writes).toEqual(writes)
    },
  )

  it.concurrent('hands the outputs of each action on', async ({ open, expect }) => {
    const world = await open()
    const { outputs } = await runBundle(world, ROOT, { event: await pullRequestEvent(world, 2) })
    expect(outputs).toMatchObject({
      'dco-check-conclusion': 'failure',
      'triage-labels-added': '["docs"]',
      'welcome-reason': 'newcomer',
      'leaderboard-post-reason': 'no-webhook',
      'notify-requesters-notified': '',
    })
  })
})

describe('an input of the root action', () => {
  it.concurrent.for(actions)('switches $name off, and nothing else', async ({ name, event }, { open, expect }) => {
    const world = await open()
    const run = { event: await event(world), inputs: { 'dry-run': 'true' } }
    const all = conclusionsOf((await runBundle(world, ROOT, run)).steps)
    const rest = conclusionsOf(
      (await runBundle(world, ROOT, { ...run, inputs: { ...run.inputs, [name]: 'false' } })).steps,
    )
    expect(all[name]).toMatch(/^(success|failure)$/)
    expect(rest).toEqual({ ...all, [name]: 'skipped' })
  })

  it.concurrent('reaches the action that it is named after', async ({ open, expect }) => {
    const world = await open()
    const inputs = {
      'dco-check-comment': 'on-failure',
      'leaderboard-post-webhook-url': world.receiver.url,
      'leaderboard-post-webhook-secret': SIGNING_SECRET,
      triage: 'false',
      welcome: 'false',
    }
    await runBundle(world, ROOT, { event: await pullRequestEvent(world, 2), inputs })
    expect(world.writes()).toEqual(['POST /graphql addComment', 'POST webhook'])
  })

  it.concurrent('dry-run holds for every action', async ({ open, expect }) => {
    const world = await open()
    const inputs = {
      'dry-run': 'true',
      'dco-check-comment': 'on-failure',
      'leaderboard-post-webhook-url': world.receiver.url,
      'leaderboard-post-webhook-secret': SIGNING_SECRET,
    }
    const outcome = await runBundle(world, ROOT, { event: await pullRequestEvent(world, 2), inputs })
    expect(outcome.summary.match(/\(dry run: nothing was written\)/g)).toHaveLength(4)
    expect(world.writes()).toEqual([])
  })
})

describe("this repository's own workflow", () => {
  it.concurrent.for(occasions)(
    'does on $event what concerns it, within the permissions that it asks for',
    async ({ eventOf, steps, writes, writesHere = [] }, { open, expect }) => {
      const world = await open()
      const { url: apiUrl, graphqlUrl, token } = world.emulator
      const outcome = await runWorkflow({
        file: '.github/workflows/community.yml',
        repositoryRoot,
        event: await eventOf(world),
        // What the checkout in the workflow would have put there.
        github: { repository: REPOSITORY, apiUrl, graphqlUrl, token, workspace: repositoryRoot },
        tokenFor: (permissions) => world.emulator.issueToken({ permissions: permissions as Permissions }),
      })
      const [chain] = outcome.jobs.flatMap((job) => job.steps.filter(({ uses }) => uses === './'))
      expect(conclusionsOf(chain?.steps ?? [])).toEqual(steps)
      expect(world.emulator.writes).toEqual([...writes, ...writesHere])
    },
  )
})
