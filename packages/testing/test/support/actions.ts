import { globSync } from 'node:fs'
import { join } from 'node:path'
import type { WorkflowEvent } from '@porchlight/action-runner'
import type { ActionCase } from './action-case.ts'
import { repositoryRoot } from './bundle.ts'
import { issueEvent, pullRequestEvent, type World } from './world.ts'

/** Every action that there is, with what it is to be tried with. One without a file in `cases/` is not missed: nothing loads. */
export const actions: readonly ActionCase[] = await Promise.all(
  globSync('actions/*/action.yml', { cwd: repositoryRoot })
    .toSorted()
    .map((path) => path.split(/[\\/]/, 2)[1] ?? '')
    .map(caseOf),
)

async function caseOf(name: string): Promise<ActionCase> {
  const { actionCase } = (await import(join(import.meta.dirname, `cases/${name}.ts`))) as { actionCase: ActionCase }
  return actionCase
}

/** An event that the action has nothing to do on: the payload alone says so. */
interface IdleEvent {
  readonly name: string
  readonly event: string
  eventOf(world: World): Promise<WorkflowEvent>
}

const starred = async (world: World): Promise<WorkflowEvent> => {
  const { payload } = await issueEvent(world, 1)
  return { name: 'watch', payload: { action: 'started', repository: payload['repository'], sender: payload['sender'] } }
}

/** #1 with another author. */
const openedBy = async (world: World, author: Readonly<Record<string, unknown>>): Promise<WorkflowEvent> => {
  const { name, payload } = await issueEvent(world, 1)
  return { name, payload: { ...payload, issue: { ...(payload['issue'] as object), ...author } } }
}

export const idleEvents: readonly IdleEvent[] = [
  ...actions.map(({ name }) => ({ name, event: 'an event that it does not know', eventOf: starred })),
  { name: 'triage', event: 'an issue that was deleted', eventOf: (world) => issueEvent(world, 1, 'deleted') },
  { name: 'welcome', event: 'an issue that was edited', eventOf: (world) => issueEvent(world, 1, 'edited') },
  {
    name: 'welcome',
    event: "a bot's issue",
    eventOf: (world) => openedBy(world, { user: { login: 'renovate[bot]', id: 9, type: 'Bot' } }),
  },
  { name: 'welcome', event: "a member's issue", eventOf: (world) => openedBy(world, { author_association: 'MEMBER' }) },
  { name: 'dco-check', event: 'an issue', eventOf: (world) => issueEvent(world, 1) },
  { name: 'dco-check', event: 'a pull request that is closed', eventOf: (world) => pullRequestEvent(world, 4) },
  { name: 'notify-requesters', event: 'an issue', eventOf: (world) => issueEvent(world, 1) },
  { name: 'leaderboard-post', event: 'an issue that was edited', eventOf: (world) => issueEvent(world, 1, 'edited') },
]
