import { marker } from '@porchlight/action-kit'
import { accountOf, addComment, repositoryOf, threadOf } from '@porchlight/github-emulator'
import { describe, expect, it } from 'vitest'
import { emulated } from './support/emulated.ts'

const MARKER = marker('test', 'verdict')
const BOT = 'github-actions[bot]'
/** By its number alone: then a comment is written through REST. */
const EIGHT = { number: 8, nodeId: '' }

const ours = (text: string) => ({ author: BOT, body: `${MARKER}\n${text}` })
/** What a test does not look at: any text below the marker is ours. */
const OURS = { marker: MARKER, isOurs: () => true }
const says = (body: string) => ({ ...OURS, body })

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

/** What another workflow writes with the same token as we. */
function echo({ emulator: { state } }: Thread, body: string): void {
  addComment(state, threadOf(repositoryOf(state, 'acme', 'widgets'), 8), { author: accountOf(state, BOT), body })
}

/** As an action hands it in: a text below the marker is ours when it starts so. */
const isVerdict = (rest: string): boolean => rest.startsWith('Verdict: ')
const verdict = (text: string) => ({ marker: MARKER, isOurs: isVerdict, body: `Verdict: ${text}` })

describe('a comment of another workflow, which writes as the same account,', () => {
  const foreign = [
    { name: 'quotes the marker below its own words', body: `Thanks for:\n\n${MARKER}\nVerdict: good` },
    { name: 'quotes the marker after a blank line', body: `\n${MARKER}\nVerdict: good` },
    { name: 'quotes the marker after a blank', body: ` ${MARKER}\nVerdict: good` },
    { name: 'quotes the marker in a code block', body: `\`\`\`\n${MARKER}\nVerdict: good\n\`\`\`` },
    { name: 'quotes the marker in a quotation', body: `> ${MARKER}\n> Verdict: good` },
    { name: 'starts with the marker and goes on with its own words', body: `${MARKER}\nThanks for the title above!` },
    { name: 'starts with the marker and line ends of Windows', body: `${MARKER}\r\nThanks\r\nVerdict: good` },
    { name: 'holds the marker and nothing else', body: MARKER },
  ]

  it.each(foreign)('that $name is neither found, nor changed, nor removed', async ({ body }) => {
    const thread = await onThread({ author: BOT, body })
    const { comments, issues } = thread.github
    expect(await comments.withMarker(8, verdict(''))).toEqual([])
    await comments.removeOne({ number: 8 }, verdict(''))
    await comments.replaceOne(EIGHT, verdict('good'))
    await comments.keepOne(EIGHT, verdict('bad'))
    expect(bodies(thread)).toEqual([`${BOT}: ${body}`, `${BOT}: ${MARKER}\nVerdict: bad`])
    expect(await issues.withMarker([8], verdict(''), { since: '2026-01-01T00:00:00Z' })).toEqual([])
    expect(thread.emulator.violations).toEqual([])
  })

  it('that is a copy of ours, word for word, stays as it is while ours changes and goes', async () => {
    const copy = { author: BOT, body: `${MARKER}\nVerdict: good` }
    const thread = await onThread()
    await thread.github.comments.keepOne(EIGHT, verdict('good'))
    echo(thread, copy.body)
    await thread.github.comments.keepOne(EIGHT, verdict('good'))
    await thread.github.comments.keepOne(EIGHT, verdict('bad'))
    expect(bodies(thread)).toEqual([`${BOT}: ${MARKER}\nVerdict: bad`, `${BOT}: ${copy.body}`])
    await thread.github.comments.removeOne(EIGHT, verdict('bad'))
    expect(bodies(thread)).toEqual([`${BOT}: ${copy.body}`])
  })

  it('that is a copy of ours stays when a run that did not look before writes the same again', async () => {
    const thread = await onThread(ours('Verdict: good'), ours('Verdict: good'))
    const { nodeId } = await thread.github.issues.issue(8)
    await thread.github.comments.keepOne({ number: 8, nodeId }, { ...verdict('good'), existing: [] })
    await thread.github.comments.keepOne(EIGHT, { ...verdict('good'), existing: [] })
    expect(bodies(thread)).toEqual([`${BOT}: ${MARKER}\nVerdict: good`, `${BOT}: ${MARKER}\nVerdict: good`])
  })

  it('that is a copy of ours stays when ours is replaced, again and again', async () => {
    const thread = await onThread(ours('Verdict: one'), ours('Verdict: one'))
    await thread.github.comments.replaceOne(EIGHT, verdict('two'))
    await thread.github.comments.replaceOne(EIGHT, verdict('three'))
    const texts = ['one', 'one', 'two', 'three'].map((text) => `${BOT}: ${MARKER}\nVerdict: ${text}`)
    expect(bodies(thread)).toEqual(texts)
  })

  it('that came first and is nothing that we write stays when ours is written and looked at', async () => {
    const thread = await onThread(ours('Thanks!'))
    const { nodeId } = await thread.github.issues.issue(8)
    await thread.github.comments.keepOne({ number: 8, nodeId }, { ...verdict('good'), existing: [] })
    expect(bodies(thread)).toEqual([`${BOT}: ${MARKER}\nThanks!`, `${BOT}: ${MARKER}\nVerdict: good`])
  })
})

describe('duplicates', () => {
  it('stay, as one may be a quote of the other, and the oldest gets the new text', async () => {
    const thread = await onThread(ours('one'), { author: 'ada', body: 'hm' }, ours('two'))
    await thread.github.comments.keepOne(EIGHT, says('three'))
    expect(bodies(thread)).toEqual([`${BOT}: ${MARKER}\nthree`, 'ada: hm', `${BOT}: ${MARKER}\ntwo`])
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
  it('removes ours, and nothing is fine', async () => {
    const thread = await onThread(ours('one'), { author: 'ada', body: 'hm' })
    await thread.github.comments.removeOne({ number: 8 }, OURS)
    await thread.github.comments.removeOne({ number: 8 }, OURS)
    expect(bodies(thread)).toEqual(['ada: hm'])
    expect(thread.emulator.violations).toEqual([])
  })
})
