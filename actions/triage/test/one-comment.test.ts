import { describe, expect, it } from 'vitest'
import { golden } from './support/golden.ts'
import { aFirstIssue, LABEL, porches } from './support/porch.ts'

const aPorch = porches()

const INTRODUCTION = golden('introduction.md')
const THANKS = '<!-- porchlight:triage:comment -->\n<!-- porchlight:triage:text fa18b162 -->\nThank you.'
const COMMENTING = 'rules:\n- when: { title: flickers }\n  for: issues\n  comment: Thank you.\n'
const LABELLING = `${COMMENTING}- label: ${LABEL}\n  when: { title: flickers }\n`

describe('one run writes one new comment on an issue', () => {
  it('how to claim it, and what the rules say with the next run', async () => {
    const porch = await aPorch(`${COMMENTING}good-first-issue:\n`)
    const { host, report } = await porch.happens('opened')
    expect(porch.comments()).toEqual([INTRODUCTION])
    expect(host.lines).toContain(
      'Skipped: the comment on #7, because one new comment in a run is enough, and this one writes how to claim the issue.',
    )
    expect(report.outputs).toMatchObject({ decisions: [{ kind: 'comment', action: 'leave' }] })
    await porch.happens('edited')
    expect(porch.comments()).toEqual([INTRODUCTION, THANKS])
  })

  it('or the answer to who asked, and the others with the next run', async () => {
    const porch = await aPorch(`${LABELLING}good-first-issue:\n`, {
      issues: [aFirstIssue({ labels: [], assignees: ['eve'] })],
    })
    const { host } = await porch.says('ada', '/assign')
    expect(porch.comments()).toEqual(['/assign', expect.stringContaining('@ada, eve is working on this.')])
    expect(host.lines).toContain(
      'Skipped: #7, because one new comment in a run is enough, and this one is for who asked.',
    )
    expect(host.lines).toContain(
      'Skipped: the comment on #7, because one new comment in a run is enough, and this one writes to the contributor who asked.',
    )
    await porch.happens('labeled')
    expect(porch.comments().slice(2)).toEqual([INTRODUCTION])
  })

  it('and brings a comment up to date that stands there already', async () => {
    const porch = await aPorch(COMMENTING)
    await porch.happens('opened')
    const configuration = `${COMMENTING.replace('Thank you.', 'Thank you so much.')}good-first-issue:\n`
    await porch.happens('labeled', { inputs: { configuration } })
    expect(porch.comments()).toEqual([expect.stringContaining('Thank you so much.'), INTRODUCTION])
  })
})
