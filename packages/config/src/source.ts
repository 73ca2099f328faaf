import { loosenFlow } from './loosen.ts'
import type { Position } from './node.ts'
import { configProblems, type ConfigProblems } from './problems.ts'
import { LineCounter } from '#yaml'

/** What the parser's steps share: the text as parsed, and places in the text as written. */
export interface Source {
  readonly text: string
  readonly problems: ConfigProblems
  placeOf(offset: number): Position
}

export function sourceOf(original: string, path: string): Source {
  const loosened = loosenFlow(original)
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (let at = loosened.text.indexOf('\n'); at !== -1; at = loosened.text.indexOf('\n', at + 1))
    lines.addNewLine(at + 1)
  return {
    text: loosened.text,
    problems: configProblems(path),
    placeOf: (offset) => {
      const { line, col } = lines.linePos(offset)
      return { line, column: loosened.columnOf(line, col) }
    },
  }
}
