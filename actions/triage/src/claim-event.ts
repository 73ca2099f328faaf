import type { Event } from '@porchlight/action-kit'
import { fieldsOf } from '@porchlight/action-kit/pure'
import { accountFrom } from '@porchlight/github/pure'
import type { ClaimEvent } from './good-first-issue/model.ts'

export function claimEvent({ name, payload }: Event): ClaimEvent {
  if (name === 'issues') return { mayIntroduce: true, ...labelTakenOff(payload) }
  // An old comment does not become a command by being edited.
  if (name !== 'issue_comment' || payload['action'] !== 'created') return {}
  const comment = fieldsOf(payload['comment'], 'comment')
  const at = comment.textOrNull('created_at')
  const { json, path } = comment.at('user')
  return at === null ? {} : { newComment: { by: accountFrom(json, path), at } }
}

function labelTakenOff(payload: Event['payload']): ClaimEvent {
  const label = payload['action'] === 'unlabeled' ? fieldsOf(payload, '').objectOrNull('label') : null
  return label === null ? {} : { unlabelled: label.text('name') }
}
