import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WorkflowEvent } from '@porchlight/action-runner'
import type { ScenarioRepository } from '@porchlight/github-emulator'
import { describe } from 'vitest'
import { repositoryRoot } from './support/bundle.ts'
import { it } from './support/promise.ts'
import { workflowInRootReadme } from './support/readme.ts'
import { runWorkflowText } from './support/workflow.ts'
import { issueEvent, pullRequestEvent, releaseEvent, REPOSITORY, scenarioOf, type World } from './support/world.ts'

const readme = readFileSync(join(repositoryRoot, 'README.md'), 'utf8')

/** The line that the table "Coming from" of the README says to write. */
function lineFor(peer: string): string {
  const row = readme.split('\n').find((line) => line.startsWith('| ') && line.split('|')[1]?.includes(`[${peer}]`))
  return /`(uses: [^`]+)`/.exec(row ?? '')?.[1] ?? `the README has no line for ${peer}`
}

const workflow = (on: string, permissions: string, step: string): string => `on: ${on}
permissions: {}
jobs:
  job:
    runs-on: ubuntu-latest
    permissions: { ${permissions} }
    steps:
      - ${step}
`

interface Move {
  readonly from: string
  /** A workflow as the other action's users have it, with our line for theirs. */
  readonly text: string
  readonly files?: ScenarioRepository['files']
  eventOf(world: World): Promise<WorkflowEvent>
  readonly gives: string
}

const moves: readonly Move[] = [
  {
    from: 'actions/labeler',
    text: workflow(
      'pull_request_target',
      'contents: read, pull-requests: write, issues: write',
      `${lineFor('actions/labeler')}
        with:
          repo-token: \${{ github.token }}
          configuration-path: .github/labeler.yml
          sync-labels: true
          dot: true`,
    ),
    files: { '.github/labeler.yml': "documentation:\n- changed-files:\n  - any-glob-to-any-file: 'docs/**'\n" },
    eventOf: (world) => pullRequestEvent(world, 2),
    gives: '#2 has documentation',
  },
  {
    from: 'github/issue-labeler',
    text: workflow(
      'issues',
      'contents: read, issues: write',
      `${lineFor('github/issue-labeler')}
        with:
          repo-token: \${{ github.token }}
          configuration-path: .github/issues.yml
          enable-versioned-regex: 0
          include-title: 1`,
    ),
    files: { '.github/issues.yml': "light:\n  - '/flicker/i'\n" },
    eventOf: (world) => issueEvent(world, 1),
    gives: '#1 has light',
  },
  {
    from: 'actions/first-interaction',
    text: workflow(
      'issues',
      'issues: write, pull-requests: write',
      `${lineFor('actions/first-interaction')}
        with:
          repo_token: \${{ github.token }}
          issue_message: Hello, you.
          pr_message: Hello, coder.`,
    ),
    eventOf: (world) => issueEvent(world, 1),
    gives: '#1: Hello, you.',
  },
  {
    from: 'actions/first-interaction',
    text: workflow(
      'pull_request_target',
      'issues: write, pull-requests: write',
      `${lineFor('actions/first-interaction')}
        with:
          repo-token: \${{ github.token }}
          issue-message: Hello, you.
          pr-message: Hello, coder.`,
    ),
    eventOf: (world) => pullRequestEvent(world, 2),
    gives: '#2: Hello, coder.',
  },
  {
    from: 'semantic-release',
    text: workflow(
      '{ push: { branches: [main] } }',
      'contents: read, issues: write, pull-requests: read',
      `${lineFor('semantic-release')}
        with:
          tag: v1.1.0`,
    ),
    eventOf: () =>
      Promise.resolve({ name: 'push', payload: { ref: 'refs/heads/main', repository: { full_name: REPOSITORY } } }),
    gives: '#3: This has shipped in',
  },
]

/** All that a visitor sees there. */
function seenIn({ emulator }: World): string {
  const { issues, pullRequests } = emulator.repository(REPOSITORY)
  return [...issues, ...pullRequests]
    .flatMap(({ number, labels, comments }) => [
      ...labels.map((label) => `#${number} has ${label}`),
      ...comments.map(({ body }) => `#${number}: ${body.replace(/^<!--.*-->\n/, '')}`),
    ])
    .join('\n')
}

describe('the line of the README for those who come', () => {
  it.concurrent.for(moves)(
    'from $from does it, with their inputs and files: $gives',
    async (move, { open, expect }) => {
      const files = { 'README.md': 'Widgets', ...move.files }
      const world = await open({ scenario: scenarioOf({ files }) })
      const outcome = await runWorkflowText(world, move.text, await move.eventOf(world))
      expect(outcome).toMatchObject({ triggered: true, conclusion: 'success' })
      expect(outcome.jobs.flatMap(({ annotations }) => annotations.filter(({ level }) => level === 'error'))).toEqual(
        [],
      )
      expect(seenIn(world)).toContain(move.gives)
    },
  )
})

describe('the job of its own that the README has for sign-offs', () => {
  it.concurrent.for([
    { pull: 'that is not signed off', message: 'Fix the light', gives: 'failure' },
    {
      pull: 'that is signed off',
      message: 'Fix the light\n\nSigned-off-by: Grace Hopper <grace@example.org>',
      gives: 'success',
    },
  ])('gives a verdict on a pull request $pull, also without a dco.yml: $gives', async (occasion, { open, expect }) => {
    const author = { name: 'Grace Hopper', email: 'grace@example.org', login: 'grace' }
    const pullRequests = [
      { number: 2, title: 'Fix', author: 'grace', commits: [{ message: occasion.message, author }] },
    ]
    const world = await open({ scenario: scenarioOf({ files: { 'README.md': 'Widgets' }, pullRequests }) })
    const event = await pullRequestEvent(world, 2, { name: 'pull_request' })
    const outcome = await runWorkflowText(world, workflowInRootReadme('Sign-offs as a required check'), event)
    expect(outcome.jobs.map(({ name, conclusion }) => [name, conclusion])).toEqual([['DCO', occasion.gives]])
    expect(world.emulator.writes).toEqual([])
  })
})

describe('the steps of the README for GitHub Enterprise Server', () => {
  const steps = /^### GitHub Enterprise Server[^]*?^```yaml\n([^]*?)^```$/m.exec(readme)?.[1] ?? ''
  const text = `on: [issues, pull_request_target, release]
jobs:
  porchlight:
    runs-on: ubuntu-latest
    permissions: { contents: read, issues: write, pull-requests: write }
${steps}`

  it.concurrent.for([
    {
      on: 'an issue',
      eventOf: (world: World) => issueEvent(world, 1),
      gives: ['success', 'success', 'skipped', 'skipped'],
    },
    {
      on: 'a pull request that is not signed off',
      eventOf: (world: World) => pullRequestEvent(world, 2),
      gives: ['success', 'success', 'failure', 'skipped'],
    },
    {
      on: 'a release',
      eventOf: (world: World) => releaseEvent(world),
      gives: ['success', 'success', 'skipped', 'success'],
    },
  ])('do on $on what the root action does', async ({ eventOf, gives }, { open, expect }) => {
    const world = await open()
    const outcome = await runWorkflowText(world, text, await eventOf(world))
    expect(outcome.jobs.flatMap(({ steps: run }) => run.map(({ conclusion }) => conclusion))).toEqual(gives)
  })
})
