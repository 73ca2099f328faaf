import { UserError, type OwnMark } from '@porchlight/action-kit/pure'
import type { GitHub } from '@porchlight/github'
import { isSameLogin } from '../follow-ups/load-balance.ts'
import { assignedBefore, claimsInOrder } from './claim.ts'
import type { Claim, ClaimEffect } from './effects.ts'
import { answerMark, atTheCap, freeIssues, INTRODUCTION_MARK, notAssignable, releaseMark, takenBy } from './messages.ts'

export async function applyClaimEffect(effect: ClaimEffect, github: GitHub): Promise<void> {
  switch (effect.kind) {
    case 'introduce':
      return await introduce(effect, github)
    case 'withdraw-introduction':
      return await github.comments.removeOne(effect, { ...INTRODUCTION_MARK, existing: [effect.comment] })
    case 'claim':
      return await claim(effect, github)
    case 'give-back':
      return await github.assignment.unassign(effect.number, [effect.login])
    case 'answer-claim':
      return await write(effect, answerMark(effect.id), github)
    case 'withdraw-answer':
      return await github.comments.removeOne(effect, answerMark(effect.id))
    case 'release-claim':
      return await release(effect, github)
  }
}

async function introduce(
  { number, nodeId, replaces, body }: Extract<ClaimEffect, { kind: 'introduce' }>,
  github: GitHub,
): Promise<void> {
  // None was there when we looked; should another run write at this moment, the older of the two stays.
  const existing = replaces === null ? [] : [replaces]
  await github.comments.keepOne({ number, nodeId }, { ...INTRODUCTION_MARK, body, existing })
}

interface Text {
  readonly number: number
  readonly nodeId: string
  readonly body: string
}

async function write({ number, nodeId, body }: Text, mark: OwnMark, github: GitHub): Promise<void> {
  await github.comments.keepOne({ number, nodeId }, { ...mark, body })
}

/**
 * Two runs may both have found an issue without an assignee. GitHub takes several and puts them into the timeline one
 * after the other: the later one is unassigned, and both runs agree on that without talking.
 */
async function claim(effect: Claim, github: GitHub): Promise<void> {
  const { number, login } = effect
  const assigned = await github.assignment.assign(number, [login])
  if (!assigned.some((name) => isSameLogin(name, login))) {
    await answer(effect, notAssignable(login), github)
    throw new UserError(
      `GitHub does not let ${login} be assigned to #${number}: it may have ten assignees already, or ${login} may not be assigned in this repository. A comment tells ${login} so.`,
    )
  }
  const reason = (await laterThanOthers(effect, assigned, github)) ?? (await overTheCap(effect, github))
  if (reason === undefined) return
  await github.assignment.unassign(number, [login])
  await answer(effect, reason, github)
}

const answer = (effect: Claim, body: string, github: GitHub): Promise<void> =>
  write({ ...effect, body }, answerMark(effect.id), github)

/** Assumption: GitHub's answer to an assignment has all who were assigned before it. */
async function laterThanOthers(
  { number, login, url, label }: Claim,
  assigned: readonly string[],
  github: GitHub,
): Promise<string | undefined> {
  if (assigned.length === 1) return undefined
  const now = await github.claims.on(number)
  const earlier = now === undefined ? [] : assignedBefore(now, login)
  return earlier.length === 0 ? undefined : takenBy(login, earlier, freeIssues(url, label))
}

/** A contributor who asks for many at the same moment gets as many as they may have: those that were assigned first. */
async function overTheCap({ number, login, label, most }: Claim, github: GitHub): Promise<string | undefined> {
  const claimed = await github.assignment.assignedWith(login, label)
  if (claimed.length <= most) return undefined
  const kept = claimsInOrder(await github.claims.open(label), login).slice(0, most)
  return kept.includes(number) ? undefined : atTheCap(login, kept, most)
}

/** Comments before unassigning, so that no contributor is unassigned silently. The next run finds the same words there. */
async function release(effect: Extract<ClaimEffect, { kind: 'release-claim' }>, github: GitHub): Promise<void> {
  const { number, login, id, body } = effect
  await github.comments.replaceOne({ number, nodeId: '' }, { ...releaseMark(id), body })
  await github.assignment.unassign(number, [login])
}
