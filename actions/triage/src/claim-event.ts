import { fieldsOf, type Event } from '@porchlight/action-kit'
import { accountFrom } from '@porchlight/github'
import type { Written } from './good-first-issue/model.ts'

/** What an event says that the care of good first issues asks about. */
export interface CareOccasion {
  /** Who has just written the comment that the event is about. */
  readonly written?: Written
  /** The event is about the issue itself: a sweep over all of them must not write to as many people. */
  readonly isIntroducing?: boolean
  /** The label that was taken off. */
  readonly unlabelled?: string
}

export function careIn({ name, payload }: Event): CareOccasion {
  if (name === 'issues') return { isIntroducing: true, ...labelTakenOff(payload) }
  // What an old comment becomes when it is edited is no command.
  if (name !== 'issue_comment' || payload['action'] !== 'created') return {}
  const comment = fieldsOf(payload['comment'], 'comment')
  const at = comment.textOrNull('created_at')
  const { json, path } = comment.at('user')
  return at === null ? {} : { written: { by: accountFrom(json, path), at } }
}

function labelTakenOff(payload: Event['payload']): CareOccasion {
  const label = payload['action'] === 'unlabeled' ? fieldsOf(payload, '').objectOrNull('label') : null
  return label === null ? {} : { unlabelled: label.text('name') }
}
