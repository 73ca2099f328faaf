import type { GraphQLResolveInfo } from 'graphql'
import type { Viewer } from '../state/access.ts'
import type { State } from '../state/state.ts'
import type { Token } from '../tokens.ts'
import type { QueryCost } from './cost.ts'

/** The hour's points. */
export type Budget = { limit: number; used: number; remaining: number; resetAt: string }

export type Context = {
  state: State
  token: Token
  /** Who looks: what the token's account may see. */
  viewer: Viewer
  /** After this query was charged. */
  budget: Budget
  cost: QueryCost
}

export type Arguments = Readonly<Record<string, unknown>>

type Method<Source> = {
  resolve(source: Source, args: Arguments, context: Context, info: GraphQLResolveInfo): unknown
}

/**
 * Answers one field. It is the type of a method so that a field may name its own arguments: the schema has already
 * made sure that they are of that shape.
 */
export type Field<Source> = Method<Source>['resolve']

/** The fields of one GraphQL type that the emulator can answer, over the state's own value for it. */
export type Fields<Source> = Readonly<Record<string, Field<Source>>>
