import type { FileList } from '../facts/facts.ts'
import type { Glob } from '../rules/patterns.ts'
import type { Question } from './condition.ts'
import { aKind, failed, no, quoted, type Result } from './result.ts'

/** One watchdog for the whole list: a pattern is matched against names that any contributor chose. */
export function onFiles({ facts, limit }: Question, timedOut: Result, evaluate: (list: FileList) => Result): Result {
  const { files, subject } = facts
  if (files === null) return no(`${aKind(subject.kind)} has no changed files`)
  return limit(() => evaluate(files)) ?? timedOut
}

export function globsTimedOut(globs: readonly Glob[]): Result {
  const sources = globs.map(({ source }) => quoted(source)).join(', ')
  return failed(`${sources} timed out on the changed files; use fewer stars in one part of a path`)
}
