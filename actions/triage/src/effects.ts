import { FOLLOW_UP_DESCRIPTIONS, type FollowUpEffect } from './follow-ups/effects.ts'
import { CARE_DESCRIPTIONS, type Care } from './good-first-issue/effects.ts'

/** Deltas only: what others put on stays, whatever happens between our reading and our writing. */
export type Triage = CreateLabel | RenameLabel | AddLabels | RemoveLabel | FollowUpEffect | Care

/** One that the rules define and the repository does not have yet. */
interface CreateLabel {
  readonly kind: 'create-label'
  readonly label: string
  /** Six hexadecimal digits. */
  readonly color: string
  readonly description: string
  readonly because: string
}

/** One that the repository has under a former name. */
interface RenameLabel extends Omit<CreateLabel, 'kind'> {
  readonly kind: 'rename-label'
  readonly from: string
}

interface AddLabels {
  readonly kind: 'add-labels'
  readonly number: number
  readonly labels: readonly string[]
  readonly because: string
  /** The node id of a discussion, which GitHub finds by no other name when something is written to it. */
  readonly discussionId?: string
}

interface RemoveLabel {
  readonly kind: 'remove-label'
  readonly number: number
  readonly label: string
  readonly because: string
  /** As above. */
  readonly discussionId?: string
}

/** What became of one label that the rules name, and why. */
export interface Decision {
  readonly number: number
  readonly label: string
  readonly action: 'add' | 'remove' | 'keep' | 'leave' | 'none'
  /** What the rules say: `unknown` when they cannot tell. */
  readonly verdict: 'yes' | 'no' | 'unknown'
  readonly because: string
  /** Where the rule stands that decided, for example `.github/labeler.yml:12:1`. */
  readonly rule: string
}

const DESCRIPTIONS: { [Kind in Triage['kind']]: (effect: Extract<Triage, { kind: Kind }>) => string } = {
  'create-label': ({ label }) => `create the label ${label}`,
  'rename-label': ({ from, label }) => `rename the label ${from} to ${label}`,
  'add-labels': ({ labels, number }) =>
    `add the ${labels.length === 1 ? 'label' : 'labels'} ${labels.join(', ')} to #${number}`,
  'remove-label': ({ label, number }) => `remove the label ${label} from #${number}`,
  ...FOLLOW_UP_DESCRIPTIONS,
  ...CARE_DESCRIPTIONS,
}

export const describe = (effect: Triage): string => describeKind(effect)

function describeKind<Kind extends Triage['kind']>(effect: Extract<Triage, { kind: Kind }>): string {
  const text: (effect: Extract<Triage, { kind: Kind }>) => string = DESCRIPTIONS[effect.kind]
  return text(effect)
}

/** GitHub compares label names without case, and so do we. */
export const labelKey = (name: string): string => name.toLowerCase()
