import type { Subject, SubjectKind } from '../facts/facts.ts'
import type { Inputs } from '../inputs.ts'
import type { RulesFile } from './load-rules.ts'
import { joinedRules } from './joined-rules.ts'
import { readRules } from './compile.ts'
import type { Rules } from './rules.ts'

/** All rules of some files, as they hold for a subject. */
export type RulesIn = (files: readonly RulesFile[], subject: Pick<Subject, 'kind'>) => Rules

/** Compiles the same files once for each kind of subject. */
export function rulesReader(inputs: Inputs): RulesIn {
  const known = new Map<SubjectKind, WeakMap<readonly RulesFile[], Rules>>()
  return (files, subject) => {
    const ofKind = known.get(subject.kind) ?? new WeakMap<readonly RulesFile[], Rules>()
    known.set(subject.kind, ofKind)
    const rules = ofKind.get(files) ?? joinedRules(files.map((file) => rulesFrom(file, subject, inputs)))
    ofKind.set(files, rules)
    return rules
  }
}

/** A file's rules as they hold for this subject and these inputs. */
export const rulesFrom = ({ text, path }: RulesFile, { kind }: Pick<Subject, 'kind'>, inputs: Inputs): Rules =>
  readRules(text, {
    path,
    kind,
    dot: inputs.dot,
    isIssueLabeler: inputs.enableVersionedRegex !== undefined,
    field: fieldOf(inputs),
  })

/** github/issue-labeler looks at the body alone unless told otherwise; a title says more than most bodies. */
function fieldOf({ includeTitle, includeBody, enableVersionedRegex }: Inputs): 'title' | 'body' | 'title and body' {
  const isTitleIn = includeTitle ?? enableVersionedRegex === undefined
  if (!includeBody) return 'title'
  return isTitleIn ? 'title and body' : 'body'
}
