import { marker } from '@porchlight/action-kit'
import { describe, expect, it } from 'vitest'
import { stickyComment } from '../src/sticky-comment.ts'
import { emulated } from './support/emulated.ts'

const MARKER = marker('test', 'verdict')
const BOT = 'github-actions[bot]'

const ours = (text: string) => ({ author: BOT, body: `${MARKER}\n${text}` })

/** The adapter and a pull request #8 with these comments. */
const onThread = (...comments: { author: string; body: string; minimized?: string }[]) =>
  emulated({ pullRequests: [{ number: 8, title: 'Fix it', author: 'ada', comments }] })

type Thread = Awaited<ReturnType<typeof onThread>>

const bodies = ({ emulator }: Thread) => {
  const [pull] = emulator.repository('acme/widgets').pullRequests ?? []
  return (pull?.comments ?? []).map(({ author, body }) => `${author}: ${body}`)
}

describe('a sticky comment', () => {
  it('is created with its marker, which no reader sees', async () => {
    const thread = await onThread()
    const { did } = await stickyComment(thread.github.comments, { number: 8, marker: MARKER, body: 'All good' })
    expect(did).toBe('created')
    expect(bodies(thread)).toEqual([`${BOT}: ${MARKER}\nAll good`])
    expect(thread.emulator.violations).toEqual([])
  })

  it('is updated in place when its text changes', async () => {
    const thread = await onThread(ours('All good'))
    const { did } = await stickyComment(thread.github.comments, { number: 8, marker: MARKER, body: 'Not good' })
    expect(did).toBe('updated')
    expect(bodies(thread)).toEqual([`${BOT}: ${MARKER}\nNot good`])
    expect(thread.emulator.violations).toEqual([])
  })

  it('is not written when it says the same already, whatever its line ends', async () => {
    const thread = await onThread({ author: BOT, body: `${MARKER}\r\nAll\r\ngood\r\n` })
    const { did } = await stickyComment(thread.github.comments, { number: 8, marker: MARKER, body: 'All\ngood' })
    expect(did).toBe('left-unchanged')
    expect(thread.emulator.writes).toEqual([])
    expect(thread.emulator.requests).toHaveLength(1)
  })

  it('never touches a comment of somebody else with the same marker', async () => {
    const thread = await onThread({ author: 'mallory', body: `${MARKER}\nplanted` })
    const { did } = await stickyComment(thread.github.comments, { number: 8, marker: MARKER, body: 'All good' })
    expect(did).toBe('created')
    expect(bodies(thread)).toEqual([`mallory: ${MARKER}\nplanted`, `${BOT}: ${MARKER}\nAll good`])
  })

  it('never touches a comment of somebody else that it is handed as known', async () => {
    const thread = await onThread({ author: 'mallory', body: `${MARKER}\nplanted` })
    const planted = { id: 1, nodeId: 'x', body: `${MARKER}\nplanted`, url: '', isOurs: false, isMinimized: false }
    const verdict = { number: 8, marker: MARKER, body: 'All good', existing: [planted] }
    expect(await stickyComment(thread.github.comments, verdict)).toMatchObject({ did: 'created' })
    expect(thread.emulator.writes).toEqual(['POST /repos/acme/widgets/issues/8/comments'])
  })

  it('never touches a comment of ours that only quotes the marker', async () => {
    const thread = await onThread({ author: BOT, body: `The marker is \`${MARKER}\`.` })
    expect(await stickyComment(thread.github.comments, { number: 8, marker: MARKER, body: 'x' })).toMatchObject({
      did: 'created',
    })
  })

  it('that was hidden stays hidden, and a new one is written', async () => {
    const thread = await onThread({ ...ours('Old'), minimized: 'OUTDATED' })
    expect(await stickyComment(thread.github.comments, { number: 8, marker: MARKER, body: 'New' })).toMatchObject({
      did: 'created',
    })
    expect(bodies(thread)).toEqual([`${BOT}: ${MARKER}\nOld`, `${BOT}: ${MARKER}\nNew`])
  })

  it('costs no look when what is there is known', async () => {
    const thread = await onThread(ours('All good'))
    const existing = await thread.github.comments.withMarker(8, MARKER)
    thread.emulator.clearLog()
    await stickyComment(thread.github.comments, { number: 8, marker: MARKER, body: 'All good', existing })
    expect(thread.emulator.requests).toEqual([])
  })

  it('that is too long is cut where it says so, with its marker kept', async () => {
    const thread = await onThread()
    const body = 'word '.repeat(20_000)
    const { comment } = await stickyComment(thread.github.comments, {
      number: 8,
      marker: MARKER,
      body,
      notice: '_More in the log._',
    })
    expect(comment?.body.startsWith(MARKER)).toBe(true)
    expect(comment?.body.endsWith('\n\n_More in the log._')).toBe(true)
    expect(comment?.body.length).toBeLessThanOrEqual(65_536)
    expect(thread.emulator.violations).toEqual([])
  })
})

