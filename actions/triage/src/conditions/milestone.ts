import type { Subject } from '../facts/facts.ts'
import { stringsOf } from '../rules/yaml.ts'
import { defineCondition } from './condition.ts'
import { no, quoted, yes } from './result.ts'

/** Titles, or whether it has any. */
type Milestone = { readonly titles: readonly string[] } | { readonly any: boolean }

export const milestone = defineCondition<Milestone>({
  key: 'milestone',
  subjects: ['issue', 'pull request'],
  documentation: 'It has a milestone of this title, or of one of several; or any (`true`), or none (`false`).',
  jsonSchema: { $ref: '#/definitions/texts' },
  parse: ({ node }, compilation) => [
    node.kind === 'boolean'
      ? { any: node.value }
      : { titles: stringsOf(node, 'a milestone', compilation).map(({ text }) => text) },
  ],
  // Titles are compared as they are written: GitHub lets two milestones differ in case alone.
  evaluate: (asked, { facts: { subject } }) => {
    const has = subject.milestone !== null
    if ('any' in asked) return has === asked.any ? yes(found(subject)) : no(found(subject))
    if (subject.milestone !== null && asked.titles.includes(subject.milestone)) return yes(found(subject))
    return no(`${found(subject)}, not ${asked.titles.map(quoted).join(' or ')}`)
  },
})

function found({ milestone: title, kind }: Subject): string {
  if (kind === 'discussion') return 'a discussion has no milestone'
  return title === null ? 'it has no milestone' : `its milestone is ${quoted(title)}`
}
