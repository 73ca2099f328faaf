import { readFileSync } from 'node:fs'
import type { Permissions, ScenarioRepository } from '@porchlight/github-emulator'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { discussionEvent, labelsOf } from './support/discussion-world.ts'
import { REPOSITORY, worlds, type World } from './support/world.ts'

const aWorld = worlds()

interface Step {
  readonly with?: Readonly<Record<string, string>>
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly jobs: { readonly triage: { readonly permissions: Permissions; readonly steps: readonly Step[] } }
}

const page = (path: string): readonly string[] => {
  const text = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
  return [...text.matchAll(/```yaml\n([^]*?)```/g)].map(([, block = '']) => block)
}
const start = page('README.md')
const recipes = page('docs/recipes.md')

const isWorkflow = (text: string): boolean => text.includes('uses: OWNER/porchlight/actions/triage@main')
const workflowIn = (blocks: readonly string[], with_: string): Workflow =>
  parse(blocks.find((text) => isWorkflow(text) && text.includes(with_)) ?? '') as Workflow

/** A repository in which a recipe's job runs, with the permissions of the recipe and no more. */
const running = ({ jobs }: Workflow, parts: Partial<ScenarioRepository>) =>
  aWorld(
    {
      collaborators: ['ada', 'lena'].map((login) => ({ login, permission: 'write' as const })),
      labels: ['docs', 'documentation', 'feature', 'question', 'good first issue'],
      ...parts,
    },
    { permissions: jobs.triage.permissions },
  )

const failures = (reports: readonly { readonly failure?: string | undefined }[]) =>
  reports.flatMap(({ failure }) => (failure === undefined ? [] : [failure]))

describe('the workflow to start with', () => {
  const workflow = workflowIn(start, 'pull_request_target')
  const rules = start.find((text) => text.startsWith('# .github/labeler.yml')) ?? ''

  it('labels pull requests and issues with the permissions that it names', async () => {
    const world = await running(workflow, { files: { '.github/labeler.yml': rules } })
    const { report: ofPull } = await world.on('pull_request_target', 8)
    const { report: ofIssue } = await world.on('issues', 7)
    expect([world.labelsOf(8), world.labelsOf(7)]).toEqual([['documentation', 'feature'], ['question']])
    expect(failures([ofPull, ofIssue])).toEqual([])
    expect(Object.keys(workflow.on)).toEqual(['pull_request_target', 'issues'])
  })
})

describe('the recipe for good first issues', () => {
  const workflow = workflowIn(recipes, 'issue_comment')
  const shown = recipes.find((text) => text.startsWith('# in .github/triage.yml')) ?? ''
  // The members of a team take another token than a workflow's.
  const rules = `rules: []\n${shown.replace(', acme/mentors', '')}`
  const issues = [{ number: 7, title: 'It flickers', author: 'zoe', labels: ['good first issue'] }]

  it('introduces, assigns and looks for old claims, with the permissions that it names', async () => {
    const world = await running(workflow, { files: { '.github/triage.yml': rules }, issues })
    const labelled = await world.event('issues', 7, 'labeled')
    const asked = { name: 'issue_comment', payload: await commentBy(world, 'bob', '/assign') }
    const first = await world.run(labelled)
    const second = await world.run(asked)
    expect(world.emulator.repository(REPOSITORY).issue(7).assignees).toEqual(['bob'])
    const third = await world.run({ name: 'schedule', payload: {} }, { now: '2027-06-01T12:00:00Z' })
    expect(failures([first.report, second.report, third.report])).toEqual([])
    const { assignees, comments } = world.emulator.repository(REPOSITORY).issue(7)
    expect([assignees, comments.map(({ body }) => body.slice(0, 40))]).toEqual([
      [],
      [
        '/assign',
        '<!-- porchlight:triage:good-first-issue ',
        expect.stringContaining('<!-- porchlight:triage:released-'),
      ],
    ])
    expect(Object.keys(workflow.on)).toEqual(['issues', 'issue_comment', 'schedule'])
  })
})

describe('the recipe for discussions', () => {
  it('labels a discussion with the permissions that it names', async () => {
    const workflow = workflowIn(recipes, 'category_changed')
    const rules = 'rules:\n- { label: question, when: { title: bright } }\n'
    const discussions = [{ number: 12, title: 'How bright?', author: 'ada', category: 'Ideas' }]
    const world = await running(workflow, { files: { '.github/triage.yml': rules }, discussions })
    const { report } = await world.run(discussionEvent(world.emulator, 'created'))
    expect([labelsOf(world.emulator), failures([report])]).toEqual([['question'], []])
  })
})

