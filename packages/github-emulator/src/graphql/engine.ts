import { type FieldNode, type GraphQLFieldResolver, type GraphQLTypeResolver, getNamedType } from 'graphql'
import { Unsupported } from '../state/refusal.ts'
import { type Arguments, type Context, type Field, type Fields, isAnswer } from './context.ts'

/** Every type that the emulator can answer about, by its name in the schema. */
export type TypeTable = Readonly<Record<string, Fields<never>>>

/**
 * Answers a field from the table and from nothing else: a field of the schema that nobody wrote, and an argument that
 * nobody reads, fail loudly. graphql-js by itself would read a property of that name, or answer null.
 */
export const fieldResolver =
  (types: TypeTable): GraphQLFieldResolver<unknown, Context> =>
  (source, args, context, info) => {
    const place = `${info.parentType.name}.${info.fieldName}`
    const field = fieldOf(types, source, info.parentType.name, info.fieldName)
    if (!field) {
      const type = getNamedType(info.returnType).name
      throw new Unsupported(`The emulator does not implement ${place} (${type}) yet. Add it below src/graphql.`)
    }
    const unread = new Set<string>()
    const value = field(
      source,
      trackReads(args, { given: argumentNames(info.fieldNodes[0]), unread, place }),
      context,
      info,
    )
    if (unread.size === 0) return value
    throw new Unsupported(`The emulator does not implement ${[...unread].join(', ')} yet. Read it below src/graphql.`)
  }

function fieldOf(types: TypeTable, source: unknown, type: string, name: string): Field<unknown> | undefined {
  const field = types[type]?.[name]
  if (field || !isAnswer(source) || !(name in source.fields)) return field as Field<unknown> | undefined
  const value = source.fields[name]
  return typeof value === 'function' ? (_source, ...rest) => (value as LazyField)(...rest) : () => value
}

type LazyField = (...rest: Parameters<Field<never>> extends [unknown, ...infer Rest] ? Rest : never) => unknown

const argumentNames = (node: FieldNode | undefined): readonly string[] =>
  node?.arguments?.map(({ name }) => name.value) ?? []

type Reads = { given: readonly string[]; unread: Set<string>; place: string }

/** The same arguments; `unread` holds those that the query gave and nobody has looked at. */
function trackReads(values: Arguments, { given, unread, place }: Reads): Arguments {
  const tracked: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) {
    const label = `${place}(${name}:)`
    const isInput = typeof value === 'object' && value !== null && !Array.isArray(value)
    const inner = (): Arguments => ({ ...(value as Arguments) })
    const isTracked = value != null && given.includes(name)
    if (isTracked) unread.add(label)
    let nested: unknown
    Object.defineProperty(tracked, name, {
      enumerable: true,
      get() {
        unread.delete(label)
        if (!isInput || !isTracked) return value
        nested ??= trackReads(inner(), { given: Object.keys(inner()), unread, place: `${place}.${name}` })
        return nested
      },
    })
  }
  return tracked
}

/** Every value of the state says by its `kind` which GraphQL type it is. */
export const typeResolver: GraphQLTypeResolver<unknown, Context> = (value) => {
  if (typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string')
    return value.kind
  throw new Unsupported('The emulator gave a value without a kind where GraphQL needs to know its type.')
}
