import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changing } from './facts.ts'
import { triaged } from './triaged.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const blocks = [...readme.matchAll(/```yaml\n([^]*?)```/g)].map(([, text = '']) => text)
const files = blocks.filter((text) => /^# \.github\/(labeler|triage)\.yml/m.test(text))

describe('the README', () => {
  it('shows a rules file of each language', () => {
    expect(files).toHaveLength(2)
  })

  it.each(files.map((text) => ({ text })))('shows rules that can be read: $text', ({ text }) => {
    expect(triaged(text, changing(['docs/a.md'])).decisions).toContainEqual(
      expect.objectContaining({ label: 'documentation', action: 'add' }),
    )
  })
})