describe('the recipe for everything that is open', () => {
  it('labels all of it with the permissions and inputs that it names', async () => {
    const workflow = workflowIn(recipes, 'sweep: open')
    const world = await running(workflow, {})
    const { report } = await world.run(
      { name: 'schedule', payload: {} },
      { inputs: { sweep: 'open', 'not-after': '' } },
    )
    expect([world.labelsOf(8), world.labelsOf(7)]).toEqual([['docs', 'feature'], ['question']])
    expect(failures([report])).toEqual([])
  })
})

describe('the recipe for pull requests from forks', () => {
  it('labels the pull request whose head the first workflow ran for, with the permissions that it names', async () => {
    const workflow = workflowIn(recipes, 'workflow_run')
    const world = await running(workflow, {})
    const { head } = world.emulator.repository(REPOSITORY).pullRequest(8)
    const event = {
      name: 'workflow_run',
      payload: {
        action: 'completed',
        workflow_run: {
          event: 'pull_request',
          head_sha: head.sha,
          head_branch: 'feat/lamp',
          head_repository: { owner: { login: 'ada' }, full_name: 'ada/widgets' },
          pull_requests: [],
        },
        repository: { full_name: REPOSITORY },
      },
    }
    const { report } = await world.run(event)
    expect([world.labelsOf(8), failures([report])]).toEqual([['docs', 'feature'], []])
  })
})

describe('the recipe for checking rules', () => {
  const workflow = workflowIn(recipes, 'dry-run')
  const [{ with: inputs = {} } = {}] = workflow.jobs.triage.steps
  const PATH = '.github/triage.yml'
  const proposing = (content: string): Partial<ScenarioRepository> => ({
    pullRequests: [
      {
        number: 8,
        title: 'Change the rules',
        author: 'mallory',
        head: { repository: 'mallory/widgets', branch: 'rules' },
        files: [{ path: PATH, content }],
      },
    ],
  })
  const runsOf = async (content: string, files: Record<string, string>) => {
    const world = await running(workflow, { ...proposing(content), files })
    const { report } = await world.on('pull_request', 8, { inputs })
    return { report, writes: world.emulator.writes }
  }
  const MISTAKES = 'rules:\n- label: docs\n  wen: { title: a }\n- label: x\n  when: { title: "(" }\nsync: mine\n'
  const SOUND = 'rules:\n- label: docs\n  when: { title: a }\n'

  it.each([
    { name: 'there are rules already', files: { [PATH]: SOUND } },
    { name: 'these are the first rules', files: {} },
    { name: 'there are rules in another file', files: { '.github/labeler.yml': 'docs:\n- head-branch: ^docs/\n' } },
  ])('shows each mistake at its line and fails the step, where $name', async ({ files }) => {
    const { report, writes } = await runsOf(MISTAKES, files)
    expect(report.annotations).toMatchObject([
      { level: 'error', file: PATH, line: 3, column: 3, message: 'unknown key "wen". Did you mean when?' },
      { level: 'error', file: PATH, line: 5, column: 18 },
      { level: 'error', file: PATH, line: 6, column: 7 },
    ])
    expect(report.failure).toContain('The rules have mistakes:\n- .github/triage.yml:3:3: unknown key "wen".')
    expect(writes).toEqual([])
  })

  it.each([
    { name: 'there are rules already', files: { [PATH]: SOUND } },
    { name: 'these are the first rules', files: {} },
  ])('is green without a mistake, and writes nothing, where $name', async ({ files }) => {
    const { report, writes } = await runsOf(`# Better\n${SOUND}`, files)
    expect([report.failure, report.annotations, writes]).toEqual([undefined, [], []])
    expect(report.summary).toContain('This pull request changes .github/triage.yml.')
  })

  it('runs for pull requests that change one of the files that are read by default', () => {
    expect(workflow.on).toEqual({ pull_request: { paths: ['.github/labeler.yml', '.github/triage.yml'] } })
    expect(workflow.jobs.triage.permissions).toEqual({ contents: 'read', 'pull-requests': 'read' })
  })
})

it('every workflow that the pages show is tried above', () => {
  expect([start, recipes].map((blocks) => blocks.filter(isWorkflow).length)).toEqual([1, 5])
})

async function commentBy({ emulator, event }: World, login: string, body: string) {
  const answer = await fetch(`${emulator.url}/repos/${REPOSITORY}/issues/7/comments`, {
    method: 'POST',
    headers: { authorization: `Bearer ${emulator.issueToken({ login })}`, 'content-type': 'application/json' },
    body: JSON.stringify({ body }),
  })
  const { payload } = await event('issue_comment', 7, 'created')
  return { ...payload, comment: await answer.json() }
}
