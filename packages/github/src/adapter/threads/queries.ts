import { ACCOUNT } from '../client/accounts.ts'
import type { Operation } from '../client/client.ts'
import { fields, variables } from '../client/aliases.ts'

/*
 * Every GraphQL document, built from constants alone: no text of a user's gets into one, values travel as variables.
 * test/queries.test.ts validates each against GitHub's schema.
 */

// Comment ids have outgrown the 32 bits of GraphQL's Int, hence `fullDatabaseId`.
const WRITTEN = 'id fullDatabaseId body url viewerDidAuthor isMinimized'

const COMMENTS = `comments(last: 100, before: $before) {
  nodes { ${WRITTEN} }
  pageInfo { hasPreviousPage startCursor }
}`

export const commentsOf: Operation = {
  name: 'commentsOf',
  kind: 'query',
  document: `query commentsOf($owner: String!, $name: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Issue { ${COMMENTS} }
      ... on PullRequest { ${COMMENTS} }
    }
  }
}`,
}

/** Twins of two runs at once are among the newest; twenty comments are not written in between. */
const NEWEST = `comments(last: 20) { nodes { ${WRITTEN} } }`

export const addComment: Operation = {
  name: 'addComment',
  kind: 'mutation',
  document: `mutation addComment($subjectId: ID!, $body: String!) {
  addComment(input: { subjectId: $subjectId, body: $body }) {
    commentEdge { node { ${WRITTEN} } }
    subject {
      ... on Issue { ${NEWEST} }
      ... on PullRequest { ${NEWEST} }
    }
  }
}`,
}

/** `count` issues in one query, 1 point for up to 99: one connection of comments and one of labels in each. */
export const issuesWithComments = (count: number): Operation => ({
  name: 'issuesWithComments',
  kind: 'query',
  document: `query issuesWithComments($owner: String!, $name: String!, ${variables(count, 'Int!')}) {
  repository(owner: $owner, name: $name) {
    ${fields(count, (alias) => `${alias}: issueOrPullRequest(number: $${alias}) { ...issueWithComments }`)}
  }
}
fragment issueWithComments on Issue {
  number id title url locked state closedAt
  stateReason(enableDuplicate: true)
  author ${ACCOUNT}
  labels(first: 100) { nodes { name } }
  comments(last: 30) {
    nodes { ${WRITTEN} createdAt }
    pageInfo { hasPreviousPage }
  }
}`,
})

/** `count` files in one query; each expression is a ref, a colon and a path. */
const TEXT_FILE = 'fragment textFile on Blob { oid byteSize isTruncated text }'

export const textFiles = (count: number): Operation => ({
  name: 'textFiles',
  kind: 'query',
  document: `query textFiles($owner: String!, $name: String!, ${variables(count, 'String!')}) {
  repository(owner: $owner, name: $name) {
    ${fields(count, (alias) => `${alias}: object(expression: $${alias}) { __typename ...textFile }`)}
  }
}
${TEXT_FILE}`,
})

/** One file in each of `count` repositories: the first is `_0`, whose owner is `$owner_0`. */
export const fileInRepositories = (count: number): Operation => {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const given = numbers.flatMap((at) => [`$owner_${at}: String!`, `$name_${at}: String!`, `$expression_${at}: String!`])
  const asked = numbers.map(
    (at) =>
      `_${at}: repository(owner: $owner_${at}, name: $name_${at}) { object(expression: $expression_${at}) { __typename ...textFile } }`,
  )
  return {
    name: 'fileInRepositories',
    kind: 'query',
    document: `query fileInRepositories(${given.join(', ')}) {
  ${asked.join('\n  ')}
}
${TEXT_FILE}`,
  }
}

const BROUGHT_IN = `number title body createdAt merged
      baseRepository { nameWithOwner }
      author ${ACCOUNT}
      closingIssuesReferences(first: $issues) {
        totalCount
        nodes { number repository { nameWithOwner } }
      }`

/** `count` pull requests in one query: the first is `_0`, with its number in `$_0`. */
export const mergedPullRequestsNumbered = (count: number): Operation => ({
  name: 'mergedPullRequests',
  kind: 'query',
  document: `query mergedPullRequests($owner: String!, $name: String!, $issues: Int!, ${variables(count, 'Int!')}) {
  repository(owner: $owner, name: $name) {
    ${fields(count, (alias) => `${alias}: pullRequest(number: $${alias}) { ...mergedPullRequest }`)}
  }
}
fragment mergedPullRequest on PullRequest {
      ${BROUGHT_IN}
      mergeCommit { oid }
}`,
})

/** The same for commits. With 5 pull requests and 10 issues each, 100 commits cost 6 points of the hour's 1,000. */
export const pullRequestsOfCommits = (count: number): Operation => ({
  name: 'pullRequestsOfCommits',
  kind: 'query',
  document: `query pullRequestsOfCommits($owner: String!, $name: String!, $pulls: Int!, $issues: Int!, ${variables(count, 'GitObjectID!')}) {
  repository(owner: $owner, name: $name) {
    ${fields(count, (alias) => `${alias}: object(oid: $${alias}) { ...broughtInBy }`)}
  }
}
fragment broughtInBy on Commit {
  associatedPullRequests(first: $pulls) {
    totalCount
    nodes {
      ${BROUGHT_IN}
    }
  }
}`,
})
