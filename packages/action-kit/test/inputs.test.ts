import { describe, expect, it } from 'vitest'
import { collect, inputReader, refined, type Read } from '../src/index.ts'

const action = {
  name: 'porch',
  inputs: { 'github-token': '', 'dry-run': 'false', label: 'light', level: '3', kind: '', 'with space': '' },
  outputs: [],
}

function reading(env: Readonly<Record<string, string>>): { read: Read; masked: string[]; notices: string[] } {
  const masked: string[] = []
  const notices: string[] = []
  const read = inputReader({ action, env, mask: (secret) => masked.push(secret), notice: (text) => notices.push(text) })
  return { read, masked, notices }
}

describe('reading one input', () => {
  it('takes the variable that the runner sets, trimmed', () => {
    const { read } = reading({ INPUT_LABEL: ' porch \n', INPUT_WITH_SPACE: 'x', 'INPUT_DRY-RUN': 'true' })
    expect(read.text('label')).toEqual({ value: 'porch' })
    expect(read.text('with space')).toEqual({ value: 'x' })
    expect(read.boolean('dry-run')).toEqual({ value: true })
  })

  it('takes the declared default for an empty one', () => {
    const { read } = reading({ INPUT_LABEL: '  ' })
    expect(read.text('label')).toEqual({ value: 'light' })
    expect(read.boolean('dry-run')).toEqual({ value: false })
    expect(read.integer('level', { min: 1, max: 9 })).toEqual({ value: 3 })
  })

  it('gives undefined for an empty one without default', () => {
    const { read } = reading({})
    expect(read.text('kind')).toEqual({ value: undefined })
    expect(read.oneOf('kind', ['a'])).toEqual({ value: undefined })
    expect(read.parsed('kind', () => ({ problem: 'never asked' }))).toEqual({ value: undefined })
    expect(read.boolean('kind')).toEqual({ value: false })
    expect(read.list('kind')).toEqual({ value: [] })
  })

  it('splits lists at commas and lines', () => {
    const { read } = reading({ INPUT_LABEL: 'a, b\r\n\n c,,' })
    expect(read.list('label')).toEqual({ value: ['a', 'b', 'c'] })
  })

  it('refuses to read what action.yml does not declare', () => {
    expect(() => reading({}).read.text('colour')).toThrow('The input colour is read but not declared in action.yml.')
  })

  it('masks a secret before anything can print it', () => {
    const { read, masked } = reading({ 'INPUT_GITHUB-TOKEN': 'ghs_1' })
    expect(read.secret('github-token', { required: true })).toEqual({ value: 'ghs_1' })
    expect(masked).toEqual(['ghs_1'])
  })
})

describe('a boolean that may be absent', () => {
  it.each([
    { text: '', gives: undefined },
    { text: 'true', gives: true },
    { text: 'false', gives: false },
  ])('is $gives for "$text"', ({ text, gives }) => {
    expect(reading({ INPUT_KIND: text }).read.optionalBoolean('kind')).toEqual({ value: gives })
  })

  it('is as strict as one that may not, unless it is to be lenient', () => {
    const problem = 'kind: "TRUE" is neither true nor false. Write kind: true or kind: false.'
    const { read } = reading({ INPUT_KIND: 'TRUE' })
    expect(read.optionalBoolean('kind')).toEqual({ problem })
    expect(read.optionalBoolean('kind', { isLenient: true })).toEqual({ value: true })
  })

  it.each([
    { text: 'True', gives: true },
    { text: '1', gives: true },
    { text: 'False', gives: false },
    { text: '0', gives: false },
  ])('is $gives for "$text" when it is lenient', ({ text, gives }) => {
    expect(reading({ INPUT_KIND: text }).read.optionalBoolean('kind', { isLenient: true })).toEqual({ value: gives })
  })

  it('is no less strict about other words when it is lenient', () => {
    const reads = reading({ INPUT_KIND: 'yes' }).read.optionalBoolean('kind', { isLenient: true })
    expect(reads).toEqual({ problem: 'kind: "yes" is neither true nor false. Write kind: true or kind: false.' })
  })
})

