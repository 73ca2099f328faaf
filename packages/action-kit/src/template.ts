import { UserError } from './errors.ts'
import { nearest } from './nearest.ts'
import { inlineText } from './text.ts'

/** `text` is made inert when filled in; `raw` is Markdown that we made ourselves, such as a URL or a list. */
export type VariableKind = 'text' | 'raw'

export interface Template<Name extends string> {
  /** Which variables the text uses, so that nothing is fetched for one that it does not. */
  readonly uses: ReadonlySet<Name>
  fill(values: Readonly<Record<Name, string | number>>): string
}

export interface TemplateOptions<Name extends string> {
  /** Where the maintainer wrote it, for messages: an input's name or a file's path. */
  readonly where: string
  readonly variables: Readonly<Record<Name, VariableKind>>
}

/**
 * A text with `{{ name }}` in it, checked when the run starts: a misspelt name is an error then, not a hole in a comment
 * later. There is no logic, and values are never looked at again, so that a title cannot name a variable.
 */
export function template<const Name extends string>(source: string, options: TemplateOptions<Name>): Template<Name> {
  const parts = partsOf(source, options)
  return {
    uses: new Set(parts.flatMap((part) => ('variable' in part ? [part.variable] : []))),
    fill: (values) =>
      parts
        .map((part) =>
          'literal' in part ? part.literal : shown(values[part.variable], options.variables[part.variable]),
        )
        .join(''),
  }
}

const shown = (value: string | number, kind: VariableKind): string =>
  kind === 'raw' ? String(value) : inlineText(String(value))

type Part<Name> = { readonly literal: string } | { readonly variable: Name }

function partsOf<Name extends string>(source: string, { where, variables }: TemplateOptions<Name>): Part<Name>[] {
  const parts: Part<Name>[] = []
  const problems: string[] = []
  const isKnown = (name: string): name is Name => Object.hasOwn(variables, name)
  let copied = 0
  for (const { 0: written, 1: inside = '', index } of source.matchAll(PLACEHOLDER)) {
    const name = inside.trim()
    if (isKnown(name)) parts.push({ literal: source.slice(copied, index) }, { variable: name })
    else problems.push(`${where}, line ${lineOf(source, index)}: ${problemWith(written, name, Object.keys(variables))}`)
    copied = index + written.length
  }
  if (problems.length > 0) throw new UserError(problems.join('\n'))
  return [...parts, { literal: source.slice(copied) }]
}

// An opening that nothing closes on its line counts too: it is a slip, and would show in the comment.
const PLACEHOLDER = /\{\{([^{}\n]*)\}\}|\{\{/g

function problemWith(written: string, name: string, names: readonly string[]): string {
  if (written === '{{') return '"{{" is not closed. Write a variable as {{ name }}.'
  const meant = nearest(name, names)
  const cure = meant === undefined ? `Write one of: ${names.join(', ')}.` : `Did you mean {{ ${meant} }}?`
  return `${JSON.stringify(written)} is not a variable. ${cure}`
}

const lineOf = (source: string, offset: number): number => source.slice(0, offset).split('\n').length
