import type { SubjectKind } from '../rules/model.ts'

/** With its article, for sentences such as "an issue has no changed files". */
export const aKind = (kind: SubjectKind): string => (kind === 'issue' ? 'an issue' : `a ${kind}`)
