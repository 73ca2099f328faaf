import { runWorkflow, type StepOutcome, type WorkflowEvent } from '@porchlight/action-runner'
import type { Permissions } from '@porchlight/github-emulator'
import { describe } from 'vitest'
import { SIGNING_SECRET } from './support/action-case.ts'
import { actions } from './support/actions.ts'
import { errorsOf, repositoryRoot, runBundle } from './support/bundle.ts'
import { it } from './support/promise.ts'
import { issueEvent, pullRequestEvent, releaseEvent, REPOSITORY, scenarioOf, type World } from './support/world.ts'

const ROOT = ''

/** Of each action; the step that refuses a switch is not one. */
const conclusionsOf = (steps: readonly StepOutcome[]): Readonly<Record<string, string>> =>
  Object.fromEntries(steps.flatMap(({ id, uses, conclusion }) => (uses === undefined ? [] : [[id, conclusion]])))

/** With these, each action has work. */
const everything = (world: World): Readonly<Record<string, string>> =>
  Object.assign({}, ...actions.map(({ root }) => root?.(world)))

/** All steps that ran; the others were skipped. */
const ranIn = (steps: readonly StepOutcome[]): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(conclusionsOf(steps)).filter(([, conclusion]) => conclusion !== 'skipped'))

const chained = actions.filter(({ root }) => root !== undefined)

const occasions = [
  {
    event: 'an opened issue',
    eventOf: (world: World): Promise<WorkflowEvent> => issueEvent(world, 1),
    conclusion: 'success',
    steps: {
      triage: 'success',
      welcome: 'success',
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
    },
    // The greeting, and what is missing.
    writes: ['POST /graphql addComment', 'POST /repos/acme/widgets/issues/2/labels', 'POST /graphql addComment'],
  },
  {
    event: 'a published release',
    eventOf: (world: World): Promise<WorkflowEvent> => releaseEvent(world),
    conclusion: 'success',
    steps: {},
    writes: [],
    // There, it is switched on.
    stepsHere: { 'notify-requesters': 'success' },
    writesHere: ['POST /graphql addComment'],
  },
]

describe('the root action with no inputs', () => {
  it.concurrent.for(occasions)(
    'does on $event what concerns it; a failure keeps no other from running, and fails the job',
    async ({ eventOf, conclusion, steps, writes }, { open, expect }) => {
      const world = await open()
      const outcome = await runBundle(world, ROOT, { event: await eventOf(world) })
      expect(ranIn(outcome.steps)).toEqual(steps)
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
      'leaderboard-post-reason': '',
      'notify-requesters-notified': '',
    })
  })
})

describe('an input of the root action', () => {
  it.concurrent.for(chained)('switches $name off, and nothing else', async ({ name, event }, { open, expect }) => {
    const world = await open()
    const run = { event: await event(world), inputs: { 'dry-run': 'true', ...everything(world) } }
    const all = conclusionsOf((await runBundle(world, ROOT, run)).steps)
    const rest = conclusionsOf(
      (await runBundle(world, ROOT, { ...run, inputs: { ...run.inputs, [name]: 'false' } })).steps,
    )
    expect(all[name]).toMatch(/^(success|failure)$/)
    expect(rest).toEqual({ ...all, [name]: 'skipped' })
  })

  it.concurrent('reaches the action that it is named after', async ({ open, expect }) => {
    const world = await open()
    const inputs = { 'dco-check-comment': 'never', ...everything(world), triage: 'false', welcome: 'false' }
    await runBundle(world, ROOT, { event: await pullRequestEvent(world, 2), inputs })
    expect(world.writes()).toEqual(['POST webhook'])
  })

  it.concurrent('is named as it was written where its value is wrong', async ({ open, expect }) => {
    const world = await open()
    const event = await issueEvent(world, 1)
    const outcome = await runBundle(world, ROOT, { event, inputs: { 'welcome-mode': 'twice', triage: 'false' } })
    expect(errorsOf(outcome)).toEqual(['welcome-mode: "twice" is not known. Write one of: each, any, once.'])
  })

  it.concurrent('dry-run holds for every action', async ({ open, expect }) => {
    const world = await open()
    const inputs = { 'dry-run': 'true', ...everything(world) }
    const outcome = await runBundle(world, ROOT, { event: await pullRequestEvent(world, 2), inputs })
    expect(outcome.summary.match(/\(dry run: nothing was written\)/g)).toHaveLength(4)
    expect(world.writes()).toEqual([])
  })
})

const WEBHOOK = {
  'leaderboard-post-webhook-url': 'https://hooks.acme.org',
  'leaderboard-post-webhook-secret': SIGNING_SECRET,
}

