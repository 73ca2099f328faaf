import { lockThread, unlockThread } from '../../state/threads.ts'
import type { Fields } from '../context.ts'
import { type Input, payload } from './payload.ts'
import { threadFor } from './subjects.ts'

type Given<Shape> = { input: Input & { lockableId: string } & Shape }

// REST's spelling of the reasons, which the state keeps.
const REASONS: Readonly<Record<string, string>> = {
  OFF_TOPIC: 'off-topic',
  TOO_HEATED: 'too heated',
  RESOLVED: 'resolved',
  SPAM: 'spam',
}

export const lockMutations: Fields<undefined> = {
  lockLockable: (_source, { input }: Given<{ lockReason?: string | null }>, context) => {
    const { state, token } = context
    const thread = threadFor(context, input.lockableId, 'issues/lock')
    lockThread(state, thread, token.account, input.lockReason == null ? null : (REASONS[input.lockReason] ?? null))
    return payload(input, { lockedRecord: thread, actor: token.account })
  },
  unlockLockable: (_source, { input }: Given<unknown>, context) => {
    const { state, token } = context
    const thread = threadFor(context, input.lockableId, 'issues/unlock')
    unlockThread(state, thread, token.account)
    return payload(input, { unlockedRecord: thread, actor: token.account })
  },
}
