import type { COMMUNITY_ACTION } from './declaration.ts'
import type { TypeOf } from './json-schema.ts'

export type CommunityAction = TypeOf<typeof COMMUNITY_ACTION>
export type ActionType = CommunityAction['context']['type']
export type ActorKind = CommunityAction['context']['actor_kind']
export type ActionObject = CommunityAction['context']['object']
export type ParentThread = NonNullable<CommunityAction['context']['parent']>
export type ImpactFactor = CommunityAction['context']['impact']['factors'][number]
