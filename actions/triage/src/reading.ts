import type { Subject } from './facts.ts'
import type { Inputs } from './inputs.ts'
import type { RulesFile } from './rules-file.ts'
import type { Rules } from './rules/model.ts'
import { readRules } from './rules/read-rules.ts'

/** A file's rules as they hold for this subject and these inputs. */
export const rulesFrom = ({ text, path }: RulesFile, { kind }: Subject, inputs: Inputs): Rules =>
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