const switchedOn = [
  { does: 'nothing written', inputs: {}, gives: 'skipped' },
  { does: 'a webhook', inputs: WEBHOOK, gives: 'success' },
  { does: 'true', inputs: { 'leaderboard-post': 'true' }, gives: 'success' },
  { does: 'false, and a webhook', inputs: { ...WEBHOOK, 'leaderboard-post': 'false' }, gives: 'skipped' },
]

/** Of every `run:` step that fails. */
const RUNNER_SAYS = 'Process completed with exit code 1.'

const refused = [
  { written: 'no', cure: 'false', says: 'Write dco-check: false' },
  { written: 'off', cure: 'false', says: 'Write dco-check: false' },
  { written: 'Yes', cure: 'true', says: 'Write dco-check: true' },
  { written: '100%', cure: 'true', says: 'Write one of these' },
]

describe('a switch of the root action', () => {
  it.concurrent.for(switchedOn)(
    'runs leaderboard-post with $does: $gives',
    async ({ inputs, gives }, { open, expect }) => {
      const world = await open()
      const outcome = await runBundle(world, ROOT, {
        event: await issueEvent(world, 1),
        inputs: { ...inputs, 'dry-run': 'true' },
      })
      expect(conclusionsOf(outcome.steps)['leaderboard-post']).toBe(gives)
    },
  )

  const WITHOUT_RULES = { files: { 'README.md': 'Widgets' } }

  it.concurrent.for([
    { written: 'auto', gives: 'success' },
    { written: '', gives: 'success' },
    { written: 'true', gives: 'failure' },
    { written: 'false', gives: 'skipped' },
  ])(
    'has sign-offs judged without a dco.yml where it is "$written": $gives',
    async ({ written, gives }, { open, expect }) => {
      const world = await open({ scenario: scenarioOf(WITHOUT_RULES) })
      const event = await pullRequestEvent(world, 2)
      const outcome = await runBundle(world, ROOT, { event, inputs: { 'dco-check': written, 'dry-run': 'true' } })
      expect(conclusionsOf(outcome.steps)['dco-check']).toBe(gives)
    },
  )

  it.concurrent.for(refused)(
    'refuses $written by name, says what to write, and that helps',
    async ({ written, cure, says }, { open, expect }) => {
      const world = await open()
      const event = await pullRequestEvent(world, 2)
      const outcome = await runBundle(world, ROOT, { event, inputs: { 'dco-check': written } })
      expect(outcome.conclusion).toBe('failure')
      expect(errorsOf(outcome)).toEqual([
        `dco-check: expected true, false or auto, found "${written}". ${says}. Until then it does not run.`,
        RUNNER_SAYS,
      ])
      expect(conclusionsOf(outcome.steps)).toMatchObject({
        welcome: 'success',
        triage: 'success',
        'dco-check': 'skipped',
      })
      expect(errorsOf(await runBundle(world, ROOT, { event, inputs: { 'dco-check': cure } })).join()).not.toContain(
        'expected',
      )
    },
  )

  it.concurrent('refuses every wrong one at once, and lets no value become a command', async ({ open, expect }) => {
    const world = await open()
    const outcome = await runBundle(world, ROOT, {
      event: await issueEvent(world, 1),
      inputs: { welcome: 'off', triage: 'x\n::warning::"$(date)`date`\u001B[31m', 'leaderboard-post': 'on' },
    })
    expect(errorsOf(outcome)).toEqual([
      'welcome: expected true or false, found "off". Write welcome: false. Until then it does not run.',
      'triage: expected true or false, found "x?::warning::"$(date)`date`?[31m". Write one of these. Until then it does not run.',
      'leaderboard-post: expected true or false, found "on". Write leaderboard-post: true. Until then it does not run.',
      RUNNER_SAYS,
    ])
    expect(outcome.annotations.filter(({ level }) => level === 'warning')).toEqual([])
    expect(world.emulator.writes).toEqual([])
  })

  it.concurrent('is as if nothing was written where an expression gives nothing', async ({ open, expect }) => {
    const world = await open()
    const event = await issueEvent(world, 1)
    const nothing = { welcome: '', triage: '', 'dco-check': '', 'notify-requesters': '', 'leaderboard-post': '' }
    const outcome = await runBundle(world, ROOT, { event, inputs: { ...nothing, 'dry-run': 'true' } })
    const byDefault = await runBundle(world, ROOT, { event, inputs: { 'dry-run': 'true' } })
    expect(outcome.conclusion).toBe('success')
    expect(conclusionsOf(outcome.steps)).toEqual(conclusionsOf(byDefault.steps))
  })
})

describe("this repository's own workflow", () => {
  it.concurrent.for(occasions)(
    'does on $event what concerns it, within the permissions that it asks for',
    async ({ eventOf, steps, writes, stepsHere = {}, writesHere = [] }, { open, expect }) => {
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
      expect(ranIn(chain?.steps ?? [])).toEqual({ ...steps, ...stepsHere })
      expect(world.emulator.writes).toEqual([...writes, ...writesHere])
    },
  )
})
