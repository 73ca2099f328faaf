/** Payloads with what the events read, and dull defaults. The tests of leaderboard-post use GitHub's own, whole. */

export const ada = { login: 'ada', id: 101, type: 'User' }
export const grace = { login: 'grace', id: 102, type: 'User' }

const repository = { id: 9001, full_name: 'acme/widgets' }

const thread = {
  id: 7001,
  number: 7,
  html_url: 'https://github.com/acme/widgets/issues/7',
  user: ada,
  author_association: 'NONE',
  created_at: '2026-11-22T10:00:00Z',
  closed_at: '2026-11-22T11:00:00Z',
  labels: [],
}

const comment = {
  id: 8001,
  html_url: 'https://github.com/acme/widgets/issues/7#issuecomment-8001',
  user: grace,
  author_association: 'CONTRIBUTOR',
  body: 'Have you looked at the fuse box?',
  created_at: '2026-11-22T12:00:00Z',
}

type Parts = Readonly<Record<string, unknown>>

export const issueEvent = (action: string, parts: Parts = {}) => ({
  action,
  issue: { ...thread, ...parts },
  repository,
})

export const pullRequestEvent = (action: string, parts: Parts = {}) => ({
  action,
  pull_request: {
    ...thread,
    id: 7002,
    number: 8,
    html_url: 'https://github.com/acme/widgets/pull/8',
    merged: false,
    merged_at: null,
    additions: 90,
    deletions: 9,
    ...parts,
  },
  repository,
})

export const mergedEvent = (parts: Parts = {}) =>
  pullRequestEvent('closed', { merged: true, merged_at: '2026-11-22T11:00:00Z', ...parts })

export const reviewEvent = (parts: Parts = {}) => ({
  ...pullRequestEvent('submitted'),
  review: { ...comment, id: 8002, state: 'approved', submitted_at: '2026-11-22T12:00:00Z', body: '', ...parts },
})

export const commentEvent = (parts: Parts = {}, issueParts: Parts = {}) => ({
  ...issueEvent('created', issueParts),
  comment: { ...comment, ...parts },
})

export const discussionEvent = (action: string, answer?: Parts) => ({
  action,
  discussion: {
    ...thread,
    number: 9,
    html_url: 'https://github.com/acme/widgets/discussions/9',
    answer_chosen_at: '2026-11-22T13:00:00.000+01:00',
  },
  ...(answer === undefined ? {} : { answer: { ...comment, ...answer } }),
  repository,
})

export const releaseEvent = (parts: Parts = {}) => ({
  action: 'published',
  release: {
    id: 6001,
    html_url: 'https://github.com/acme/widgets/releases/tag/v1.0.0',
    author: ada,
    prerelease: false,
    published_at: '2026-11-22T12:00:00Z',
    ...parts,
  },
  repository,
})
