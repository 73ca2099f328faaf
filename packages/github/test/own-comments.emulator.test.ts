import { marker } from '@porchlight/action-kit'
import { describe, expect, it } from 'vitest'
import { emulated } from './support/emulated.ts'

const MARKER = marker('test', 'verdict')
const BOT = 'github-actions[bot]'
/** By its number alone: then a comment is written through REST. */
const EIGHT = { number: 8, nodeId: '' }

const ours = (text: string) => ({ author: BOT, body: `${MARKER}\n${text}` })
const says = (body: string) => ({ marker: MARKER, body })

/** The adapter and a pull request #8 with these comments. */
const onThread = (...comments: { author: string; body: string; minimized?: string }[]) =>
  emulated({ pullRequests: [{ number: 8, title: 'Fix it', author: 'ada', comments }] })

type Thread = Awaited<ReturnType<typeof onThread>>

const bodies = ({ emulator }: Thread) => {
  const [pull] = emulator.repository('acme/widgets').pullRequests ?? []
  return (pull?.comments ?? []).map(({ author, body }) => `${author}: ${body}`)
}

describe('keepOne', () => {
  it('writes the comment with its marker, which no reader sees', async () => {
    const thread = await onThread()
    const kept = await thread.github.comments.keepOne(EIGHT, says('All good'))
    expect(kept).toMatchObject({ body: `${MARKER}\nAll good`, isOurs: true })
    expect(bodies(thread)).toEqual([`${BOT}: ${MARKER}\nAll good`])
    expect(thread.emulator.violations).toEqual([])
  })

  it('changes it in place when its text changes', async () => {
    const thread = await onThread(ours('All good'))
    await thread.github.comments.keepOne(EIGHT, says('Not good'))
    expect(bodies(thread)).toEqual([`${BOT}: ${MARKER}\nNot good`])
    expect(thread.emulator.violations).toEqual([])
  })

  it('writes nothing when it says the same already, whatever its line ends', async () => {
    const thread = await onThread({ author: BOT, body: `${MARKER}\r\nAll\r\ngood\r\n` })
    await thread.github.comments.keepOne(EIGHT, says('All\ngood'))
    expect(thread.emulator.writes).toEqual([])
    expect(thread.emulator.requests).toHaveLength(1)
  })

  it('never touches a comment of another account with the same marker', async () => {
    const thread = await onThread({ author: 'mallory', body: `${MARKER}\nplanted` })
    await thread.github.comments.keepOne(EIGHT, says('All good'))
    expect(bodies(thread)).toEqual([`mallory: ${MARKER}\nplanted`, `${BOT}: ${MARKER}\nAll good`])
  })

  it('never touches a comment that this run has not read, whoever names it', async () => {
    const thread = await onThread({ author: 'mallory', body: `${MARKER}\nplanted` })
    await expect(thread.github.comments.keepOne(EIGHT, { ...says('All good'), existing: [1] })).rejects.toThrow(
      'The comment 1 was neither read nor written by this run.',
    )
    expect(thread.emulator.writes).toEqual([])
  })

  it('never touches a comment of ours that only quotes the marker', async () => {
    const quoting = { author: BOT, body: `The marker is \`${MARKER}\`.` }
    const thread = await onThread(quoting)
    await thread.github.comments.keepOne(EIGHT, says('x'))
    expect(bodies(thread)).toEqual([`${BOT}: ${quoting.body}`, `${BOT}: ${MARKER}\nx`])
  })

  it('leaves one that was hidden hidden, and writes a new one', async () => {
    const thread = await onThread({ ...ours('Old'), minimized: 'OUTDATED' })
    await thread.github.comments.keepOne(EIGHT, says('New'))
    expect(bodies(thread)).toEqual([`${BOT}: ${MARKER}\nOld`, `${BOT}: ${MARKER}\nNew`])
  })

  it('changes one that was hidden where the plan names it', async () => {
    const thread = await onThread({ ...ours('Old'), minimized: 'OUTDATED' })
    const existing = (await thread.github.comments.withMarker(8, MARKER)).map(({ id }) => id)
    await thread.github.comments.keepOne(EIGHT, { ...says('New'), existing })
    expect(bodies(thread)).toEqual([`${BOT}: ${MARKER}\nNew`])
  })

  it('asks nothing when what is there is known', async () => {
    const thread = await onThread(ours('All good'))
    const existing = (await thread.github.comments.withMarker(8, MARKER)).map(({ id }) => id)
    thread.emulator.clearLog()
    await thread.github.comments.keepOne(EIGHT, { ...says('All good'), existing })
    expect(thread.emulator.requests).toEqual([])
  })

  it('cuts one that is too long, and says so, with its marker kept', async () => {
    const thread = await onThread()
    const { body } = await thread.github.comments.keepOne(EIGHT, says('word '.repeat(20_000)))
    expect(body.startsWith(MARKER)).toBe(true)
    expect(body.endsWith('\n\n_This comment was longer than GitHub allows and was cut._')).toBe(true)
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(thread.emulator.violations).toEqual([])
  })
})

