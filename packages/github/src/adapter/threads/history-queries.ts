import { ACCOUNT } from '../client/accounts.ts'
import type { Operation } from '../client/client.ts'

/* What was done to a thread before: GraphQL documents, built from constants alone as those of queries.ts. */

const ACTOR = `actor ${ACCOUNT}`

// GitHub allows 100 labels on a thread: https://docs.github.com/en/rest/issues/labels
const LABELS_NOW = 'labels(first: 100) { nodes { name } }'

const LABEL_CHANGES = `${LABELS_NOW}
timelineItems(last: 100, before: $before, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {
  nodes {
    __typename
    ... on LabeledEvent { createdAt ${ACTOR} label { name } }
    ... on UnlabeledEvent { createdAt ${ACTOR} label { name } }
  }
  pageInfo { hasPreviousPage startCursor }
}`

export const labelChanges: Operation = {
  name: 'labelChanges',
  kind: 'query',
  document: `query labelChanges($owner: String!, $name: String!, $number: Int!, $before: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Issue { ${LABEL_CHANGES} }
      ... on PullRequest { ${LABEL_CHANGES} }
    }
  }
}`,
}

const NAMED = `{ ... on User { login } ... on Bot { login } ... on Mannequin { login } }`

// `state` is of another type on a pull request, which one query cannot ask for beside an issue's. Ten can be assigned.
const STATE = `closed locked milestone { title } assignees(first: 10) { nodes { login } } ${LABELS_NOW} comments { totalCount }`

const CHANGES_OF_ANY_THREAD = `__typename
        ... on AssignedEvent { ${ACTOR} assignee ${NAMED} }
        ... on UnassignedEvent { ${ACTOR} assignee ${NAMED} }
        ... on MilestonedEvent { ${ACTOR} milestoneTitle }
        ... on DemilestonedEvent { ${ACTOR} milestoneTitle }
        ... on CommentDeletedEvent { ${ACTOR} deletedCommentAuthor { login } }`

const KINDS_OF_ANY_THREAD =
  'ASSIGNED_EVENT, UNASSIGNED_EVENT, MILESTONED_EVENT, DEMILESTONED_EVENT, COMMENT_DELETED_EVENT'

const KINDS_OF_PULL_REQUESTS = 'REVIEW_REQUESTED_EVENT, REVIEW_REQUEST_REMOVED_EVENT, PULL_REQUEST_REVIEW'

/** Of a requested team no name is asked for: that takes `read:org` of a person's token, or the whole query is refused. */
export const threadChanges: Operation = {
  name: 'threadChanges',
  kind: 'query',
  document: `query threadChanges($owner: String!, $name: String!, $number: Int!, $before: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Issue {
        ${STATE}
        timelineItems(last: 100, before: $before, itemTypes: [${KINDS_OF_ANY_THREAD}]) {
          nodes { ${CHANGES_OF_ANY_THREAD} }
          pageInfo { hasPreviousPage startCursor }
        }
      }
      ... on PullRequest {
        isDraft ${STATE}
        timelineItems(last: 100, before: $before, itemTypes: [${KINDS_OF_ANY_THREAD}, ${KINDS_OF_PULL_REQUESTS}]) {
          nodes {
            ${CHANGES_OF_ANY_THREAD}
            ... on ReviewRequestedEvent { ${ACTOR} requestedReviewer ${NAMED} }
            ... on ReviewRequestRemovedEvent { ${ACTOR} requestedReviewer ${NAMED} }
            ... on PullRequestReview { author ${ACCOUNT} }
          }
          pageInfo { hasPreviousPage startCursor }
        }
      }
    }
  }
}`,
}
