import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRules } from '../src/rules/read-rules.ts'
import { changing } from './facts.ts'
import { triaged } from './triaged.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const blocks = [...readme.matchAll(/```yaml\n([^]*?)```/g)].map(([, text = '']) => text)
const files = blocks.filter((text) => /^# \.github\/(labeler|triage)\.yml/m.test(text))

describe('the README', () => {
  it('shows a rules file of each language', () => {
    expect(files).toHaveLength(2)
  })

  it('shows how good first issues are looked after', () => {
    const shown = blocks.find((text) => text.includes('good-first-issue:')) ?? ''
    const { goodFirstIssue } = readRules(shown, {
      path: '.github/triage.yml',
      dot: undefined,
      kind: 'issue',
      isIssueLabeler: false,
      field: 'title',
    })
    expect(goodFirstIssue).toMatchObject({ label: 'good first issue', most: 1, releaseAfter: 14 })
  })

  it.each(files.map((text) => ({ text })))('shows rules that can be read: $text', ({ text }) => {
    expect(triaged(text, changing(['docs/a.md'])).decisions).toContainEqual(
      expect.objectContaining({ label: 'documentation', action: 'add' }),
    )
  })
})
