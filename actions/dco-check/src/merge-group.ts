import { UserError } from '@porchlight/action-kit'
import type { Fields } from '@porchlight/github'

/** One pull request in the merge queue. GitHub chains groups, so that each has one (docs/decisions/0021-merge-queue.md). */
export interface MergeGroup {
  readonly kind: 'merge-group'
  readonly number: number
  readonly base: string
  readonly head: string
  readonly baseBranch: string
}

export function mergeGroupFrom(payload: Fields): MergeGroup {
  const group = payload.object('merge_group')
  const baseBranch = withoutPrefix(group.text('base_ref'), 'refs/heads/')
  const number = numberIn(group.text('head_ref'), baseBranch)
  return { kind: 'merge-group', number, base: group.text('base_sha'), head: group.text('head_sha'), baseBranch }
}

/** From `refs/heads/gh-readonly-queue/main/pr-12-<sha of the base>`, a branch that GitHub alone may create. */
function numberIn(headRef: string, baseBranch: string): number {
  const queue = `gh-readonly-queue/${baseBranch}/`
  const ref = withoutPrefix(headRef, 'refs/heads/')
  const match = ref.startsWith(queue) ? /^pr-(\d{1,10})-/.exec(ref.slice(queue.length)) : null
  if (match?.[1] !== undefined) return Number(match[1])
  throw new UserError(
    `The merge queue's branch is "${headRef}", which names no pull request, so that nothing can be judged. ` +
      `Expected refs/heads/${queue}pr-<number>-<sha>. Take the pull request out of the queue and add it again.`,
  )
}

const withoutPrefix = (text: string, prefix: string): string =>
  text.startsWith(prefix) ? text.slice(prefix.length) : text
