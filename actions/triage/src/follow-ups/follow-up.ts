import type { GitHub } from '@porchlight/github'
import type { Sync } from '../rules/model.ts'
import { followedUp, type FollowedUp } from './decide.ts'
import { duesOf } from './matched-rules.ts'
import { followUpFacts } from './gather.ts'
import type { FollowUpReader } from './reader.ts'
import type { Question } from '../conditions/condition.ts'
import type { Rules } from '../rules/rules.ts'

interface Means {
  readonly github: GitHub
  readonly reader: FollowUpReader
  readonly sync: Sync | undefined
}

/** Gathers and decides what follows for one subject; without rules that ask for it, without a request. */
export async function followUps(rules: Rules, question: Question, means: Means): Promise<FollowedUp> {
  const dues = duesOf(rules, question)
  if (dues.length === 0) return { effects: [], leftAlone: [], decisions: [], mistakes: [] }
  const { facts, mistakes } = await followUpFacts(dues, question.facts.subject, means)
  const followed = followedUp(dues, facts)
  means.reader.count(followed.decisions)
  return { ...followed, mistakes: [...mistakes, ...followed.mistakes] }
}
