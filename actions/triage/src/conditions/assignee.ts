import type { Subject } from '../facts/facts.ts'
import { stringsOf } from '../rules/yaml.ts'
import { defineCondition } from './condition.ts'
import { no, yes } from './result.ts'

/** Logins, or whether it has any assignee. */
type Assignee = { readonly logins: readonly string[] } | { readonly any: boolean }

export const assignee = defineCondition<Assignee>({
  key: 'assignee',
  subjects: ['issue', 'pull request'],
  documentation: 'It is assigned to this login, or to one of several; or to any (`true`), or to none (`false`).',
  jsonSchema: { $ref: '#/definitions/texts' },
  parse: ({ node }, compilation) => [
    node.kind === 'boolean'
      ? { any: node.value }
      : { logins: stringsOf(node, 'a login', compilation).map(({ text }) => text.replace(/^@/, '')) },
  ],
  evaluate: (asked, { facts: { subject } }) => {
    const { assignees } = subject
    if ('any' in asked) return assignees.length > 0 === asked.any ? yes(found(subject)) : no(found(subject))
    const isAsked = (login: string): boolean => asked.logins.some((one) => one.toLowerCase() === login.toLowerCase())
    const match = assignees.find(isAsked)
    return match === undefined
      ? no(`${found(subject)}, not to ${asked.logins.join(' or ')}`)
      : yes(`it is assigned to ${match}`)
  },
})

function found({ assignees, kind }: Subject): string {
  if (kind === 'discussion') return 'a discussion has no assignees'
  return assignees.length === 0 ? 'it is not assigned' : `it is assigned to ${assignees.join(' and ')}`
}