describe('a comment whose answer was lost', () => {
  it('is not written again, and found by the next run', async () => {
    const thread = await onThread()
    const verdict = { number: 8, marker: MARKER, body: 'All good' }
    thread.emulator.fault({ on: 'POST /repos/*/*/issues/*/comments', answer: 'reset', afterEffect: true })
    await expect(stickyComment(thread.github.comments, verdict)).rejects.toThrow(
      'It may have been carried out all the same',
    )
    expect(await stickyComment(thread.github.comments, verdict)).toMatchObject({ did: 'left-unchanged' })
    expect(bodies(thread)).toEqual([`${BOT}: ${MARKER}\nAll good`])
    expect(thread.emulator.violations).toEqual([])
  })
})

describe('duplicates', () => {
  it('are healed: the oldest stays, with the new text', async () => {
    const thread = await onThread(ours('one'), { author: 'ada', body: 'hm' }, ours('two'))
    await stickyComment(thread.github.comments, { number: 8, marker: MARKER, body: 'three' })
    expect(bodies(thread)).toEqual([`${BOT}: ${MARKER}\nthree`, 'ada: hm'])
    expect(thread.emulator.violations).toEqual([])
  })

  it('of two runs that both found nothing come down to one', async () => {
    const thread = await onThread()
    const once = () =>
      stickyComment(thread.github.comments, { number: 8, marker: MARKER, body: 'All good', existing: [] })
    await Promise.all([once(), once()])
    expect(bodies(thread)).toEqual([`${BOT}: ${MARKER}\nAll good`])
    expect(thread.emulator.violations).toEqual([])
  })

  it('come down to one too when a first comment is written and looked at in one request', async () => {
    const thread = await onThread()
    const { nodeId } = await thread.github.issues.issue(8)
    const once = () =>
      stickyComment(thread.github.comments, { number: 8, nodeId, marker: MARKER, body: 'All good', existing: [] })
    await Promise.all([once(), once()])
    expect(bodies(thread)).toEqual([`${BOT}: ${MARKER}\nAll good`])
    expect(thread.emulator.violations).toEqual([])
  })
})

describe('a mode', () => {
  it('append adds to what is there, and not twice the same', async () => {
    const thread = await onThread(ours('Monday'))
    const more = { number: 8, marker: MARKER, body: 'Tuesday', mode: 'append' } as const
    expect(await stickyComment(thread.github.comments, more)).toMatchObject({ did: 'updated' })
    expect(await stickyComment(thread.github.comments, more)).toMatchObject({ did: 'left-unchanged' })
    expect(bodies(thread)).toEqual([`${BOT}: ${MARKER}\nMonday\n\nTuesday`])
  })

  it('recreate writes anew, so that people hear of it, but not of what they have read', async () => {
    const thread = await onThread(ours('Old'), { author: 'ada', body: 'hm' })
    const anew = { number: 8, marker: MARKER, body: 'New', mode: 'recreate' } as const
    expect(await stickyComment(thread.github.comments, anew)).toMatchObject({ did: 'created' })
    expect(await stickyComment(thread.github.comments, anew)).toMatchObject({ did: 'left-unchanged' })
    expect(bodies(thread)).toEqual(['ada: hm', `${BOT}: ${MARKER}\nNew`])
  })

  it('create-only leaves what was written once', async () => {
    const thread = await onThread(ours('Old'))
    const once = { number: 8, marker: MARKER, body: 'New', mode: 'create-only' } as const
    expect(await stickyComment(thread.github.comments, once)).toMatchObject({ did: 'left-unchanged' })
    expect(thread.emulator.writes).toEqual([])
  })

  it('hide folds ours away with the word that is wanted, once', async () => {
    const thread = await onThread(ours('Old'))
    const away = { number: 8, marker: MARKER, mode: 'hide', classifier: 'RESOLVED' } as const
    expect(await stickyComment(thread.github.comments, away)).toMatchObject({
      did: 'hid',
      comment: { isMinimized: true },
    })
    expect(await stickyComment(thread.github.comments, away)).toMatchObject({ did: 'nothing' })
    expect(thread.emulator.repository('acme/widgets').pullRequests?.[0]?.comments?.[0]?.minimized?.toUpperCase()).toBe(
      'RESOLVED',
    )
    expect(thread.emulator.violations).toEqual([])
  })

  it('delete removes all of ours, and nothing is fine', async () => {
    const thread = await onThread(ours('one'), { author: 'ada', body: 'hm' }, ours('two'))
    const gone = { number: 8, marker: MARKER, mode: 'delete' } as const
    expect(await stickyComment(thread.github.comments, gone)).toMatchObject({ did: 'deleted' })
    expect(await stickyComment(thread.github.comments, gone)).toMatchObject({ did: 'nothing' })
    expect(bodies(thread)).toEqual(['ada: hm'])
    expect(thread.emulator.violations).toEqual([])
  })
})
