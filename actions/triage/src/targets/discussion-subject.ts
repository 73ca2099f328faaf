import type { Discussion, GitHub } from '@porchlight/github'
import { undefinedIfMissing } from '@porchlight/github/pure'
import type { DiscussionTarget } from '../discussion-event.ts'
import type { DiscussionDetails, Subject } from '../facts/facts.ts'

/** The discussion, from the payload or by its number; undefined when there is none. */
export async function discussionSubject(target: DiscussionTarget, github: GitHub): Promise<Subject | undefined> {
  const discussion = target.known ?? (await undefinedIfMissing(github.discussions.discussion(target.number)))
  return discussion === undefined ? undefined : subjectOf(discussion, target)
}

function subjectOf(
  { nodeId, repositoryId, category, ...thread }: Discussion,
  { isNew, isAsked, comment, before }: DiscussionTarget,
): Subject {
  return {
    ...thread,
    nodeId,
    kind: 'discussion',
    // Nothing follows on a discussion but labels, so that these are not asked about.
    isOpen: true,
    isLocked: false,
    assignees: [],
    requested: { people: [], teams: [] },
    type: null,
    milestone: null,
    branches: null,
    isDraft: false,
    discussion: { nodeId, repositoryId, category, before: before ?? null, isAsked: isAsked === true },
    changedFiles: 0,
    changedLines: 0,
    isNew: isNew === true,
    comment: comment ?? null,
  }
}

/** Null for authors that have no such list, such as apps. Compared by number, so that of two at once exactly one is first. */
export async function isFirstDiscussion(
  { number, author }: Subject,
  { repositoryId }: DiscussionDetails,
  { discussions }: GitHub,
): Promise<boolean | null> {
  const home = repositoryId === '' ? (await discussions.discussion(number)).repositoryId : repositoryId
  const started = await undefinedIfMissing(discussions.startedBy(author.login, home))
  return started === undefined ? null : started.every((other) => other >= number)
}
