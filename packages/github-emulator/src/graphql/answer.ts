/** An object that exists only in an answer: a connection, an edge, a payload. */
export type Answer = { kind: 'Answer'; fields: Readonly<Record<string, unknown>> }

/** A field's value may be a function: it is computed only when the query asks for it. */
export const answer = (fields: Readonly<Record<string, unknown>>): Answer => ({ kind: 'Answer', fields })

export const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'Answer'
