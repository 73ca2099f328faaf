import type { Template } from '@porchlight/action-kit/pure'
import type { ConditionalRule, Sync } from '../rules/model.ts'
import type { Place } from '../rules/yaml.ts'
import type { SubjectKind, Team } from '../facts/facts.ts'

/** What a rule of our own language asks for beside or instead of a label. */
export interface FollowUpRule extends ConditionalRule {
  readonly place: Place
  readonly sync: Sync
  /** The same rule gives labels, whose decisions report its condition already. */
  readonly hasLabels: boolean
  readonly assign?: Choice
  readonly review?: Choice
  readonly mentor?: Choice
  readonly milestone?: Named
  readonly type?: Named
  readonly comment?: CommentText
}

/** People of whom all, or so many, are wanted. */
export interface Choice {
  readonly from: readonly Candidate[]
  /** Infinity for all. */
  readonly pick: number
  /** Candidates with this much open work are not chosen; Infinity without a limit. */
  readonly atMost: number
  readonly place: Place
}

export type Candidate =
  | { readonly kind: 'person'; readonly login: string }
  /** The team as such, as reviews are asked of teams. */
  | { readonly kind: 'team'; readonly team: Team }
  /** Each member of the team. */
  | { readonly kind: 'members'; readonly team: Team }

/** A milestone by its title, or an issue type by its name. */
export interface Named {
  readonly name: string
  readonly place: Place
}

interface CommentText {
  readonly text: Template<CommentVariable>
  /** As the file has it. */
  readonly source: string
  readonly place: Place
}

/** What a comment may say. `mentor` is made of logins that the rules file or GitHub's list of a team's members has. */
export const COMMENT_VARIABLES = { author: 'text', mentor: 'raw', number: 'text' } as const

type CommentVariable = keyof typeof COMMENT_VARIABLES

/** Keys of a rule, in the order of the documentation, with what GitHub has them for. */
export const FOLLOW_UPS = {
  assign: ['issue', 'pull request'],
  review: ['pull request'],
  mentor: ['issue', 'pull request'],
  milestone: ['issue', 'pull request'],
  type: ['issue'],
  comment: ['issue', 'pull request'],
} as const satisfies Readonly<Record<string, readonly SubjectKind[]>>

export type FollowUp = keyof typeof FOLLOW_UPS
