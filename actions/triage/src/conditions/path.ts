import { defineCondition } from './condition.ts'
import { onFiles } from './file-list.ts'
import { no, patternStopped, quoted, unknown, yes } from './result.ts'
import { PATTERNS } from './text.ts'

/** Statuses and former names are what `files` asks about. */
export const path = defineCondition({
  key: 'path',
  subjects: ['pull request'],
  documentation: 'A regular expression matches the path of a changed file, where globs are not enough.',
  ...PATTERNS,
  needs: () => [{ kind: 'files' }],
  patternTexts: (pattern) => ({
    pattern,
    name: 'the paths of the changed files',
    stringsOf: ({ files }) => {
      const texts = (files?.files ?? []).map((file) => ({ text: file.path, from: quoted(file.path) }))
      if (files === null || files.isComplete) return { texts }
      const because = `GitHub lists only the first ${texts.length} changed files, and the rest may make it`
      return { texts, missing: unknown(because) }
    },
  }),
  evaluate: (pattern, question) =>
    onFiles(
      question,
      (stopped) => patternStopped(stopped, pattern.source, 'the paths of the changed files'),
      ({ files, isComplete }) => {
        const source = quoted(pattern.source)
        const file = files.find((each) => pattern.isIn(each.path))
        if (file !== undefined) return yes(`${quoted(file.path)} matches ${source}`)
        if (isComplete) return no(`the path of no changed file matches ${source}`)
        return unknown(
          `GitHub lists only the first ${files.length} changed files, and no path among them matches ${source}`,
        )
      },
    ),
})
