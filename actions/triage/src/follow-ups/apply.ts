import { UserError } from '@porchlight/action-kit/pure'
import type { GitHub } from '@porchlight/github'
import { NEW_COMMENT, PLANNED_COMMENT } from './own-comment.ts'
import type { FollowUpEffect } from './effects.ts'
import { loginKey } from './load-balance.ts'

type OfKind<Kind extends FollowUpEffect['kind']> = Extract<FollowUpEffect, { kind: Kind }>

export async function applyFollowUpEffect(effect: FollowUpEffect, github: GitHub): Promise<void> {
  switch (effect.kind) {
    case 'assign':
      return await assign(effect, github)
    case 'request-reviews':
      return await github.assignment.requestReviews(effect.number, effect)
    case 'set-milestone':
      return await github.issues.setMilestone(effect.number, effect.milestone)
    case 'set-type':
      return await github.issues.setType(effect.number, effect.type)
    case 'comment':
      return await write(effect, github)
    case 'remove-comment':
      await github.comments.removeOne(effect, { ...PLANNED_COMMENT, existing: [effect.comment] })
  }
}

async function assign({ number, people }: OfKind<'assign'>, github: GitHub): Promise<void> {
  const assigned = new Set((await github.assignment.assign(number, people)).map(loginKey))
  const missing = people.filter((login) => !assigned.has(loginKey(login)))
  if (missing.length === 0) return
  throw new UserError(
    `GitHub did not assign ${missing.join(', ')}: only people with write access to the repository, and those who commented on the issue, can be assigned. Remove the name from the rules, or grant the access.`,
  )
}

async function write({ number, nodeId, body, replaces }: OfKind<'comment'>, github: GitHub): Promise<void> {
  const thread = { number, nodeId }
  if (replaces === null) return void (await github.comments.keepOne(thread, { ...NEW_COMMENT, body, existing: [] }))
  const now = await github.comments.withMarker(number, PLANNED_COMMENT)
  // A person deleted or hid it since the facts were read: it is not written again.
  if (!now.some(({ id, isMinimized }) => id === replaces && !isMinimized)) return
  await github.comments.keepOne(thread, { ...PLANNED_COMMENT, body, existing: [replaces] })
}
