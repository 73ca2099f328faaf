import type { WorkflowEvent } from '@porchlight/action-runner'
import type { Scenario } from '@porchlight/github-emulator'
import { describe } from 'vitest'
import { SIGNING_SECRET } from './support/action-case.ts'
import { actionFile, runBundle } from './support/bundle.ts'
import { actsIn, columnsOf, hostileTexts } from './support/hostile.ts'
import { planOf } from './support/plan.ts'
import { it } from './support/promise.ts'
import {
  issueEvent,
  pullRequestEvent,
  releaseEvent,
  REPOSITORY,
  scenarioOf,
  widgets,
  type World,
} from './support/world.ts'

const [issue, requested] = widgets.issues ?? []
const [pull, merged] = widgets.pullRequests ?? []
const sha = (digit: string): string => digit.repeat(40)

// What Git takes as a branch (git check-ref-format), all of it hostile to Markdown, shells and templates.
const BRANCH = 'pwned/@acme/core/$(id)/`id`/$&/{{title}}/<b>|\'"#1;x'

/** Everything that a stranger may name is that text. */
function hostileWorld(text: string): Scenario {
  // Fifty characters are the most; half a surrogate pair would be no text.
  const label = Array.from(text).slice(0, 50).join('').trim()
  const person = { name: text.replaceAll(/[<>\n]/g, ''), email: 'grace@example.org', login: 'grace' }
  return scenarioOf({
    labels: [label, 'docs'],
    files: {
      ...widgets.files,
      '.github/labeler.yml': `${JSON.stringify(label)}: '/pwned/'\ndocs:\n- changed-files:\n  - any-glob-to-any-file: '**'\nfeature:\n- head-branch: pwned\n`,
    },
    issues: [
      { ...issue, number: 1, author: 'ada', title: text, body: `${text}\n\n${text}` },
      { ...requested, number: 3, author: 'lin', title: text, labels: [label] },
    ],
    pullRequests: [
      {
        ...pull,
        number: 2,
        author: 'grace',
        title: text,
        body: `${text}\n\n${text}`,
        head: { repository: 'grace/widgets', branch: BRANCH },
        commits: [
          {
            message: `${text}\n\n${text}\n${text}`,
            author: person,
            files: { [`docs/${text.replaceAll('/', '')}.md`]: text },
          },
        ],
      },
      { ...merged, number: 4, author: 'joan', title: text, body: `${text}\nFixes #3`, merged: true, closes: [3] },
    ],
    commits: [
      { sha: sha('a'), message: 'Release 1.0.0' },
      { sha: sha('b'), message: `${text} (#4)\n\n${text}`, author: person, pullRequest: 4 },
    ],
    tags: { 'v1.0.0': sha('a'), 'v1.1.0': sha('b') },
    releases: [
      { tag: 'v1.0.0', publishedAt: '2026-10-01T12:00:00Z' },
      { tag: 'v1.1.0', name: text, body: text, publishedAt: '2026-11-22T12:00:00Z' },
    ],
  })
}

interface Exposed {
  readonly name: string
  readonly subject: string
  eventOf(world: World): Promise<WorkflowEvent>
  inputs(world: World): Readonly<Record<string, string>>
}

const posting = ({ receiver }: World) => ({ 'webhook-url': receiver.url, 'webhook-secret': SIGNING_SECRET })

/** Each action, asked to show as much of strangers' text as it can. */
const exposed: readonly Exposed[] = [
  { name: 'triage', subject: 'an issue', eventOf: (world) => issueEvent(world, 1), inputs: () => ({}) },
  { name: 'triage', subject: 'a pull request', eventOf: (world) => pullRequestEvent(world, 2), inputs: () => ({}) },
  {
    name: 'welcome',
    subject: 'an issue',
    eventOf: (world) => issueEvent(world, 1),
    inputs: () => ({
      'issue-message':
        'Welcome, @{{ author }}: {{ title }} ({{ url }}, {{ repository }}, {{ number }})\n\n| a |\n| --- |\n| {{ title }} |',
    }),
  },
  {
    name: 'dco-check',
    subject: 'a pull request',
    eventOf: (world) => pullRequestEvent(world, 2),
    inputs: () => ({ comment: 'on-failure', 'check-run': 'true' }),
  },
  {
    name: 'notify-requesters',
    subject: 'a release',
    eventOf: (world) => releaseEvent(world),
    inputs: () => ({ message: 'Out in {{ release-name }}, {{ release-link }}. {{ thanks }}' }),
  },
  { name: 'leaderboard-post', subject: 'an issue', eventOf: (world) => issueEvent(world, 1), inputs: posting },
]

const ACTING = [
  'mentions and references',
  'HTML',
  'Markdown',
  'replacement patterns and variables',
  'bidirectional controls',
]

const rows = exposed.flatMap((action) => hostileTexts.map((hostile) => ({ ...action, ...hostile })))

describe('hostile text', () => {
  it.for(hostileTexts.filter(({ what }) => ACTING.includes(what)))(
    '($what) would be noticed if it did something',
    ({ text }, { expect }) => {
      expect(actsIn(text)).not.toEqual([])
    },
  )

  it('(a table) would be noticed if it broke out of its row', ({ expect }) => {
    const [table] = hostileTexts.filter(({ what }) => what === 'a table')
    expect(columnsOf(`| a |\n| --- |\n| ${table?.text} |`)).toEqual([[2, 8]])
  })

  it.concurrent.for(rows)(
    '($what) in $subject does nothing through $name',
    async ({ name, text, eventOf, inputs }, { open, expect }) => {
      const world = await open({ scenario: hostileWorld(text) })
      const strangers = commentsIn(world)
      const outcome = await runBundle(world, name, { event: await eventOf(world), inputs: inputs(world) })
      const written = [outcome.summary, ...commentsIn(world).slice(strangers.length), ...checksIn(world)]
      expect(planOf(outcome).effects.length).toBeGreaterThan(0)
      expect(written.flatMap(actsIn)).toEqual([])
      expect(written.flatMap(columnsOf).filter(({ length }) => length !== 1)).toEqual([])
      expect(outcome.log.split('##[endgroup]')[1]).not.toMatch(
        /^\s*::|^##\[(?!error\]|warning\]|notice\])|[\u202a-\u202e\u2066-\u2069]/m,
      )
      expect(outcome.annotations.filter(({ message }) => message.startsWith('pwned'))).toEqual([])
      expect(Object.keys(outcome.outputs).toSorted()).toEqual(Object.keys(actionFile(name).outputs).toSorted())
      expect([outcome.env, outcome.state]).toEqual([{}, {}])
    },
  )
})

function commentsIn({ emulator }: World): readonly string[] {
  const { issues, pullRequests } = emulator.repository(REPOSITORY)
  return [...issues, ...pullRequests].flatMap(({ comments }) => comments.map(({ body }) => body))
}

const checksIn = ({ emulator }: World): readonly string[] =>
  emulator.repository(REPOSITORY).checkRuns.map(({ output }) => output?.summary ?? '')
