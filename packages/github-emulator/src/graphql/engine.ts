import { isDeepStrictEqual } from 'node:util'
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLFieldResolver,
  type GraphQLInputType,
  type GraphQLTypeResolver,
  isInputObjectType,
} from 'graphql'
import { Unsupported } from '../state/refusal.ts'
import { isAnswer } from './answer.ts'
import type { Arguments, Context, Field, Fields } from './context.ts'

/** Every type that the emulator can answer about, by its name in the schema. */
export type TypeTable = Readonly<Record<string, Fields<never>>>

/**
 * Answers a field from the table and from nothing else: a field of the schema without a resolver, and an argument that
 * no resolver reads, fail loudly. graphql-js by itself would read a property of that name, or answer null.
 */
export const fieldResolver =
  (types: TypeTable): GraphQLFieldResolver<unknown, Context> =>
  (source, args, context, info) => {
    const place = `${info.parentType.name}.${info.fieldName}`
    const field = types[info.parentType.name]?.[info.fieldName] ?? answerField(source, info.fieldName)
    if (!field) {
      const type = getNamedType(info.returnType).name
      throw new Unsupported(`The emulator does not implement ${place} (${type}) yet. Add it below src/graphql.`)
    }
    const unread = new Set<string>()
    const declared = info.parentType.getFields()[info.fieldName]?.args ?? []
    const value = field(source, trackReads(args, { declared, unread, place }), context, info)
    if (unread.size === 0) return value
    throw new Unsupported(`The emulator does not implement ${[...unread].join(', ')} yet. Read it below src/graphql.`)
  }

type AnswerField = Parameters<Field<unknown>> extends [unknown, ...infer Rest] ? (...rest: Rest) => unknown : never

const isComputed = (value: unknown): value is AnswerField => typeof value === 'function'

function answerField(source: unknown, name: string): Field<unknown> | undefined {
  if (!isAnswer(source) || !(name in source.fields)) return undefined
  const value = source.fields[name]
  return isComputed(value) ? (_source, ...rest) => value(...rest) : () => value
}

type Reads = {
  declared: readonly Pick<GraphQLArgument, 'name' | 'type' | 'defaultValue'>[]
  unread: Set<string>
  place: string
}

/** The same arguments; `unread` holds those that the query gave and no resolver has read. */
function trackReads(values: Arguments, { declared, unread, place }: Reads): Arguments {
  const tracked: Record<string, unknown> = {}
  for (const { name, type, defaultValue } of declared) {
    const value = values[name]
    if (value == null || isDeepStrictEqual(value, defaultValue)) {
      if (name in values) tracked[name] = value
      continue
    }
    const label = `${place}(${name}:)`
    unread.add(label)
    let seen: unknown
    Object.defineProperty(tracked, name, {
      enumerable: true,
      get() {
        unread.delete(label)
        seen ??= isInputObject(value) ? trackReads(value, inside({ type, unread, place: `${place}.${name}` })) : value
        return seen
      },
    })
  }
  return tracked
}

const isInputObject = (value: unknown): value is Arguments =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function inside({ type, ...reads }: { type: GraphQLInputType } & Omit<Reads, 'declared'>): Reads {
  const named = getNamedType(type)
  return { ...reads, declared: isInputObjectType(named) ? Object.values(named.getFields()) : [] }
}

/** Every value of the state says by its `kind` which GraphQL type it is. */
export const typeResolver: GraphQLTypeResolver<unknown, Context> = (value) => {
  if (typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string')
    return value.kind
  throw new Unsupported('The emulator gave a value without a kind where GraphQL needs to know its type.')
}
