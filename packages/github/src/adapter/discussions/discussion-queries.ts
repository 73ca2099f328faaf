import { ACCOUNT } from '../client/accounts.ts'
import type { Operation } from '../client/client.ts'

/* Discussions, which REST does not know. Built from constants alone, as in queries.ts, and validated with them. */

// Unlike issue comments, these have no `fullDatabaseId`.
const WRITTEN = 'id databaseId body url viewerDidAuthor isMinimized'

export const discussionsStartedBy: Operation = {
  name: 'discussionsStartedBy',
  kind: 'query',
  document: `query discussionsStartedBy($login: String!, $repositoryId: ID!, $first: Int!) {
  user(login: $login) {
    repositoryDiscussions(first: $first, repositoryId: $repositoryId, orderBy: { field: CREATED_AT, direction: ASC }) {
      nodes { number }
    }
  }
}`,
}

// GitHub puts 100 labels on an issue at the most; `totalCount` tells should a discussion ever have more.
export const discussionByNumber: Operation = {
  name: 'discussionByNumber',
  kind: 'query',
  document: `query discussionByNumber($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    id
    discussion(number: $number) {
      number id title body authorAssociation createdAt updatedAt
      author ${ACCOUNT}
      category { name slug }
      labels(first: 100) { totalCount nodes { name } }
    }
  }
}`,
}

export const discussionComments: Operation = {
  name: 'discussionComments',
  kind: 'query',
  document: `query discussionComments($owner: String!, $name: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $name) {
    discussion(number: $number) {
      id
      comments(last: 100, before: $before) {
        nodes { ${WRITTEN} }
        pageInfo { hasPreviousPage startCursor }
      }
    }
  }
}`,
}

export const addDiscussionComment: Operation = {
  name: 'addDiscussionComment',
  kind: 'mutation',
  document: `mutation addDiscussionComment($subjectId: ID!, $body: String!) {
  addDiscussionComment(input: { discussionId: $subjectId, body: $body }) {
    comment {
      ${WRITTEN}
      discussion { comments(last: 20) { nodes { ${WRITTEN} } } }
    }
  }
}`,
}

export const updateDiscussionComment: Operation = {
  name: 'updateDiscussionComment',
  kind: 'mutation',
  document: `mutation updateDiscussionComment($id: ID!, $body: String!) {
  updateDiscussionComment(input: { commentId: $id, body: $body }) { comment { ${WRITTEN} } }
}`,
}

export const deleteDiscussionComment: Operation = {
  name: 'deleteDiscussionComment',
  kind: 'mutation',
  document: `mutation deleteDiscussionComment($id: ID!) {
  deleteDiscussionComment(input: { id: $id }) { clientMutationId }
}`,
}

/** `count` labels by name: the first is `_0`, its name in `$_0`. GitHub puts null where there is none. */
export const labelIds = (count: number): Operation => {
  const aliases = Array.from({ length: count }, (_, index) => `_${index}`)
  const variables = aliases.map((alias) => `$${alias}: String!`).join(', ')
  return {
    name: 'labelIds',
    kind: 'query',
    document: `query labelIds($owner: String!, $name: String!, ${variables}) {
  repository(owner: $owner, name: $name) {
    ${aliases.map((alias) => `${alias}: label(name: $${alias}) { id }`).join('\n    ')}
  }
}`,
  }
}

export const addLabelsToDiscussion: Operation = {
  name: 'addLabelsToDiscussion',
  kind: 'mutation',
  document: `mutation addLabelsToDiscussion($id: ID!, $labelIds: [ID!]!) {
  addLabelsToLabelable(input: { labelableId: $id, labelIds: $labelIds }) { clientMutationId }
}`,
}

export const removeLabelFromDiscussion: Operation = {
  name: 'removeLabelFromDiscussion',
  kind: 'mutation',
  document: `mutation removeLabelFromDiscussion($id: ID!, $labelId: ID!) {
  removeLabelsFromLabelable(input: { labelableId: $id, labelIds: [$labelId] }) { clientMutationId }
}`,
}

export const reactToDiscussion: Operation = {
  name: 'reactToDiscussion',
  kind: 'mutation',
  document: `mutation reactToDiscussion($id: ID!, $content: ReactionContent!) {
  addReaction(input: { subjectId: $id, content: $content }) { clientMutationId }
}`,
}
