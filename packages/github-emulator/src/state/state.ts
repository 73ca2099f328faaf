import type { App } from './app-model.ts'
import type {
  Account,
  CheckRun,
  Comment,
  CommitStatus,
  Discussion,
  DiscussionCategory,
  DiscussionComment,
  Issue,
  Label,
  Milestone,
  Organization,
  PullRequest,
  Reaction,
  Release,
  Repository,
  Review,
  ReviewComment,
  Team,
} from './model.ts'

/** Everything that has a GraphQL node id of its own. */
export type Entity =
  | Account
  | Team
  | Repository
  | Issue
  | PullRequest
  | Comment
  | Review
  | ReviewComment
  | Reaction
  | Label
  | Milestone
  | Release
  | CheckRun
  | CommitStatus
  | Discussion
  | DiscussionComment
  | DiscussionCategory

/** Everything the emulated GitHub knows. Change it through the functions of this folder, so that ids, times and events stay true. */
export type State = {
  /** Keyed by lower-cased login; organizations' accounts are here too. */
  accounts: Map<string, Account>
  organizations: Map<string, Organization>
  /** Keyed by lower-cased `owner/name`. */
  repositories: Map<string, Repository>
  /** By their id. */
  apps: Map<number, App>
  /** Every entity by its GraphQL node id. */
  nodes: Map<string, Entity>
  /** Milliseconds since the epoch. */
  clock: { now: () => number; advance: (milliseconds: number) => void }
  /** The last numeric id handed out; one sequence for all kinds. */
  lastId: number
  /** Search sees the world as it was this many milliseconds ago. */
  searchLag: number
}

/** With a fixed start the clock only moves when told to, so that a run gives the same dates every time. */
export function createState({ now }: { now?: string | undefined } = {}): State {
  return {
    accounts: new Map(),
    organizations: new Map(),
    repositories: new Map(),
    apps: new Map(),
    nodes: new Map(),
    clock: createClock(now),
    lastId: 1000,
    searchLag: 0,
  }
}

function createClock(start: string | undefined): State['clock'] {
  if (start === undefined) {
    let offset = 0
    return { now: () => Date.now() + offset, advance: (milliseconds) => void (offset += milliseconds) }
  }
  let time = Date.parse(start)
  if (Number.isNaN(time)) throw new Error(`now: "${start}" is not a date. Write it as "2026-11-22T12:00:00Z".`)
  return { now: () => time, advance: (milliseconds) => void (time += milliseconds) }
}

/** The present, as GitHub writes it: UTC, whole seconds. */
export const timestamp = (state: State): string => isoSeconds(state.clock.now())

export const isoSeconds = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z')

// GitHub's own prefixes, as seen in the node ids of its published payloads; the rest is opaque to clients.
const NODE_PREFIXES: Record<Entity['kind'], string> = {
  User: 'U',
  Bot: 'BOT',
  Organization: 'O',
  Mannequin: 'M',
  Team: 'T',
  Repository: 'R',
  Issue: 'I',
  PullRequest: 'PR',
  IssueComment: 'IC',
  PullRequestReview: 'PRR',
  PullRequestReviewComment: 'PRRC',
  Reaction: 'REA',
  Label: 'LA',
  Milestone: 'MI',
  Release: 'RE',
  CheckRun: 'CR',
  StatusContext: 'SC',
  Discussion: 'D',
  DiscussionComment: 'DC',
  DiscussionCategory: 'DIC',
}

export function nextId(state: State): number {
  state.lastId += 1
  return state.lastId
}

export const nodeId = (kind: Entity['kind'], id: number): string =>
  `${NODE_PREFIXES[kind]}_kw${Buffer.from(String(id)).toString('base64url')}`

/** Gives an entity its numeric and node id. The caller registers it once it is whole. */
export function newIds(state: State, kind: Entity['kind'], id = nextId(state)): { id: number; nodeId: string } {
  return { id, nodeId: nodeId(kind, id) }
}

/** Makes an entity findable by its node id. */
export function register<E extends Entity>(state: State, entity: E): E {
  state.nodes.set(entity.nodeId, entity)
  return entity
}
