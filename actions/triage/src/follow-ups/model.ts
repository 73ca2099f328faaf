import type { Place, Team } from '../rules/model.ts'

/** People of whom all, or so many, are wanted. */
export interface Choice {
  readonly from: readonly Candidate[]
  /** Infinity for all. */
  readonly pick: number
  /** Nobody is chosen who has this much to do already; Infinity without a limit. */
  readonly atMost: number
  readonly place: Place
}

export type Candidate =
  | { readonly kind: 'person'; readonly login: string }
  /** The team as such, as reviews are asked of teams. */
  | { readonly kind: 'team'; readonly team: Team }
  /** Each member of the team. */
  | { readonly kind: 'members'; readonly team: Team }
