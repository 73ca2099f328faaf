/** What became of one label that the rules name, and why. */
export interface LabelDecision {
  readonly number: number
  readonly label: string
  readonly action: 'add' | 'remove' | 'keep' | 'leave' | 'none'
  /** What the rules say: `unknown` when they cannot tell. */
  readonly verdict: 'yes' | 'no' | 'unknown'
  readonly because: string
  /** Where the rule is that decided, for example `.github/labeler.yml:12:1`. */
  readonly rule: string
}

/** Turns what must not be done into labels left alone, each with the reason. */
export type DecisionFilter = (decisions: readonly LabelDecision[]) => readonly LabelDecision[]

/** GitHub compares label names without case, and so do we. */
export const labelKey = (name: string): string => name.toLowerCase()
