import type { Comment, ThreadChange } from '@porchlight/github'
import { anAccount } from '@porchlight/testing'
import type { Facts } from '../../src/facts/facts.ts'
import { decideFollowUps, type FollowUpPlan } from '../../src/follow-ups/decide.ts'
import { matchRules } from '../../src/follow-ups/matched-rules.ts'
import { noFollowUpFacts, type FollowUpFacts } from '../../src/follow-ups/facts.ts'
import { readRules } from '../../src/rules/compile.ts'
import type { TimeLimit } from '../../src/conditions/limit.ts'
import { UNLIMITED } from './limits.ts'

/** What follows besides labels from a rules file for a subject. */
export function followed(
  text: string,
  facts: Facts,
  known: Partial<FollowUpFacts> = {},
  limit: TimeLimit = UNLIMITED,
): FollowUpPlan {
  const rules = readRules(text, {
    path: '.github/triage.yml',
    dot: undefined,
    kind: facts.subject.kind,
    isIssueLabeler: false,
    field: 'title and body',
  })
  const matched = matchRules(rules, { facts, limit, results: new Map() })
  return decideFollowUps(matched, {
    ...noFollowUpFacts(facts.subject, { owner: 'acme', sync: undefined, otherComment: undefined }),
    ...known,
  })
}

const BOT = anAccount({ login: 'github-actions[bot]', type: 'Bot' })
const LENA = anAccount({ login: 'lena' })

type Change = Pick<ThreadChange, 'what' | 'kind' | 'name'>

export const byUs = (change: Change): ThreadChange => ({ ...change, by: BOT, isOurs: true })
export const byLena = (change: Change): ThreadChange => ({ ...change, by: LENA, isOurs: false })
export const by = (login: string, change: Change): ThreadChange => ({
  ...change,
  by: anAccount({ login }),
  isOurs: false,
})

export const aComment = (lines: readonly string[], parts: Partial<Comment> = {}): Comment => ({
  id: 1,
  nodeId: 'IC_1',
  body: lines.join('\n'),
  url: 'https://github.com/acme/widgets/issues/7#issuecomment-1',
  isOurs: true,
  isMinimized: false,
  ...parts,
})
