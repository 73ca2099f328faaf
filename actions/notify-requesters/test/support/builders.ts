import type { MarkedIssue, Release } from '@porchlight/github'
import { anAccount } from '@porchlight/testing'

export const release: Release = {
  tag: 'v1.1.0',
  name: 'The bright one',
  url: 'https://github.com/acme/widgets/releases/tag/v1.1.0',
  isDraft: false,
  isPrerelease: false,
  publishedAt: '2026-11-22T12:00:00Z',
}

export const anIssue = (parts: Partial<MarkedIssue> = {}): MarkedIssue => ({
  number: 7,
  nodeId: 'I_7',
  title: 'The porch light flickers',
  author: anAccount(),
  state: 'closed',
  stateReason: 'completed',
  closedAt: '2026-11-20T12:00:00Z',
  isLocked: false,
  labels: [],
  url: 'https://github.com/acme/widgets/issues/7',
  marked: [],
  ...parts,
})

export const grace = anAccount({ login: 'grace' })
export const pull = { number: 12, author: grace, createdAt: '2026-11-19T12:00:00Z' }
