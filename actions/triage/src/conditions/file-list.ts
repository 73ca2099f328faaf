import type { FileList } from '../facts/facts.ts'
import type { Glob } from '../rules/patterns.ts'
import type { Question } from './condition.ts'
import type { Stopped } from './limit.ts'
import { aKind, no, quoted, stoppedResult, type Result } from './result.ts'

/** One watchdog for the whole list: a pattern is matched against names that any contributor chose. */
export function onFiles(
  { facts, limit }: Question,
  whenStopped: (stopped: Stopped) => Result,
  evaluate: (list: FileList) => Result,
): Result {
  const { files, subject } = facts
  if (files === null) return no(`${aKind(subject.kind)} has no changed files`)
  const evaluated = limit(() => evaluate(files))
  return 'value' in evaluated ? evaluated.value : whenStopped(evaluated.stopped)
}

export const globsStopped =
  (globs: readonly Glob[]) =>
  (stopped: Stopped): Result =>
    stoppedResult(stopped, {
      pattern: globs.map(({ source }) => quoted(source)).join(', '),
      text: 'the changed files',
      cure: 'use fewer stars in one part of a path',
    })
