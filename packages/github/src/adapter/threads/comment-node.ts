import { fieldsOf, type Fields } from '@porchlight/action-kit'
import type { Comment } from '../../port.ts'

/** A comment as our GraphQL documents ask for it. */
export const commentNodeFrom = (json: unknown, path: string): Comment => commentFromNode(fieldsOf(json, path))

export function commentFromNode(node: Fields): Comment {
  return {
    id: idOf(node),
    nodeId: node.text('id'),
    body: node.text('body'),
    url: node.text('url'),
    isOurs: node.flag('viewerDidAuthor'),
    isMinimized: node.flag('isMinimized'),
  }
}

// A comment's address ends in its id (`…#issuecomment-42`), which also tells it where a GitHub does not fill in the field.
const idOf = (node: Fields): number => Number(node.textOrNull('fullDatabaseId') ?? /\d+$/.exec(node.text('url'))?.[0])
