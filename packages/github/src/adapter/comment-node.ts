import { fieldsOf, type Fields } from '../json.ts'
import type { Comment } from '../port.ts'

/** A comment as our GraphQL documents ask for it. */
export const commentNodeFrom = (json: unknown, path: string): Comment => commentFromNode(fieldsOf(json, path))

export function commentFromNode(node: Fields): Comment {
  return {
    id: Number(node.text('fullDatabaseId')),
    nodeId: node.text('id'),
    body: node.text('body'),
    url: node.text('url'),
    isOurs: node.flag('viewerDidAuthor'),
    isMinimized: node.flag('isMinimized'),
  }
}
