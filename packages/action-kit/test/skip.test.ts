import { describe, expect, it } from 'vitest'
import { isSkip, logTo, skip, skipReport } from '../src/index.ts'

function logged() {
  const lines: string[] = []
  return { lines, log: logTo({ print: (line) => lines.push(line), annotate: () => {}, isDebug: false }) }
}

describe('skipReport', () => {
  const draft = skip('draft', '#7 is a draft')

  it('says in one line what was not done and why, and leaves an empty plan', () => {
    const { lines, log } = logged()
    const outputs = { greeted: false, reason: draft.skip }
    expect(skipReport(log, { skip: draft, what: 'greet ada on #7', outputs })).toEqual({
      outputs: { greeted: false, reason: 'draft', plan: { effects: [], leftAlone: [], dryRun: false } },
      summary: '',
    })
    expect(lines).toEqual(['Skipped: greet ada on #7, because #7 is a draft.'])
  })

  it('carries what a maintainer has to change', () => {
    const annotations = [{ level: 'notice', message: 'Use pull_request_target.' }] as const
    const leftAlone = [{ what: 'greet ada on #7', because: '#7 is a draft' }]
    const parts = { skip: draft, what: 'greet ada', outputs: {}, leftAlone, dryRun: true, annotations, summary: '# A' }
    expect(skipReport(logged().log, parts)).toEqual({
      outputs: { plan: { effects: [], leftAlone, dryRun: true } },
      summary: '# A',
      annotations,
    })
  })
})

it('a skip is told from what there is to do', () => {
  expect(isSkip(skip('draft', 'it is a draft'))).toBe(true)
  expect(isSkip({ number: 7 })).toBe(false)
})
