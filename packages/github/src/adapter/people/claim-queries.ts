import type { Operation } from '../client/client.ts'
import { fields, variables } from '../client/aliases.ts'

// GitHub lets ten be assigned: https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/assigning-issues-and-pull-requests-to-other-github-users
const ASSIGNMENTS = `fragment assignments on Issue {
  number state locked
  assignees(first: 10) { nodes { __typename login databaseId } }
  changes: timelineItems(last: 100, itemTypes: [ASSIGNED_EVENT, UNASSIGNED_EVENT]) {
    nodes {
      __typename
      ... on AssignedEvent { createdAt actor { login } assignee { ...assignee } }
      ... on UnassignedEvent { createdAt actor { login } assignee { ...assignee } }
    }
  }
}
fragment assignee on Actor { login }`

/** An issue's assignees, and who was assigned before. */
export const assignmentsOn: Operation = {
  name: 'assignmentsOn',
  kind: 'query',
  document: `query assignmentsOn($owner: String!, $name: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    issue(number: $number) { ...assignments }
  }
}
${ASSIGNMENTS}`,
}

const PULL_REQUEST = `fragment pullRequest on PullRequest {
  number state isDraft updatedAt
  author { login }
  repository { nameWithOwner }
}`

/** Open issues with a label and an assignee, and what has happened on them since. */
export const claimedIssues: Operation = {
  name: 'claimedIssues',
  kind: 'query',
  document: `query claimedIssues($owner: String!, $name: String!, $label: String!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    issues(first: 25, after: $after, states: [OPEN], labels: [$label], filterBy: { assignee: "*" }, orderBy: { field: CREATED_AT, direction: ASC }) {
      nodes {
        ...assignments
        comments(last: 100) {
          nodes { author { login } createdAt body }
          pageInfo { hasPreviousPage }
        }
        closing: closedByPullRequestsReferences(first: 20) {
          nodes { ...pullRequest }
          pageInfo { hasNextPage }
        }
        mentions: timelineItems(last: 100, itemTypes: [CROSS_REFERENCED_EVENT]) {
          nodes { ... on CrossReferencedEvent { source { ...pullRequest } } }
          pageInfo { hasPreviousPage }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}
${ASSIGNMENTS}
${PULL_REQUEST}`,
}

/** `count` pull requests in one query: the first is `_0`, with its number in `$_0`. */
export const lastPushes = (count: number): Operation => ({
  name: 'lastPushes',
  kind: 'query',
  document: `query lastPushes($owner: String!, $name: String!, ${variables(count, 'Int!')}) {
  repository(owner: $owner, name: $name) {
    ${fields(count, (alias) => `${alias}: pullRequest(number: $${alias}) { ...pushes }`)}
  }
}
fragment pushes on PullRequest {
  commits(last: 1) { nodes { commit { committedDate } } }
  forced: timelineItems(last: 1, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) {
    nodes { ... on HeadRefForcePushedEvent { createdAt } }
  }
}`,
})
