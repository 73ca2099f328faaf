/* A query that asks for several things at once has an alias and a variable for each: `_0`, `_1`… */

const aliases = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `_${index}`)

/** What a document declares: `$_0: Int!, $_1: Int!`. */
export const variables = (count: number, type: string): string =>
  aliases(count)
    .map((alias) => `$${alias}: ${type}`)
    .join(', ')

export const fields = (count: number, field: (alias: string) => string): string =>
  aliases(count).map(field).join('\n    ')

/** Their values. */
export const aliased = (values: readonly unknown[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(values.map((value, index) => [`_${index}`, value]))
