import { fieldsOf } from '../json.ts'
import type { Comment } from '../port.ts'

/** A comment as our GraphQL documents ask for it. */
export function commentNodeFrom(json: unknown, path: string): Comment {
  const node = fieldsOf(json, path)
  return {
    id: Number(node.text('fullDatabaseId')),
    nodeId: node.text('id'),
    body: node.text('body'),
    url: node.text('url'),
    isOurs: node.flag('viewerDidAuthor'),
    isMinimized: node.flag('isMinimized'),
  }
}
