import { describe, expect, it } from 'vitest'
import { golden } from './support/golden.ts'
import { aFirstIssue, COMMENTS, GRAPHQL, inputs, LABEL, porches, RULES } from './support/porch.ts'

const aPorch = porches()
const MARKER = '<!-- porchlight:triage:good-first-issue -->'
const plain = golden('introduction.md')
const helpedBy = (login: string): string => {
  const [first = '', ...rest] = plain.split('\n\n')
  const mentor = `@${login} will help you. Ask here whatever you would like to know.`
  return [first, mentor, ...rest, `<!-- mentors: ${login} -->`].join('\n\n')
}

const rules = 'good-first-issue:\n  most: 1\n'
const mentored = (from: string) => `good-first-issue: { mentor: { from: ${from} } }\n`
const WRITE_ONE = 'POST /graphql addComment'

describe('a good first issue', () => {
  it('says below it how to claim it', async () => {
    const porch = await aPorch(rules)
    const { requests } = await porch.happens('labeled')
    expect(porch.comments()).toEqual([plain])
    expect(requests).toEqual([RULES, COMMENTS, GRAPHQL, WRITE_ONE])
  })

  it('says it without looking for comments when it was just opened', async () => {
    const porch = await aPorch(rules)
    const { requests } = await porch.happens('opened')
    expect(porch.comments()).toEqual([plain])
    expect(requests).toEqual([RULES, GRAPHQL, WRITE_ONE])
  })

  it('says it when a rule gives the label', async () => {
    const own = `rules:\n- label: ${LABEL}\n  when: { title: flickers }\n${rules}`
    const porch = await aPorch(own, { issues: [aFirstIssue({ labels: [] })] })
    await porch.happens('opened')
    expect(porch.labelsOf(7)).toEqual([LABEL])
    expect(porch.comments()).toEqual([plain])
  })

  it('says it once, and the second run writes nothing', async () => {
    const porch = await aPorch(mentored('[eve, mia]'))
    await porch.happens('labeled')
    const writes = porch.emulator.writes.length
    const { requests } = await porch.happens('edited', { runAttempt: 2 })
    expect(porch.emulator.writes).toHaveLength(writes)
    expect(requests.slice(2)).toEqual([COMMENTS])
  })

  it('says it once when opening and labelling come at the same moment', async () => {
    const porch = await aPorch(rules)
    await Promise.all([porch.happens('opened'), porch.happens('labeled')])
    expect(porch.comments()).toEqual([plain])
  })

  it('says what the rules say now, with the same mentor', async () => {
    const porch = await aPorch(mentored('[eve]'))
    await porch.happens('labeled')
    const configuration = 'rules: []\ngood-first-issue: { mentor: [mia, eve], most: 2, release-after: 14d }\n'
    await porch.happens('edited', { inputs: { configuration } })
    expect(porch.comments()).toEqual([golden('introduction-with-mentor.md')])
  })

  it('names the mentor who is mentioned least, but neither its author nor who works on it', async () => {
    const porch = await aPorch(mentored('[lena, ada, eve, mia]'), {
      issues: [
        aFirstIssue({ assignees: ['ada'] }),
        { number: 9, title: 'Another', author: 'lena', body: 'Ask @mia' },
        { number: 10, title: 'Yet another', author: 'lena', body: 'Ask @mia' },
      ],
    })
    await porch.happens('labeled')
    expect(porch.comments()).toEqual([helpedBy('eve')])
  })

  it('names another mentor once the first one takes it on', async () => {
    const porch = await aPorch(mentored('[eve, mia]'))
    await porch.happens('labeled')
    expect(porch.comments()).toEqual([helpedBy('mia')])
    await porch.says('mia', '/assign')
    await porch.happens('assigned')
    expect(porch.comments().at(0)).toBe(helpedBy('eve'))
  })

  it('names nobody who has as much to do as the rules allow, and says so', async () => {
    const porch = await aPorch('good-first-issue: { mentor: { from: [eve], at-most: 1 } }\n', {
      issues: [aFirstIssue(), { number: 9, title: 'Another', author: 'lena', body: 'Ask @eve' }],
    })
    const { host } = await porch.happens('labeled')
    expect(porch.comments()).toEqual([plain])
    expect(host.lines).toContain('Skipped: a mentor for #7, because eve already has 1 of at most 1.')
  })

  it('is introduced without a mentor when the token sees no teams, and says what that takes', async () => {
    const porch = await aPorch(mentored('[acme/mentors]'))
    const { report } = await porch.happens('labeled')
    expect(porch.comments()).toEqual([plain])
    expect(report.annotations).toEqual([
      {
        level: 'warning',
        message: expect.stringMatching(/^\.github\/triage\.yml:1: #7 gets no mentor\. .*acme\/mentors/),
        file: '.github/triage.yml',
        line: 1,
      },
    ])
  })

  it('is introduced without a mentor whom GitHub does not know, and says so at the line', async () => {
    const porch = await aPorch(mentored('no-such-person'))
    const { report } = await porch.happens('labeled')
    expect(porch.comments()).toEqual([plain])
    expect(report.annotations).toMatchObject([
      { line: 1, message: expect.stringContaining('#7 gets no mentor. GitHub has no user "no-such-person".') },
    ])
  })

  it('does not say again what a person deleted', async () => {
    const porch = await aPorch(rules)
    await porch.happens('labeled')
    const [comment] = porch.emulator.repository('acme/widgets').issue(7).comments
    expect(comment).toBeDefined()
    const listed = await porch.as('lena', 'GET', 'issues/7/comments')
    await porch.as('lena', 'DELETE', `issues/comments/${(listed as { id: number }[])[0]?.id}`)
    const { host } = await porch.happens('edited')
    expect(porch.comments()).toEqual([])
    expect(host.lines).toEqual(['Skipped: #7, because a person deleted a comment of triage there.'])
  })

  it('leaves alone what a person hid', async () => {
    const porch = await aPorch(rules, {
      issues: [aFirstIssue({ comments: [{ author: 'github-actions[bot]', body: plain, minimized: 'outdated' }] })],
    })
    const { host } = await porch.happens('edited')
    expect(porch.comments()).toEqual([plain])
    expect(host.lines).toEqual(['Skipped: #7, because a person hid the comment of triage there.'])
  })

  it('is not fooled by somebody who copies the marker', async () => {
    const porch = await aPorch(mentored('[eve]'), {
      issues: [aFirstIssue({ comments: [{ author: 'mallory', body: `${MARKER}\n<!-- mentors: mallory -->` }] })],
    })
    await porch.happens('labeled')
    expect(porch.comments().at(-1)).toBe(helpedBy('eve'))
  })

  it('in a dry run writes nothing', async () => {
    const porch = await aPorch(rules)
    const { host } = await porch.happens('opened', { inputs: { ...inputs, 'dry-run': 'true' } })
    expect(porch.emulator.writes).toEqual([])
    expect(host.lines).toEqual(['Would comment on #7 how to claim it, because it has the label good first issue.'])
  })

  it.each([
    { name: 'closed', issue: aFirstIssue({ state: 'closed' }) },
    { name: 'locked', issue: aFirstIssue({ locked: true }) },
    { name: 'of another label', issue: aFirstIssue({ labels: ['by-hand'] }) },
  ])('is none when it is $name, which costs nothing', async ({ issue }) => {
    const porch = await aPorch(rules, { issues: [issue] })
    const { requests } = await porch.happens('edited')
    expect(requests).toEqual([RULES])
  })

  it('costs nothing where the rules do not ask for it', async () => {
    const porch = await aPorch('rules: []\n')
    const { requests } = await porch.happens('labeled')
    expect(requests).toEqual([RULES])
  })

  it('names the permission that is missing', async () => {
    const porch = await aPorch(rules, {}, { permissions: { contents: 'read', issues: 'read' } })
    const { report } = await porch.happens('opened')
    expect(report.failure).toContain('`issues: write`')
  })
})
