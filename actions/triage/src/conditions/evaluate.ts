import { needsFiles, type Combination, type Condition, type Leaf, type Question } from './condition.ts'
import { allOf, anyOf, type Result } from './result.ts'

/** Whether a condition holds for a subject, and which file or text decided it. */
export const evaluate = (condition: Condition, question: Question): Result =>
  condition.kind === 'leaf' ? evaluateLeaf(condition, question) : evaluateAll(condition, question)

function evaluateAll({ kind, of }: Combination, question: Question): Result {
  const each = (part: Condition): Result => evaluate(part, question)
  if (kind === 'all') return allOf(of, each)
  return kind === 'any' ? anyOf(of, each) : opposite(anyOf(of, each))
}

const opposite = (result: Result): Result => {
  if (result.verdict === 'unknown') return result
  const { isTransient: _, ...rest } = result
  return { ...rest, verdict: result.verdict === 'yes' ? 'no' : 'yes' }
}

function evaluateLeaf(leaf: Leaf, question: Question): Result {
  const known = question.results.get(leaf)
  if (known !== undefined) return known
  const result = leaf.evaluate(question)
  if (isFinal(leaf, result)) question.results.set(leaf, result)
  return result
}

/** What the files so far leave open, further files may decide. A pattern that ran out of time gets no second one. */
const isFinal = (leaf: Leaf, { verdict, problem }: Result): boolean =>
  !leaf.asksOwnChanges && (verdict !== 'unknown' || problem !== undefined || !needsFiles(leaf))
