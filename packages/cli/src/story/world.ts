import type { Scenario } from '@porchlight/github-emulator'

/** The repository of GitHub's own webhook examples, and the people of our story. */
export const REPOSITORY = 'Codertocat/Hello-World'
export const FORK = 'monalisa/Hello-World'
export const MAINTAINER = { login: 'Codertocat', id: 21_031_067 }
export const HELPER = { login: 'hubot', id: 480_938 }
export const NEWCOMER = { login: 'monalisa', id: 94_301, name: 'Mona Lisa', email: 'mona@example.org' }

const RULES = `# Labels by files, for pull requests; by words, for issues.
documentation:
- changed-files:
  - any-glob-to-any-file: '**/*.md'
typo: '/\\b(typo|spelling)\\b/i'
`

const CARE = `# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/porchlight/main/actions/triage/schema/triage.schema.json
good-first-issue:
  mentor: [Codertocat, monalisa]
  release-after: 14d
`

const SIGN_OFFS = `# The defaults: every commit is signed off, members included.
require:
  members: true
`

export const scenario: Scenario = {
  now: '2026-11-22T09:00:00Z',
  users: [
    { ...MAINTAINER, type: 'User', name: 'Coder Tocat', email: 'cat@example.org' },
    { ...NEWCOMER, type: 'User' },
    { ...HELPER, type: 'User' },
  ],
  repositories: [
    {
      name: REPOSITORY,
      description: 'A place to say hello',
      defaultBranch: 'master',
      collaborators: [{ login: MAINTAINER.login, permission: 'admin' }],
      labels: [
        { name: 'documentation', color: '0075ca', description: 'Improvements to the documentation' },
        { name: 'typo', color: 'fbca04', description: 'A slip of the pen' },
        { name: 'good first issue', color: '7057ff', description: 'Good for newcomers' },
        { name: 'bug', color: 'd73a4a', description: "Something isn't working" },
      ],
      releases: [{ tag: '0.0.1', name: 'Hello', publishedAt: '2026-11-01T09:00:00Z' }],
      files: {
        'README.md': '# Hello, Wrold\n\nA place to say hello.\n',
        '.github/labeler.yml': RULES,
        '.github/triage.yml': CARE,
        '.github/dco.yml': SIGN_OFFS,
        'CONTRIBUTING.md': '# Contributing\n\nSign your commits off.\n',
        'CODE_OF_CONDUCT.md': '# Code of conduct\n\nBe kind.\n',
      },
    },
  ],
}
