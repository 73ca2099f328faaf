import type { Wording } from '@porchlight/action-kit/pure'

/** Deltas only: what others put on stays, whatever happens between our reading and our writing. */
export type LabelEffect = CreateLabel | RenameLabel | AddLabels | RemoveLabel

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

export const LABEL_DESCRIPTIONS: {
  [Kind in LabelEffect['kind']]: (effect: Extract<LabelEffect, { kind: Kind }>) => Wording
} = {
  'create-label': ({ label }) => ({ would: `create the label ${label}`, did: `created the label ${label}` }),
  'rename-label': ({ from, label }) => ({
    would: `rename the label ${from} to ${label}`,
    did: `renamed the label ${from} to ${label}`,
  }),
  'add-labels': ({ labels, number }) => ({
    would: `label #${number}: ${labels.join(', ')}`,
    did: `labelled #${number}: ${labels.join(', ')}`,
  }),
  'remove-label': ({ label, number }) => ({
    would: `remove the label ${label} from #${number}`,
    did: `removed the label ${label} from #${number}`,
  }),
}
