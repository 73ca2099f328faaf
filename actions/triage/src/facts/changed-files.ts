import type { ChangedFile, GitHub } from '@porchlight/github'
import { answerOf, type Question } from '../conditions/evaluate.ts'
import type { Facts, FileList } from './facts.ts'
import type { Asking } from '../rules/model.ts'

interface Listing extends Question {
  readonly github: GitHub
}

/**
 * Lists changed files until every rule that asks about them is decided: a match decides a rule that wants any file, a
 * miss one that wants all. Each part is asked about by itself, and what it decides stays decided.
 */
export async function decidingFiles(rules: readonly Asking[], { github, ...question }: Listing): Promise<FileList> {
  const { number, changedFiles } = question.facts.subject
  const files: ChangedFile[] = []
  let open = undecided(rules, question, [])
  if (open.length === 0) return { files, isComplete: false, isEnough: true }
  for await (const part of github.pullRequests.fileParts(number, { expected: changedFiles })) {
    files.push(...part.files)
    if (part.isComplete) return { files, isComplete: true }
    open = undecided(open, question, part.files)
    if (open.length === 0) return { files, isComplete: false, isEnough: true }
  }
  return { files, isComplete: false }
}

function undecided(rules: readonly Asking[], question: Question, files: readonly ChangedFile[]): readonly Asking[] {
  const facts: Facts = { ...question.facts, files: { files, isComplete: false } }
  const asked = { ...question, facts, captures: new Map() }
  return rules.filter(({ when }) => answerOf(when, asked).verdict === 'unknown')
}
