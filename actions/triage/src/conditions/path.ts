import type { FileList } from '../facts/facts.ts'
import type { Pattern } from '../rules/model.ts'
import type { Question } from './evaluate.ts'
import { aKind } from './a-kind.ts'
import { no, unknown, yes, type Answer } from './result.ts'
import { quoted } from './quoted.ts'
import { endless } from './text.ts'

/** Whether the path of one changed file matches. Statuses and former names are what `files` asks about. */
export function pathAnswer({ pattern }: { pattern: Pattern }, { facts, limit }: Question): Answer {
  const { files, subject } = facts
  if (files === null) return no(`${aKind(subject.kind)} has no changed files`)
  // One watchdog for the whole list.
  return limit(() => answerFrom(files, pattern)) ?? endless(pattern, 'the paths of the changed files')
}

function answerFrom({ files, isComplete }: FileList, pattern: Pattern): Answer {
  const source = quoted(pattern.source)
  const file = files.find(({ path }) => pattern.isIn(path))
  if (file !== undefined) return yes(`${quoted(file.path)} matches ${source}`)
  if (isComplete) return no(`the path of no changed file matches ${source}`)
  return unknown(`GitHub lists only the first ${files.length} changed files, and no path among them matches ${source}`)
}
