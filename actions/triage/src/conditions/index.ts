import type { ConfigNode } from '@porchlight/config/pure'
import { nameOf, type Compilation } from '../rules/yaml.ts'
import { age } from './age.ts'
import { assignee } from './assignee.ts'
import { association } from './association.ts'
import { author } from './author.ts'
import { category } from './category.ts'
import { all, any, not, constant } from './combinators.ts'
import { commit } from './commit.ts'
import type { Condition, ConditionKey } from './condition.ts'
import { draft } from './draft.ts'
import { fileCount } from './file-count.ts'
import { files } from './files.ts'
import { firstTime } from './first-time.ts'
import { form } from './form.ts'
import { label } from './label.ts'
import { lines } from './lines.ts'
import { milestone } from './milestone.ts'
import { path } from './path.ts'
import { team } from './team.ts'
import { updated } from './updated.ts'
import { baseBranch, body, comment, headBranch, text, title } from './text.ts'

/** Every key below `when:`, in the order of the documentation. */
export const CONDITIONS: readonly ConditionKey[] = [
  any,
  all,
  not,
  title,
  body,
  text,
  comment,
  headBranch,
  baseBranch,
  commit,
  path,
  files,
  fileCount,
  lines,
  age,
  updated,
  author,
  assignee,
  team,
  association,
  firstTime,
  draft,
  milestone,
  category,
  label,
  form,
]

export const CONDITION_KEYS: readonly string[] = CONDITIONS.map(({ key }) => key)

/** What is below `when`, `any`, `all` and `not`: each key is a condition, and all of them must hold. */
export function parseWhen(node: ConfigNode, compilation: Compilation): Condition {
  if (node.kind !== 'mapping') {
    compilation.problems.at(
      node,
      `expected conditions, found ${nameOf(node)}. Write one of: ${CONDITION_KEYS.join(', ')}.`,
    )
    return constant.of({ holds: false, because: 'its condition is not valid' })
  }
  const conditions = node.entries.flatMap((entry) => {
    const condition = CONDITIONS.find(({ key }) => key === entry.key)
    if (condition === undefined) compilation.problems.unknownKey(entry, CONDITION_KEYS)
    return condition?.read(entry, compilation, parseWhen) ?? []
  })
  if (node.entries.length === 0)
    compilation.problems.at(node, 'expected conditions, found an empty mapping. Add one, or leave it out.')
  const [only] = conditions
  return conditions.length === 1 && only !== undefined ? only : { kind: 'all', of: conditions }
}
