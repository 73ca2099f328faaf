import { quoted, type ConfigEntry, type ConfigNode } from '@porchlight/config/pure'
import type { GoodFirstIssue } from './model.ts'
import { choiceOf } from '../follow-ups/parse.ts'
import { isText, nameOf, placeOf, type Compilation, days, wholeNumberAt } from '../rules/yaml.ts'

export const GOOD_FIRST_ISSUE_KEYS = ['label', 'mentor', 'most', 'release-after']

// GitHub's own name for it, by which it suggests issues to newcomers.
// https://docs.github.com/en/communities/setting-up-your-project-for-healthy-contributions/encouraging-helpful-contributions-to-your-project-with-labels
const USUAL_LABEL = 'good first issue'
// More than a contributor works on at a time.
const MOST = 99

/** In other languages this may be the name of a label. */
export const isGoodFirstIssue = (node: ConfigNode): boolean =>
  node.kind === 'mapping' &&
  node.entries.length > 0 &&
  node.entries.every(({ key }) => GOOD_FIRST_ISSUE_KEYS.includes(key))

/** How good first issues are handled; undefined where the file does not say. */
export function goodFirstIssueOf(entry: ConfigEntry | undefined, compilation: Compilation): GoodFirstIssue | undefined {
  if (entry === undefined) return undefined
  const { node } = entry
  const place = placeOf(entry, compilation)
  // `good-first-issue:` with nothing below asks for all that is usual.
  if (node.kind === 'null') return { place, label: USUAL_LABEL, most: 1 }
  if (node.kind !== 'mapping') {
    compilation.problems.at(
      node,
      `good-first-issue: expected a mapping, found ${nameOf(node)}. Write label:, mentor:, most: or release-after: below it, or nothing.`,
    )
    return undefined
  }
  for (const each of node.entries.filter(({ key }) => !GOOD_FIRST_ISSUE_KEYS.includes(key)))
    compilation.problems.unknownKey(each, GOOD_FIRST_ISSUE_KEYS)
  const at = (key: string): ConfigEntry | undefined => node.entries.find((each) => each.key === key)
  const mentor = at('mentor')
  const releaseAfter = releaseAfterOf(at('release-after')?.node, compilation)
  return {
    place,
    label: labelOf(at('label')?.node, compilation),
    ...(mentor === undefined ? {} : { mentor: choiceOf(mentor, { teams: 'members', pick: 1 }, compilation) }),
    most: wholeNumberAt('most', at('most')?.node, MOST, compilation) ?? 1,
    ...(releaseAfter === undefined ? {} : { releaseAfter }),
  }
}

function labelOf(node: ConfigNode | undefined, { problems }: Compilation): string {
  if (node === undefined) return USUAL_LABEL
  if (isText(node) && node.text.trim() !== '') return node.text
  problems.at(
    node,
    `label: expected the name of one label, found ${nameOf(node)}. Write for example label: ${USUAL_LABEL}.`,
  )
  return USUAL_LABEL
}

function releaseAfterOf(node: ConfigNode | undefined, { problems }: Compilation): number | undefined {
  if (node === undefined) return undefined
  const text = isText(node) ? node.text : ''
  const number = days(text)
  if (number !== undefined && number > 0) return number
  problems.at(
    node,
    `release-after: ${quoted(text)} is not a time of a day or longer. Write for example release-after: 14d.`,
  )
  return undefined
}
