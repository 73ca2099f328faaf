import type { Facts, FileList } from '../facts/facts.ts'
import { readsFiles, type Condition, type Glob } from '../rules/model.ts'
import type { TimeLimit } from './time-limit.ts'
import { aKind } from './a-kind.ts'
import { amountAnswer } from './amounts.ts'
import { allOf, anyOf, failed, no, yes, type Answer } from './result.ts'
import { capturedAnswer, type Captures } from './captured.ts'
import { categoryAnswer } from './category.ts'
import { fileSetAnswer } from './file-set.ts'
import { filesAnswer } from './labeler-files.ts'
import { formAnswer } from './form.ts'
import { pathAnswer } from './path.ts'
import { quoted } from './quoted.ts'
import { commitAnswer, textAnswer } from './text.ts'
import { anyMilestoneAnswer, milestoneAnswer } from './milestone.ts'
import { associationAnswer, authorAnswer, draftAnswer, firstAnswer, labelAnswer, teamAnswer } from './who.ts'

export interface Question {
  readonly facts: Facts
  readonly limit: TimeLimit
  /** What is known already, so that no text meets a pattern twice while files are still coming in. */
  readonly answers: Answers
  /** What patterns captured, read once for all labels of a template. For these facts only: further files capture more. */
  readonly captures?: Captures
}

export type Answers = Map<Condition, Answer>

type OfKind<Kind extends Condition['kind']> = Extract<Condition, { kind: Kind }>

const ANSWERS: { [Kind in Condition['kind']]: (condition: OfKind<Kind>, question: Question) => Answer } = {
  any: ({ of }, question) => anyOf(of, (part) => answerOf(part, question)),
  all: ({ of }, question) => allOf(of, (part) => answerOf(part, question)),
  none: ({ of }, question) => opposite(anyOf(of, (part) => answerOf(part, question))),
  constant: ({ holds, because }) => (holds ? yes(because) : no(because)),
  files: (condition, question) => ofFiles(condition.globs, question, (list) => filesAnswer(condition, list)),
  'file set': (condition, question) =>
    ofFiles([...condition.set.include, ...condition.set.exclude], question, (list) => fileSetAnswer(condition, list)),
  text: textAnswer,
  commit: commitAnswer,
  path: pathAnswer,
  captured: capturedAnswer,
  number: (condition, { facts }) => amountAnswer(condition, facts),
  author: (condition, { facts }) => authorAnswer(condition, facts),
  team: (condition, { facts }) => teamAnswer(condition, facts),
  association: (condition, { facts }) => associationAnswer(condition, facts),
  first: (condition, { facts }) => firstAnswer(condition, facts),
  draft: (condition, { facts }) => draftAnswer(condition, facts),
  milestone: (condition, { facts }) => milestoneAnswer(condition, facts),
  'any milestone': (condition, { facts }) => anyMilestoneAnswer(condition, facts),
  category: (condition, { facts }) => categoryAnswer(condition, facts),
  label: (condition, { facts }) => labelAnswer(condition, facts),
  form: (condition, { facts }) => formAnswer(condition, facts),
}

/** Whether a condition holds for a subject, and which file or text decided it. */
export function answerOf(condition: Condition, question: Question): Answer {
  const known = question.answers.get(condition)
  if (known !== undefined) return known
  const answer = answerOfKind(condition, question)
  if (isFinal(condition, answer)) question.answers.set(condition, answer)
  return answer
}

/** What the files so far leave open, further files may decide. A pattern that ran out of time gets no second one. */
const isFinal = (condition: Condition, { verdict, problem }: Answer): boolean =>
  !('of' in condition) && (verdict !== 'unknown' || problem !== undefined || !readsFiles(condition))

function answerOfKind<Kind extends Condition['kind']>(condition: OfKind<Kind>, question: Question): Answer {
  const answer: (condition: OfKind<Kind>, question: Question) => Answer = ANSWERS[condition.kind]
  return answer(condition, question)
}

const opposite = (answer: Answer): Answer => {
  if (answer.verdict === 'unknown') return answer
  const { isPassing: _, ...rest } = answer
  return { ...rest, verdict: answer.verdict === 'yes' ? 'no' : 'yes' }
}

/** One watchdog for the whole list: a glob meets names that anybody chose. */
function ofFiles(globs: readonly Glob[], { facts, limit }: Question, answer: (list: FileList) => Answer): Answer {
  const { files, subject } = facts
  if (files === null) return no(`${aKind(subject.kind)} has no changed files`)
  const inTime = limit(() => answer(files))
  if (inTime !== undefined) return inTime
  const sources = globs.map(({ source }) => quoted(source)).join(', ')
  return failed(`${sources} came to no end on the changed files in time; use fewer stars in one part of a path`)
}
