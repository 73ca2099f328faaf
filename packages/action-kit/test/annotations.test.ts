import { describe, expect, it } from 'vitest'
import { tenOfEachLevel } from '../src/annotations.ts'
import type { Annotation } from '../src/index.ts'

const notices = (count: number, level: Annotation['level'] = 'notice'): Annotation[] =>
  Array.from({ length: count }, (_, index) => ({ level, message: `No. ${index + 1}` }))

function shownOf(annotations: readonly Annotation[]) {
  const shown: Annotation[] = []
  const printed: string[] = []
  const limit = tenOfEachLevel({ annotate: (one) => shown.push(one), print: (line) => printed.push(line) })
  for (const annotation of annotations) limit.annotate(annotation)
  const early = shown.length
  limit.flush()
  return { messages: shown.map(({ message }) => message), printed, early }
}

describe('annotations', () => {
  it('are shown as they come, and ten of them without a word about more', () => {
    const { messages, printed, early } = shownOf(notices(10))
    expect(early).toBe(9)
    expect(messages.slice(8)).toEqual(['No. 9', 'No. 10'])
    expect(printed).toEqual([])
  })

  it('past ten go to the log, and the tenth says how many', () => {
    const { messages, printed } = shownOf([
      ...notices(10, 'error'),
      { level: 'error', message: 'No.\n11', file: '.github/triage.yml', line: 3, column: 5 },
      { level: 'error', message: 'No. 12' },
    ])
    expect(messages).toHaveLength(10)
    expect(messages.at(-1)).toBe("No. 10\n\nAnd 2 more: see the step's log.")
    expect(printed).toEqual(['Error: .github/triage.yml:3:5: No.\n11', 'Error: No. 12'])
  })

  it('count by level', () => {
    const { messages } = shownOf([...notices(10, 'notice'), ...notices(10, 'warning'), ...notices(10, 'error')])
    expect(messages).toHaveLength(30)
  })
})