describe('numbers', () => {
  it.each([
    { text: '', gives: [] },
    { text: '7', gives: [7] },
    { text: '#7, 8\n9 7', gives: [7, 8, 9] },
    { text: '2147483647', gives: [2_147_483_647] },
  ])('are $gives for "$text"', ({ text, gives }) => {
    expect(reading({ INPUT_KIND: text }).read.numbers('kind')).toEqual({ value: gives })
  })

  it('are refused by name where one is none', () => {
    expect(reading({ INPUT_KIND: '0 7, -8 2147483648' }).read.numbers('kind')).toEqual({
      problem:
        'kind: "0 -8 2147483648" is not the number of an issue, pull request or discussion. Write for example kind: 7.',
    })
  })
})

describe('aliases', () => {
  const aliases = ['repo-label']

  it('stand for the input, and say so', () => {
    const { read, notices } = reading({ 'INPUT_REPO-LABEL': 'old', INPUT_LABEL: 'light' })
    expect(read.text('label', { aliases })).toEqual({ value: 'old' })
    expect(notices).toEqual(['The input `repo-label` is understood as `label`. Write `label` instead.'])
  })

  it('cost no notice when nobody uses them', () => {
    const { read, notices } = reading({ 'INPUT_REPO-LABEL': '', INPUT_LABEL: 'new' })
    expect(read.text('label', { aliases })).toEqual({ value: 'new' })
    expect(notices).toEqual([])
  })

  it('contradict the input only when both are given and differ', () => {
    expect(reading({ 'INPUT_REPO-LABEL': 'a', INPUT_LABEL: 'a' }).read.text('label', { aliases })).toEqual({
      value: 'a',
    })
    expect(reading({ 'INPUT_REPO-LABEL': 'a', INPUT_LABEL: 'b' }).read.text('label', { aliases })).toEqual({
      problem: 'label and repo-label are both given. Remove repo-label: it is another name for label.',
    })
  })

  it('win over the token that the runner fills in', () => {
    const { read, masked } = reading({ 'INPUT_GITHUB-TOKEN': 'ghs_default', 'INPUT_REPO-TOKEN': 'ghp_own' })
    expect(read.secret('github-token', { required: true, aliases: ['repo-token'] })).toEqual({ value: 'ghp_own' })
    expect(masked).toEqual(['ghp_own'])
  })
})

describe('collect', () => {
  it('gives all values by name', () => {
    const { read } = reading({})
    expect(collect({ dryRun: read.boolean('dry-run'), label: read.text('label') })).toEqual({
      dryRun: false,
      label: 'light',
    })
  })

  it('reports every bad input at once, each with its value and the cure', () => {
    const { read } = reading({ 'INPUT_DRY-RUN': 'yes', INPUT_LEVEL: '12', INPUT_KIND: 'c' })
    const readAll = () =>
      collect({
        token: read.secret('github-token', { required: true }),
        dryRun: read.boolean('dry-run'),
        level: read.integer('level', { min: 1, max: 9 }),
        kind: read.oneOf('kind', ['a', 'b']),
        space: read.text('with space', { required: true }),
      })
    expect(readAll).toThrow(
      [
        'github-token is empty. Leave the input out, or write github-token: ${{ github.token }}',
        'dry-run: "yes" is neither true nor false. Write dry-run: true or dry-run: false.',
        'level: "12" is not a whole number from 1 to 9.',
        'kind: "c" is not known. Write one of: a, b.',
        'with space is empty. It is required: give it a value below `with:`.',
      ].join('\n'),
    )
  })

  it.each([{ text: '3.5' }, { text: '1e1' }, { text: '0x3' }, { text: '٣' }, { text: '-1' }])(
    'takes "$text" for no whole number',
    ({ text }) => {
      expect(reading({ INPUT_LEVEL: text }).read.integer('level', { min: 1, max: 9 })).toEqual({
        problem: `level: "${text}" is not a whole number from 1 to 9.`,
      })
    },
  )
})

const length = (text: string | undefined) =>
  text === 'dark' ? { problem: 'label: too dark.' } : { value: text?.length }

describe('refined', () => {
  it('reads further into a value and leaves a problem alone', () => {
    expect(refined(reading({}).read.text('label'), length)).toEqual({ value: 5 })
    expect(refined(reading({ INPUT_LABEL: 'dark' }).read.text('label'), length)).toEqual({
      problem: 'label: too dark.',
    })
    expect(refined({ problem: 'label is empty.' }, length)).toEqual({ problem: 'label is empty.' })
  })
})
