import type { Account, Branch, ChangedFile, Commit, Identity, Issue, PullRequest } from '@porchlight/github'

/** Valid values with dull defaults: a test says only what matters to it. */

export const anAccount = (parts: Partial<Account> = {}): Account => ({ login: 'ada', id: 101, type: 'User', ...parts })

export const anIssue = (parts: Partial<Issue> = {}): Issue => ({
  number: 7,
  nodeId: 'I_7',
  title: 'The porch light flickers',
  body: '',
  author: anAccount(),
  association: 'NONE',
  state: 'open',
  stateReason: null,
  isLocked: false,
  labels: [],
  assignees: [],
  milestone: null,
  type: null,
  createdAt: '2026-11-22T12:00:00Z',
  updatedAt: '2026-11-22T12:00:00Z',
  closedAt: null,
  url: 'https://github.com/acme/widgets/issues/7',
  commentCount: 0,
  pullRequest: null,
  ...parts,
})

export const aPullRequest = (parts: Partial<PullRequest> = {}): PullRequest => ({
  number: 8,
  nodeId: 'PR_8',
  title: 'Mend the porch light',
  body: '',
  author: anAccount(),
  association: 'NONE',
  state: 'open',
  isDraft: false,
  isMerged: false,
  isLocked: false,
  mergedAt: null,
  labels: [],
  assignees: [],
  requestedReviewers: [],
  requestedTeams: [],
  milestone: null,
  createdAt: '2026-11-22T12:00:00Z',
  updatedAt: '2026-11-22T12:00:00Z',
  url: 'https://github.com/acme/widgets/pull/8',
  base: aBranch(),
  head: aBranch({ name: 'mend-light', sha: aSha('head'), repository: { owner: 'ada', name: 'widgets' } }),
  counts: { commits: 1, files: 1, additions: 1, deletions: 0 },
  ...parts,
})

export const aBranch = (parts: Partial<Branch> = {}): Branch => ({
  name: 'main',
  sha: aSha('base'),
  repository: { owner: 'acme', name: 'widgets' },
  ...parts,
})

export const aChangedFile = (parts: Partial<ChangedFile> = {}): ChangedFile => ({
  path: 'src/porch.ts',
  status: 'modified',
  previousPath: null,
  additions: 1,
  deletions: 0,
  ...parts,
})

export const anIdentity = (parts: Partial<Identity> = {}): Identity => ({
  name: 'Ada Lovelace',
  email: 'ada@example.org',
  account: anAccount(),
  ...parts,
})

export const aCommit = (parts: Partial<Commit> = {}): Commit => {
  const message = parts.message ?? 'Mend the porch light'
  return {
    sha: aSha(message),
    message,
    parents: [aSha('parent')],
    author: anIdentity(),
    committer: parts.author ?? anIdentity(),
    authoredAt: '2026-11-20T12:00:00Z',
    isVerified: false,
    ...parts,
  }
}

/** Forty hexadecimal digits that are the same for the same text. */
export function aSha(text: string): string {
  let sha = ''
  for (let round = 0; sha.length < 40; round += 1) sha += fnv1a(`${round}:${text}`).toString(16).padStart(8, '0')
  return sha.slice(0, 40)
}

function fnv1a(text: string): number {
  // The 32-bit FNV-1a parameters: http://www.isthe.com/chongo/tech/comp/fnv/
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}
