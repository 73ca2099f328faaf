import { describe, expect, it } from 'vitest'
import { golden } from './support/golden.ts'
import { aFirstIssue, porches } from './support/porch.ts'

const aPorch = porches()

const BOT = 'github-actions[bot]'
const MARKER = '<!-- porchlight:triage:comment -->'
const MENTORS = '<!-- porchlight:triage:mentors eve -->'
const RULES = [
  'rules:',
  '- when: { title: flickers }',
  '  comment: "Thank you, {{ author }}, for this."',
  '- when: { title: flickers }',
  '  comment: We look at it on Mondays.',
  '',
].join('\n')
const WRITTEN = [
  MARKER,
  '<!-- porchlight:triage:text fe923c26 -->',
  'Thank you, lena, for this.',
  '',
  'We look at it on Mondays.',
].join('\n')
const INTRODUCTION = golden('introduction.md')
const [, ...introduced] = INTRODUCTION.split('\n')

const commented = (...bodies: readonly string[]) => ({
  issues: [aFirstIssue({ labels: [], comments: bodies.map((body) => ({ author: BOT, body })) })],
})
const introducing = (...bodies: readonly string[]) => ({
  issues: [aFirstIssue({ comments: bodies.map((body) => ({ author: BOT, body })) })],
})

describe('the comment of the rules', () => {
  it('is one line longer than what people read', async () => {
    const porch = await aPorch(RULES, commented())
    await porch.happens('opened')
    expect(porch.comments()).toEqual([WRITTEN])
  })

  it('is brought up to date when the rules file says something else', async () => {
    const porch = await aPorch(RULES, commented())
    await porch.happens('opened')
    await porch.happens('edited', {
      inputs: { configuration: 'rules:\n- { when: { title: flickers }, comment: New. }\n' },
    })
    expect(porch.comments()).toEqual([`${MARKER}\n<!-- porchlight:triage:text a8f3d14d -->\nNew.`])
  })

  it.each([
    { name: 'one rule', body: `${MARKER}\nThank you, mia, for this.` },
    { name: 'several rules', body: `${MARKER}\r\nThank you, mia, for this.\r\n\r\nWe look at it on Mondays.` },
    {
      name: 'a mentor',
      body: `${MARKER}\n${MENTORS}\n@eve can help you with this. Ask here whatever you want to know.`,
    },
  ])('of an earlier version is found: that of $name', async ({ body }) => {
    const porch = await aPorch(RULES, commented(body))
    await porch.happens('edited')
    expect(porch.comments()).toEqual([WRITTEN])
  })

  it('of an earlier version is not written again where it says the same', async () => {
    const same = `${MARKER}\nThank you, lena, for this.\n\nWe look at it on Mondays.`
    const porch = await aPorch(RULES, commented(same))
    const writes = porch.emulator.writes.length
    await porch.happens('edited')
    expect(porch.comments()).toEqual([same])
    expect(porch.emulator.writes).toHaveLength(writes)
  })

  it.each([
    { name: 'a person put words above ours', body: `Note by Lena.\n\n${WRITTEN}` },
    { name: 'a person put words into it', body: WRITTEN.replace('Thank you', 'Many thanks') },
    { name: 'a person put words below ours', body: `${WRITTEN}\n\nSee the FAQ.` },
    { name: 'another workflow quotes a title with the marker', body: `${MARKER}\n\nThanks for opening an issue.` },
    { name: 'another workflow quotes all of ours', body: `${WRITTEN}\n\n_Mirrored from another tracker._` },
    { name: 'another workflow quotes it in a code block', body: `\`\`\`\n${WRITTEN}\n\`\`\`` },
    { name: 'a blank line stands above the marker', body: `\n${WRITTEN}` },
  ])('is neither changed nor removed where $name; one more is written at the most', async ({ body }) => {
    const porch = await aPorch(RULES, commented(body))
    await porch.happens('edited')
    await porch.happens('edited')
    expect(porch.comments()).toEqual([body, WRITTEN])
    await porch.happens('edited', { inputs: { configuration: RULES.replaceAll('flickers', 'nope') } })
    expect(porch.comments()).toEqual([body])
  })
})

describe('the introduction of a good first issue', () => {
  const rules = 'good-first-issue:\n'

  it.each([
    { name: 'an earlier version', body: INTRODUCTION.replace('Each contributor', 'Everybody') },
    { name: 'other rules', body: golden('introduction-with-mentor.md') },
  ])('of $name is found', async ({ body }) => {
    const porch = await aPorch(rules, introducing(body))
    await porch.happens('edited')
    expect(porch.comments()).toEqual([INTRODUCTION])
  })

  it.each([
    { name: 'a person put words above ours', body: `Note by Lena.\n\n${INTRODUCTION}` },
    {
      name: 'a person put words between',
      body: INTRODUCTION.replace('it is yours.', 'it is yours.\n\nStart with a.ts.'),
    },
    { name: 'a person put words below ours', body: `${INTRODUCTION}\n\nStart with a.ts.` },
    {
      name: 'another workflow quotes a title with the marker',
      body: '<!-- porchlight:triage:good-first-issue -->\n\nThanks!',
    },
    { name: 'another workflow quotes it', body: introduced.map((line) => `> ${line}`).join('\n') },
  ])('is neither changed nor removed where $name; one more is written at the most', async ({ body }) => {
    const porch = await aPorch(rules, introducing(body))
    await porch.happens('edited')
    await porch.happens('edited')
    expect(porch.comments()).toEqual([body, INTRODUCTION])
    await porch.as('lena', 'DELETE', 'issues/7/labels/good%20first%20issue')
    await porch.happens('unlabeled')
    expect(porch.comments()).toEqual([body])
  })
})

describe('the answer to a contributor who asked', () => {
  /** Ada asks for what eve has, and then somebody changes our answer. */
  async function answered(change: (answer: string) => string) {
    const porch = await aPorch('good-first-issue:\n', { issues: [aFirstIssue({ assignees: ['eve'] })] })
    await porch.says('ada', '/assign')
    const answer = porch.comments().at(-1) ?? ''
    const [, ours] = (await porch.as('lena', 'GET', 'issues/7/comments')) as { id: number }[]
    await porch.as('lena', 'PATCH', `issues/comments/${ours?.id}`, { body: change(answer) })
    return { porch, answer }
  }

  it('of an earlier version is found', async () => {
    const earlier =
      '@ada, you have #5 already, and everybody can have one issue of this kind at a time. When that one is closed, or you gave it back with `/unassign`, ask again here.'
    const { porch, answer } = await answered((body) => body.replace(/\n.*/s, `\n${earlier}`))
    await porch.says('ada', '/assign')
    expect(porch.comments()).toEqual(['/assign', answer, '/assign'])
  })

  it('is left alone where a person put words above ours; one more is written at the most', async () => {
    const { porch, answer } = await answered((body) => body.replace('\n', '\nNote by Lena.\n'))
    await porch.says('ada', '/assign')
    await porch.says('ada', '/assign')
    const changed = answer.replace('\n', '\nNote by Lena.\n')
    expect(porch.comments()).toEqual(['/assign', changed, '/assign', answer, '/assign'])
  })
})
