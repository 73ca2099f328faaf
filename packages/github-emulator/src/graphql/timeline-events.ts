import { findLabel } from '../state/labels.ts'
import type { Thread, ThreadEvent, ThreadEventName } from '../state/model.ts'
import { answer } from './answer.ts'
import type { Fields } from './context.ts'
import { commitIn } from './git-objects.ts'
import { seenTeam } from './organizations.ts'
import { mayWrite } from './permissions.ts'
import { addresses, threadPath } from './urls.ts'

/** An entry of a thread's timeline under the name of its GraphQL type. */
export type TimelineEvent = { kind: string; thread: Thread; event: ThreadEvent }

// What is missing here shows in REST's timeline only.
const KINDS: Partial<Record<ThreadEventName, string>> = {
  labeled: 'LabeledEvent',
  unlabeled: 'UnlabeledEvent',
  assigned: 'AssignedEvent',
  unassigned: 'UnassignedEvent',
  milestoned: 'MilestonedEvent',
  demilestoned: 'DemilestonedEvent',
  renamed: 'RenamedTitleEvent',
  locked: 'LockedEvent',
  unlocked: 'UnlockedEvent',
  closed: 'ClosedEvent',
  reopened: 'ReopenedEvent',
  merged: 'MergedEvent',
  'cross-referenced': 'CrossReferencedEvent',
  marked_as_duplicate: 'MarkedAsDuplicateEvent',
  unmarked_as_duplicate: 'UnmarkedAsDuplicateEvent',
  connected: 'ConnectedEvent',
  disconnected: 'DisconnectedEvent',
  review_requested: 'ReviewRequestedEvent',
  review_request_removed: 'ReviewRequestRemovedEvent',
  comment_deleted: 'CommentDeletedEvent',
  ready_for_review: 'ReadyForReviewEvent',
  convert_to_draft: 'ConvertToDraftEvent',
}

export function timelineEvent(thread: Thread, event: ThreadEvent): TimelineEvent | undefined {
  const kind = KINDS[event.event]
  return kind === undefined ? undefined : { kind, thread, event }
}

const occurred: Fields<TimelineEvent> = {
  id: ({ event }) => event.nodeId,
  actor: ({ event }) => event.actor,
  createdAt: ({ event }) => event.createdAt,
}

const threadOf = ({ thread }: TimelineEvent): Thread => thread

const eventAddresses = addresses(({ thread, event }: TimelineEvent) => `${threadPath(thread)}#event-${event.id}`)

const stateReason = ({ event }: TimelineEvent): string | null => event.stateReason?.toUpperCase() ?? null

/** The label as it is now; one that the repository has deleted keeps its name and colour only. */
const labelOfEvent = ({ thread, event }: TimelineEvent): unknown =>
  event.label && (findLabel(thread.repository, event.label.name) ?? answer(event.label))

const labelled: Fields<TimelineEvent> = { ...occurred, label: labelOfEvent, labelable: threadOf }
const assigned: Fields<TimelineEvent> = {
  ...occurred,
  assignee: ({ event }) => event.assignee ?? null,
  assignable: threadOf,
}
const milestoned: Fields<TimelineEvent> = {
  ...occurred,
  milestoneTitle: ({ event }) => event.milestone?.title,
  subject: threadOf,
}
const duplicated: Fields<TimelineEvent> = {
  ...occurred,
  duplicate: ({ event }) => event.source ?? null,
  canonical: ({ event }) => event.canonical ?? null,
  isCrossRepository: ({ event }) => event.source?.repository !== event.canonical?.repository,
}
const linked: Fields<TimelineEvent> = {
  ...occurred,
  source: threadOf,
  subject: ({ event }) => event.source,
  isCrossRepository: ({ thread, event }) => event.source?.repository !== thread.repository,
}
const reviewRequest: Fields<TimelineEvent> = {
  ...occurred,
  pullRequest: threadOf,
  requestedReviewer: ({ event }, _args, context) =>
    event.requestedTeam ? seenTeam(event.requestedTeam, context) : (event.requestedReviewer ?? null),
}
const draftChanged: Fields<TimelineEvent> = { ...occurred, ...eventAddresses, pullRequest: threadOf }

export const TIMELINE_TYPES: Readonly<Record<string, Fields<TimelineEvent>>> = {
  LabeledEvent: labelled,
  UnlabeledEvent: labelled,
  AssignedEvent: assigned,
  UnassignedEvent: assigned,
  MilestonedEvent: milestoned,
  DemilestonedEvent: milestoned,
  RenamedTitleEvent: {
    ...occurred,
    previousTitle: ({ event }) => event.rename?.from,
    currentTitle: ({ event }) => event.rename?.to,
    subject: threadOf,
  },
  LockedEvent: {
    ...occurred,
    lockable: threadOf,
    lockReason: ({ event }) => event.lockReason?.toUpperCase().replaceAll(/[ -]/g, '_') ?? null,
  },
  UnlockedEvent: { ...occurred, lockable: threadOf },
  ClosedEvent: {
    ...occurred,
    ...eventAddresses,
    closable: threadOf,
    closer: ({ thread, event }) =>
      event.commitSha === undefined ? (event.source ?? null) : commitIn(thread.repository, event.commitSha),
    stateReason,
  },
  ReopenedEvent: { ...occurred, closable: threadOf, stateReason },
  MergedEvent: {
    ...occurred,
    ...eventAddresses,
    pullRequest: threadOf,
    commit: ({ thread, event }) =>
      event.commitSha === undefined ? null : commitIn(thread.repository, event.commitSha),
    mergeRefName: ({ thread }) => (thread.kind === 'PullRequest' ? thread.base.branch : null),
  },
  CrossReferencedEvent: {
    ...occurred,
    ...eventAddresses,
    referencedAt: ({ event }) => event.createdAt,
    source: ({ event }) => event.source,
    target: threadOf,
    isCrossRepository: ({ thread, event }) => event.source?.repository !== thread.repository,
    willCloseTarget: ({ thread, event }) =>
      event.source?.kind === 'PullRequest' &&
      event.source.repository === thread.repository &&
      event.source.closes.includes(thread.number),
  },
  MarkedAsDuplicateEvent: duplicated,
  UnmarkedAsDuplicateEvent: duplicated,
  ConnectedEvent: linked,
  DisconnectedEvent: linked,
  ReviewRequestedEvent: reviewRequest,
  ReviewRequestRemovedEvent: reviewRequest,
  CommentDeletedEvent: {
    ...occurred,
    // Its name is for people with write access. Assumption: for an app, the permission to write counts as that.
    actor: ({ thread, event }, _args, context) => (mayWrite(context, thread) ? event.actor : null),
    databaseId: ({ event }) => event.id,
    deletedCommentAuthor: ({ event }) => event.deletedCommentAuthor ?? null,
  },
  ReadyForReviewEvent: draftChanged,
  ConvertToDraftEvent: draftChanged,
}