describe('a comment whose answer was lost', () => {
  it('is not written again, and found by the next run', async () => {
    const thread = await onThread()
    thread.emulator.fault({ on: 'POST /repos/*/*/issues/*/comments', answer: 'reset', afterEffect: true })
    await expect(thread.github.comments.keepOne(EIGHT, says('All good'))).rejects.toThrow(
      'It may have been carried out all the same',
    )
    await thread.github.comments.keepOne(EIGHT, says('All good'))
    expect(bodies(thread)).toEqual([`${BOT}: ${MARKER}\nAll good`])
    expect(thread.emulator.violations).toEqual([])
  })
})

describe('duplicates', () => {
  it('are healed: the oldest stays, with the new text', async () => {
    const thread = await onThread(ours('one'), { author: 'ada', body: 'hm' }, ours('two'))
    await thread.github.comments.keepOne(EIGHT, says('three'))
    expect(bodies(thread)).toEqual([`${BOT}: ${MARKER}\nthree`, 'ada: hm'])
    expect(thread.emulator.violations).toEqual([])
  })

  it('of two runs that both found nothing come down to one', async () => {
    const thread = await onThread()
    const once = () => thread.github.comments.keepOne(EIGHT, { ...says('All good'), existing: [] })
    await Promise.all([once(), once()])
    expect(bodies(thread)).toEqual([`${BOT}: ${MARKER}\nAll good`])
    expect(thread.emulator.violations).toEqual([])
  })

  it('come down to one too when a first comment is written and looked at in one request', async () => {
    const thread = await onThread()
    const { nodeId } = await thread.github.issues.issue(8)
    const once = () => thread.github.comments.keepOne({ number: 8, nodeId }, { ...says('All good'), existing: [] })
    await Promise.all([once(), once()])
    expect(bodies(thread)).toEqual([`${BOT}: ${MARKER}\nAll good`])
    expect(thread.emulator.violations).toEqual([])
  })

  it('get the text of the run that looked last', async () => {
    const thread = await onThread(ours('Old'))
    const { nodeId } = await thread.github.issues.issue(8)
    await thread.github.comments.keepOne({ number: 8, nodeId }, { ...says('New'), existing: [] })
    expect(bodies(thread)).toEqual([`${BOT}: ${MARKER}\nNew`])
    expect(thread.emulator.violations).toEqual([])
  })
})

describe('replaceOne', () => {
  it('writes anew, so that people hear of it, but not of what they have read', async () => {
    const thread = await onThread(ours('Old'), { author: 'ada', body: 'hm' })
    await thread.github.comments.replaceOne(EIGHT, says('New'))
    thread.emulator.clearLog()
    await thread.github.comments.replaceOne(EIGHT, says('New'))
    expect(thread.emulator.writes).toEqual([])
    expect(bodies(thread)).toEqual(['ada: hm', `${BOT}: ${MARKER}\nNew`])
    expect(thread.emulator.violations).toEqual([])
  })
})

describe('removeOne', () => {
  it('removes all of ours, and nothing is fine', async () => {
    const thread = await onThread(ours('one'), { author: 'ada', body: 'hm' }, ours('two'))
    await thread.github.comments.removeOne({ number: 8 }, { marker: MARKER })
    await thread.github.comments.removeOne({ number: 8 }, { marker: MARKER })
    expect(bodies(thread)).toEqual(['ada: hm'])
    expect(thread.emulator.violations).toEqual([])
  })
})
