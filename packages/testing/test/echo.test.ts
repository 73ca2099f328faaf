import { addComment, accountOf, repositoryOf, threadOf } from '@porchlight/github-emulator'
import type { WorkflowEvent } from '@porchlight/action-runner'
import { describe } from 'vitest'
import { eventFor } from '../src/index.ts'
import { runBundle } from './support/bundle.ts'
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

/*
 * Another workflow of the same repository writes as the same account, and quotes what it is given: a title, a body, a
 * branch, a name, a comment of ours. Whatever that is, its comments stay as they are, and ours is written once.
 */

const BOT = 'github-actions[bot]'

interface Writer {
  readonly name: string
  readonly subject: string
  readonly number: number
  readonly marker: string
  readonly inputs?: Readonly<Record<string, string>>
  eventOf(world: World): Promise<WorkflowEvent>
}

const writers: readonly Writer[] = [
  {
    name: 'welcome',
    subject: 'an issue',
    number: 1,
    marker: '<!-- porchlight:welcome:first-issue -->',
    eventOf: (world) => issueEvent(world, 1),
  },
  {
    name: 'welcome',
    subject: 'a pull request',
    number: 2,
    marker: '<!-- porchlight:welcome:first-pull-request -->',
    eventOf: (world) => pullRequestEvent(world, 2),
  },
  {
    name: 'welcome',
    subject: 'a discussion',
    number: 5,
    marker: '<!-- porchlight:welcome:first-discussion -->',
    eventOf: ({ emulator }) => eventFor(emulator, { discussion: 5 }, 'created'),
  },
  {
    name: 'dco-check',
    subject: 'a pull request',
    number: 2,
    marker: '<!-- porchlight:dco-check:sign-off -->',
    inputs: { comment: 'on-failure' },
    eventOf: (world) => pullRequestEvent(world, 2, { action: 'synchronize' }),
  },
  {
    name: 'notify-requesters',
    subject: 'a release',
    number: 3,
    marker: '<!-- porchlight:notify-requesters:v1.1.0 -->',
    eventOf: (world) => releaseEvent(world),
  },
]

/** What such a workflow may make of a stranger's title, body, branch or name that holds the marker. */
const quotesOfStrangers = [
  { what: 'a title below its own words', quote: ({ marker }: Quoted) => `New here:\n\nfix ${marker}` },
  { what: 'a title that is the marker alone', quote: ({ marker }: Quoted) => `${marker}\n\nThanks for the above!` },
  { what: 'nothing but the marker', quote: ({ marker }: Quoted) => marker },
  { what: 'a body with lines of Windows', quote: ({ marker }: Quoted) => `${marker}\r\nI need this\r\nmerged.` },
  { what: 'a branch in code', quote: ({ marker }: Quoted) => `\`${marker}\` was pushed` },
  { what: 'an author’s name', quote: ({ marker }: Quoted) => `${marker} opened this` },
] as const

/** What it may make of our comment. */
const quotesOfOurs = [
  { what: 'in a quotation', quote: ({ ours }: Quoted) => ours.replaceAll(/^/gm, '> ') },
  { what: 'in a code block', quote: ({ ours }: Quoted) => `\`\`\`\`\`\n${ours}\n\`\`\`\`\`` },
  { what: 'after a blank line', quote: ({ ours }: Quoted) => `\n${ours}` },
  { what: 'below its own words', quote: ({ ours }: Quoted) => `The other one said:\n\n${ours}` },
  { what: 'in part', quote: ({ ours }: Quoted) => ours.slice(0, Math.floor(ours.length / 2)) },
  {
    what: 'with lines of Windows and its own words below',
    quote: ({ ours }: Quoted) => `${ours.replaceAll('\n', '\r\n')}\r\n\r\nSeen.`,
  },
] as const

interface Quoted {
  readonly marker: string
  readonly ours: string
}

const discussions = [{ number: 5, title: 'Lamps', author: 'lin', category: 'General' }]

