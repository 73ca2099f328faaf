import { describe, expect, it } from 'vitest'
import { commentNodeFrom } from '../src/adapter/threads/read-comments.ts'

const node = {
  id: 'IC_1',
  fullDatabaseId: '3000000001',
  body: 'Hello',
  url: 'https://github.com/acme/widgets/issues/7#issuecomment-3000000001',
  viewerDidAuthor: true,
  isMinimized: false,
}

describe('a comment from GraphQL', () => {
  it('has the id by which REST knows it', () => {
    expect(commentNodeFrom(node, 'node').id).toBe(3_000_000_001)
  })

  it('has the id of its address where GitHub does not fill in the field', () => {
    expect(commentNodeFrom({ ...node, fullDatabaseId: null }, 'node').id).toBe(3_000_000_001)
  })
})
