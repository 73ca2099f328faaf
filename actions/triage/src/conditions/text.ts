import type { Subject, SubjectKind } from '../facts/facts.ts'
import { flaggedPattern, type Pattern } from '../rules/patterns.ts'
import { patternsOf } from '../rules/yaml.ts'
import { SUBJECT_KINDS, defineCondition, type ConditionKey, type ConditionType, type Defined } from './condition.ts'
import { aKind, no, noForThisComment, patternStopped, quoted, yes } from './result.ts'

/** Which text of a subject a pattern is held against. `title and body` is "title, blank line, body". */
export type TextField = 'title' | 'body' | 'title and body' | 'comment' | 'head branch' | 'base branch'

/** A list of patterns are alternatives here, as everywhere in this language. */
export const PATTERNS = {
  jsonSchema: { $ref: '#/definitions/patterns' },
  definitions: {
    patterns: {
      description: 'A JavaScript regular expression, also as /expression/flags, or several of which one must match.',
      $ref: '#/definitions/texts',
    },
  },
  parse: ({ node }, compilation) => patternsOf(node, flaggedPattern, compilation),
} as const satisfies Partial<ConditionType<Pattern>>

export const title = textCondition('title', {
  field: 'title',
  documentation: 'A regular expression matches the title, also as `/expression/flags`.',
})
export const body = textCondition('body', {
  field: 'body',
  documentation: 'A regular expression matches the body.',
})
export const text = textCondition('text', {
  field: 'title and body',
  documentation: 'A regular expression matches the title and the body, joined by an empty line.',
})
export const comment = textCondition('comment', {
  field: 'comment',
  documentation: 'A regular expression matches the comment that the event is about.',
})
export const headBranch = textCondition('head-branch', {
  field: 'head branch',
  subjects: ['pull request'],
  documentation: 'A regular expression matches the branch that the pull request comes from.',
})
export const baseBranch = textCondition('base-branch', {
  field: 'base branch',
  subjects: ['pull request'],
  documentation: 'A regular expression matches the branch that the pull request is for.',
})

/** For dialects, in which not the key says what is matched. */
export const TEXT_CONDITIONS: Readonly<Record<TextField, Defined<Pattern>>> = {
  title,
  body,
  'title and body': text,
  comment,
  'head branch': headBranch,
  'base branch': baseBranch,
}

interface OfText {
  readonly field: TextField
  readonly subjects?: readonly SubjectKind[]
  readonly documentation: string
}

function textCondition(
  key: string,
  { field, subjects = SUBJECT_KINDS, documentation }: OfText,
): ConditionKey & Defined<Pattern> {
  const isTransient = field === 'comment'
  const miss = isTransient ? noForThisComment : no
  return defineCondition({
    key,
    subjects,
    documentation,
    ...PATTERNS,
    patternTexts: (pattern) => ({
      pattern,
      name: `the ${field}`,
      isTransient,
      stringsOf: ({ subject }) => {
        const found = textIn(subject, field)
        return { texts: found === undefined ? [] : [{ text: found, from: `the ${field}` }] }
      },
    }),
    evaluate: (pattern, { facts: { subject }, limit }) => {
      const found = textIn(subject, field)
      if (found === undefined)
        return miss(isTransient ? 'the event has no comment' : `${aKind(subject.kind)} has no ${field}`)
      const tested = limit(() => pattern.isIn(found))
      if ('stopped' in tested) return patternStopped(tested.stopped, pattern.source, `the ${field}`)
      const shown = LONG_FIELDS.includes(field) ? `the ${field}` : `the ${field} ${quoted(found)}`
      const [matches, doesNot] = field === 'title and body' ? ['match', 'do not match'] : ['matches', 'does not match']
      if (tested.value) return yes(`${shown} ${matches} ${quoted(pattern.source)}`)
      return miss(`${shown} ${doesNot} ${quoted(pattern.source)}`)
    },
  })
}

// Titles and branches are one line to show; these are not.
const LONG_FIELDS: readonly TextField[] = ['body', 'title and body', 'comment']

// GitHub takes 65,536 characters for a body and 256 for a title; a cap of our own for what comes from elsewhere.
const LONGEST_TEXT = 65_536

/** The text that a pattern is held against; undefined where the subject has none. */
function textIn(subject: Subject, field: TextField): string | undefined {
  const found = {
    title: subject.title,
    body: subject.body,
    // As github/issue-labeler joins them.
    'title and body': `${subject.title}\n\n${subject.body}`,
    comment: subject.comment ?? undefined,
    'head branch': subject.branches?.head,
    'base branch': subject.branches?.base,
  }[field]
  return found?.slice(0, LONGEST_TEXT)
}
