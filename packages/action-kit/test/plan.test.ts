import { describe, expect, it } from 'vitest'
import { carryOut, type Effect, logTo, type Plan, reportOf } from '../src/index.ts'

interface Hang extends Effect {
  readonly lamp: string
}
const hang = (lamp: string): Hang => ({ kind: 'hang', lamp, because: 'it is dark' })
const describeHang = ({ lamp }: Hang) => ({ would: `hang the lamp ${lamp}`, did: `hung the lamp ${lamp}` })
const plan: Plan<Hang> = {
  effects: [hang('one'), hang('two'), hang('three')],
  leftAlone: [{ what: 'the bell', because: 'nobody rang' }],
}

async function carried({ dryRun, broken = '' }: { dryRun: boolean; broken?: string }) {
  const lines: string[] = []
  const performed: string[] = []
  const log = logTo({ print: (line) => lines.push(line), annotate: () => {}, isDebug: false })
  const outcome = await carryOut(plan, {
    dryRun,
    log,
    describe: describeHang,
    perform: async ({ lamp }) => {
      if (lamp === broken) throw new Error('The hook is loose.')
      performed.push(lamp)
      return lamp.length
    },
  })
  return { lines, performed, outcome }
}

describe('carryOut', () => {
  it('does one effect after the other and logs each with its reason', async () => {
    const { lines, performed, outcome } = await carried({ dryRun: false })
    expect(performed).toEqual(['one', 'two', 'three'])
    expect(lines).toEqual([
      'Hung the lamp one, because it is dark.',
      'Hung the lamp two, because it is dark.',
      'Hung the lamp three, because it is dark.',
      'Skipped: the bell, because nobody rang.',
    ])
    expect(outcome.done.map(({ returned }) => returned)).toEqual([3, 3, 5])
  })

  it('tries the rest when one effect fails', async () => {
    const { lines, performed, outcome } = await carried({ dryRun: false, broken: 'two' })
    expect(performed).toEqual(['one', 'three'])
    expect(lines[1]).toBe('Failed to hang the lamp two: The hook is loose.')
    expect(outcome.failed).toEqual([{ effect: hang('two'), error: 'The hook is loose.' }])
  })

  it('does nothing in a dry run and says what it would do', async () => {
    const { lines, performed, outcome } = await carried({ dryRun: true })
    expect(performed).toEqual([])
    expect(lines[0]).toBe('Would hang the lamp one, because it is dark.')
    expect(outcome).toEqual({ dryRun: true, done: [], failed: [] })
  })
})

describe('reportOf', () => {
  const parts = { title: 'Porch', headline: 'Three lamps.', plan, describe: describeHang, outputs: { lamps: 3 } }

  it('tells in the summary what was done, what failed and what was skipped, each with its reason', async () => {
    const { outcome } = await carried({ dryRun: false, broken: 'two' })
    expect(reportOf({ ...parts, outcome })).toEqual({
      outputs: { lamps: 3, plan: { ...plan, dryRun: false } },
      summary: [
        '### Porch',
        '',
        'Three lamps.',
        '',
        '|  | What | Why |',
        '| --- | --- | --- |',
        '| done | hang the lamp one | it is dark |',
        '| **failed** | hang the lamp two | it is dark |',
        '| done | hang the lamp three | it is dark |',
        '',
        '**Failed**',
        '',
        '- hang the lamp two: The hook is loose.',
        '',
        '<details><summary>Skipped: 1</summary>',
        '',
        '- the bell: nobody rang',
        '',
        '</details>',
      ].join('\n'),
      failure: 'Not everything could be done:\n- hang the lamp two: The hook is loose.',
    })
  })

  it('names in the summary the first hundred that were skipped', async () => {
    const { outcome } = await carried({ dryRun: false })
    const bells = Array.from({ length: 102 }, (_, index) => ({ what: `bell ${index + 1}`, because: 'nobody rang' }))
    const { summary, outputs } = reportOf({ ...parts, plan: { ...plan, leftAlone: bells }, outcome })
    expect(summary.split('\n').slice(-4, -2)).toEqual([
      '- bell 100: nobody rang',
      '- and 2 more, which the output `plan` names',
    ])
    expect(outputs).toMatchObject({ plan: { leftAlone: { length: 102 } } })
  })

  it('leads from what was done and skipped to the thread, and to the rule that asked for it', async () => {
    const rule = {
      text: '.github/triage.yml:3',
      url: 'https://github.com/acme/widgets/blob/main/.github/triage.yml#L3',
    }
    const ruled: Plan<Hang> = {
      effects: [{ ...hang('in #7'), rule }, hang('two')],
      leftAlone: [{ what: 'label #8', because: 'it has the label', rule }],
    }
    const outcome = { dryRun: true, done: [], failed: [] }
    const { summary } = reportOf({ ...parts, plan: ruled, outcome, page: 'https://github.com/acme/widgets' })
    const link = '[.github/triage.yml:3](https://github.com/acme/widgets/blob/main/.github/triage.yml#L3)'
    expect(summary.split('\n').slice(4)).toEqual([
      '|  | What | Why | Rule |',
      '| --- | --- | --- | --- |',
      `| would | hang the lamp in [\\#7](https://github.com/acme/widgets/issues/7) | it is dark | ${link} |`,
      '| would | hang the lamp two | it is dark |  |',
      '',
      '<details><summary>Skipped: 1</summary>',
      '',
      `- label [\\#8](https://github.com/acme/widgets/issues/8): it has the label (${link})`,
      '',
      '</details>',
    ])
  })

  it('says that a dry run wrote nothing, and fails nothing', async () => {
    const report = reportOf({ ...parts, outcome: (await carried({ dryRun: true })).outcome })
    expect(report.summary.split('\n')[0]).toBe('### Porch (dry run: nothing was written)')
    expect(report.failure).toBeUndefined()
  })

  it('keeps hostile names inside their cells', async () => {
    const { outcome } = await carried({ dryRun: true })
    const hostile: Plan<Hang> = { effects: [hang('a | b\n@all <img>')], leftAlone: [] }
    expect(reportOf({ ...parts, plan: hostile, outcome }).summary).toContain(
      '| would | hang the lamp a \\| b `@all` \\<img\\> | it is dark |',
    )
  })

  it('joins a verdict of its own with what could not be done', async () => {
    const { outcome } = await carried({ dryRun: false, broken: 'one' })
    expect(reportOf({ ...parts, outcome, failure: 'Too dark.' }).failure).toBe(
      'Too dark.\nNot everything could be done:\n- hang the lamp one: The hook is loose.',
    )
  })
})
