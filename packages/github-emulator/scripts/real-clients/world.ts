import { isDeepStrictEqual } from 'node:util'
import type { RepositoryView, Scenario } from '@porchlight/github-emulator'

export const MAINTAINER = 'mona'
export const REVIEWER = 'hubot'

/** One feature since the last release, and a bug that the job fixes. */
export const WORLD: Scenario = {
  users: [
    { login: MAINTAINER, name: 'Mona', email: 'mona@example.com' },
    { login: REVIEWER, type: 'User' },
  ],
  repositories: [
    {
      name: 'mona/widgets',
      description: 'Widgets',
      files: { 'README.md': '# Widgets\n', 'version.txt': '1.0.0\n' },
      commits: [{ message: 'feat: a window', files: { 'src/window.txt': 'glass\n' } }],
      tags: { 'v1.0.0': 'main~1' },
      releases: [{ tag: 'v1.0.0' }],
      labels: ['bug'],
      collaborators: [{ login: REVIEWER, permission: 'push' }],
      issues: [{ number: 1, title: 'It rains in', author: REVIEWER, body: 'Here' }],
    },
  ],
}

/** What the job of `gh`, PyGithub and go-github leaves; each says it in its own language. */
export function mistakesOfJob(repository: RepositoryView): string[] {
  const [issue, pullRequest] = [repository.issues[1], repository.pullRequests[0]]
  return [
    ...differing('labels', repository.labels.map(({ name }) => name).toSorted(), ['bug', 'leak']),
    ...differing(
      'the issue',
      [issue?.title, issue?.state, issue?.labels.toSorted()],
      ['The roof leaks', 'closed', ['bug', 'leak']],
    ),
    ...differing(
      'its comments',
      issue?.comments.map(({ author, body }) => [author, body]),
      [[MAINTAINER, 'A fix is coming.']],
    ),
    ...differing('the pull request', [pullRequest?.merged, pullRequest?.mergedBy], [true, MAINTAINER]),
    ...differing(
      'its reviews',
      pullRequest?.reviews.map(({ author, state }) => [author, state]),
      [[REVIEWER, 'APPROVED']],
    ),
    ...differing('the file', repository.files['src/roof.txt'], 'tight\n'),
    ...differing(
      'releases',
      repository.releases.map(({ tag }) => tag),
      ['v1.0.0', 'v1.1.0'],
    ),
  ]
}

export function differing(what: string, found: unknown, expected: unknown): string[] {
  if (isDeepStrictEqual(found, expected)) return []
  return [`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`]
}
