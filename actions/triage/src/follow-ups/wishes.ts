import type { Subject } from '../facts/facts.ts'
import { choiceText, undecided, type FollowUpDecision } from './decision.ts'
import { wishesFor, type Due } from './matched-rules.ts'

/** What rules ask for, by their conditions alone: who is picked, or whether anything is left to do, nobody looked up. */
export function wishesOf(dues: readonly Due[], { kind: subject, number }: Subject): readonly FollowUpDecision[] {
  const people = (['assign', 'review', 'mentor'] as const).flatMap((key) =>
    wishesFor(key, dues, subject).map((wish) =>
      undecided(wish, { number, kind: PEOPLE[key], what: choiceText(wish.value) }),
    ),
  )
  const names = (['milestone', 'type'] as const).flatMap((kind) =>
    wishesFor(kind, dues, subject).map((wish) => undecided(wish, { number, kind, what: wish.value.name })),
  )
  const comments = wishesFor('comment', dues, subject).map((wish) =>
    undecided(wish, { number, kind: 'comment', what: '' }),
  )
  return [...people, ...names, ...comments]
}

const PEOPLE = { assign: 'assignee', review: 'reviewer', mentor: 'mentor' } as const
