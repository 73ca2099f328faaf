import { describe, expect, it } from 'vitest'
import { formTemplateFrom, formAnswers } from '../src/conditions/form-template.ts'
import { saying } from './support/facts.ts'
import { patientLimit } from './support/limits.ts'
import { triaged } from './support/triaged.ts'

const BUG = formTemplateFrom(
  [
    'name: Bug',
    'body:',
    '- type: markdown',
    '  attributes: { value: Thanks }',
    '- type: textarea',
    '  id: what',
    '  attributes: { label: What happens }',
    '- type: dropdown',
    '  id: severity',
    '  attributes: { label: Severity, options: [Low, High, "Critical, now"] }',
    '- type: dropdown',
    '  id: areas',
    '  attributes: { label: Areas, multiple: true, options: [Lamp, "Door, front", Door] }',
    '- type: checkboxes',
    '  id: checks',
    '  attributes: { label: Checks, options: [{ label: Searched }, { label: Can help }] }',
    '',
  ].join('\n'),
  'bug.yml',
)

interface Answers {
  readonly what?: string
  readonly severity?: string
  readonly areas?: string
  readonly checks?: string
}

const body = ({
  what = 'It flickers',
  severity = 'High',
  areas = 'Lamp',
  checks = '- [X] Searched\n- [ ] Can help',
}: Answers = {}) =>
  `### What happens\n\n${what}\n\n### Severity\n\n${severity}\n\n### Areas\n\n${areas}\n\n### Checks\n\n${checks}\n`

const answer = (label: string, answers: Answers = {}) => formAnswers(body(answers), BUG)?.get(label)

describe('the answers of an issue form', () => {
  it('are read by its headings', () => {
    expect([...(formAnswers(body(), BUG) ?? [])]).toEqual([
      ['What happens', ['It flickers']],
      ['Severity', ['High']],
      ['Areas', ['Lamp']],
      ['Checks', ['Searched']],
    ])
  })

  it('may hold a heading of the form in free text', () => {
    expect(answer('Severity', { what: 'See:\n\n### Severity\n\nSomething else' })).toEqual(['High'])
  })

  it('keep headings of their own in free text', () => {
    expect(answer('What happens', { what: 'a\n### Steps\nb' })).toEqual(['a\n### Steps\nb'])
  })

  it('may be an option with a comma', () => {
    expect(answer('Severity', { severity: 'Critical, now' })).toEqual(['Critical, now'])
  })

  it('may be several options, some with commas', () => {
    expect(answer('Areas', { areas: 'Door, front, Lamp, Door' })).toEqual(['Door, front', 'Lamp', 'Door'])
  })

  it('are empty where nothing was picked', () => {
    expect([answer('Severity', { severity: 'None' }), answer('Areas', { areas: '_No response_' })]).toEqual([[], []])
  })

  it('keep a checklist in free text as text', () => {
    expect(answer('What happens', { what: '- [x] one\n- [ ] two' })).toEqual(['- [x] one\n- [ ] two'])
  })

  it('work with the line ends that browsers send', () => {
    expect(formAnswers(body().replaceAll('\n', '\r\n'), BUG)?.get('Severity')).toEqual(['High'])
  })

  it('are not in a body of another form', () => {
    expect(formAnswers('### Severity\n\nHigh\n', BUG)).toBeUndefined()
  })

  it('are not in a body whose dropdown was overwritten', () => {
    expect(formAnswers(body({ severity: 'Whatever' }), BUG)).toBeUndefined()
  })

  it('are not looked for in every way that a body can be cut', () => {
    // 20,000³ ways to cut it: what would try them all would not end.
    const hostile = '### What happens\n### Severity\n### Areas\n'.repeat(20_000)
    expect(patientLimit(10_000)(() => formAnswers(hostile, BUG))).toEqual({ value: undefined })
  })
})

describe('rules about an issue form', () => {
  const path = '.github/ISSUE_TEMPLATE/bug.yml'
  const facts = (text: string, labels: string[] = []) => ({
    ...saying('Bug', text, { labels }),
    forms: new Map([[path, BUG]]),
  })
  const rule = (question: string) => `rules:\n- label: x\n  when: { form: { template: bug.yml, ${question} } }\n`
  const rows = [
    { name: 'by id', question: 'severity: High', verdict: 'yes', because: '"Severity" is "High"' },
    {
      name: 'by label',
      question: '"What happens": It flickers',
      verdict: 'yes',
      because: '"What happens" is "It flickers"',
    },
    {
      name: 'one of several answers',
      question: 'severity: [Critical now, high]',
      verdict: 'yes',
      because: '"Severity" is "High"',
    },
    { name: 'another answer', question: 'severity: Low', verdict: 'no', because: '"Severity" is "High"' },
    { name: 'a checked box', question: 'checks: Searched', verdict: 'yes', because: '"Checks" is "Searched"' },
    { name: 'an unchecked box', question: 'checks: Can help', verdict: 'no', because: '"Checks" is "Searched"' },
    {
      name: 'two questions must both hold',
      question: 'severity: High, areas: Door',
      verdict: 'no',
      because: '"Areas" is "Lamp"',
    },
    {
      name: 'a question that the form does not have',
      question: 'colour: red',
      verdict: 'unknown',
      because: `the issue form ${path} has no question "colour"`,
    },
  ]
  it.each(rows)('$name', ({ question, verdict, because }) => {
    expect(triaged(rule(question), facts(body())).decisions).toMatchObject([{ verdict, because }])
  })

  it('leave a label alone while the form is not there', () => {
    expect(triaged(rule('severity: High'), saying('Bug', body(), { labels: ['x'] })).decisions).toMatchObject([
      { action: 'leave', because: `there is no issue form ${path}` },
    ])
  })

  it('are no business of an issue without the form', () => {
    expect(triaged(rule('severity: High'), facts('Just text')).decisions).toMatchObject([
      { verdict: 'no', because: `the body is not an answer to the issue form ${path}` },
    ])
  })
})