const commentsOf = ({ emulator }: World, wanted: number) => {
  const { issues, pullRequests, discussions: talks } = emulator.repository(REPOSITORY)
  const thread = [...issues, ...pullRequests, ...talks].find(({ number }) => number === wanted)
  return (thread?.comments ?? []).map(({ author, body }) => ({ author, body }))
}

const run = async (world: World, { name, eventOf, inputs = {} }: Writer) =>
  runBundle(world, name, { event: await eventOf(world), inputs })

/** A world in which the other workflow wrote these before us. */
const worldWith = ({ number }: Writer, bodies: readonly string[]) => {
  const comments = bodies.map((body) => ({ author: BOT, body }))
  const on = <Thread extends { number: number }>(threads: readonly Thread[] = []) =>
    threads.map((thread) => (thread.number === number ? { ...thread, comments } : thread))
  return {
    scenario: scenarioOf({
      issues: on(widgets.issues),
      pullRequests: on(widgets.pullRequests),
      discussions: on(discussions),
    }),
  }
}

describe('a workflow of the same account', () => {
  it.concurrent.for(writers)(
    'that quotes strangers on $subject keeps its comments, and $name writes its own once',
    async (writer, { open, expect }) => {
      const bodies = quotesOfStrangers.map(({ quote }) => quote({ marker: writer.marker, ours: '' }))
      const world = await open(worldWith(writer, bodies))
      await run(world, writer)
      await run(world, writer)
      const comments = commentsOf(world, writer.number)
      expect(comments.slice(0, bodies.length)).toEqual(bodies.map((body) => ({ author: BOT, body })))
      expect(comments.slice(bodies.length)).toEqual([
        { author: BOT, body: expect.stringMatching(`^${writer.marker}\n`) },
      ])
    },
  )

  it.concurrent.for(writers)(
    'that quotes the comment of $name on $subject keeps its comments, and ours stays one',
    async (writer, { open, expect }) => {
      const first = await open(worldWith(writer, []))
      await run(first, writer)
      const [{ body: ours } = { body: '' }] = commentsOf(first, writer.number)
      const bodies = quotesOfOurs.map(({ quote }) => quote({ marker: writer.marker, ours }))
      // The quotes may come first, as from a thread that has the same comment.
      const world = await open(worldWith(writer, bodies))
      await run(world, writer)
      await run(world, writer)
      expect(commentsOf(world, writer.number)).toEqual([...bodies, ours].map((body) => ({ author: BOT, body })))
    },
  )

  it.concurrent.for(writers.filter(({ subject }) => subject !== 'a discussion'))(
    'that copies the comment of $name on $subject, word for word, keeps the copy, and ours stays one',
    async (writer, { open, expect }) => {
      const world = await open(worldWith(writer, []))
      await run(world, writer)
      const [{ body: ours } = { body: '' }] = commentsOf(world, writer.number)
      const { state } = world.emulator
      const thread = threadOf(repositoryOf(state, 'acme', 'widgets'), writer.number)
      addComment(state, thread, { author: accountOf(state, BOT), body: ours })
      await run(world, writer)
      expect(ours).toContain(writer.marker)
      expect(commentsOf(world, writer.number)).toEqual([ours, ours].map((body) => ({ author: BOT, body })))
    },
  )

  it('is taken for us where it writes our very text before us, as SECURITY.md says', async ({ open, expect }) => {
    const [writer] = writers as readonly [Writer]
    const first = await open(worldWith(writer, []))
    await run(first, writer)
    const [{ body: ours } = { body: '' }] = commentsOf(first, writer.number)
    const world = await open(worldWith(writer, [ours]))
    const event = await writer.eventOf(world)
    await runBundle(world, writer.name, {
      event: { name: 'workflow_dispatch', payload: event.payload },
      inputs: { number: '1' },
    })
    expect(commentsOf(world, writer.number)).toEqual([{ author: BOT, body: ours }])
  })
})
