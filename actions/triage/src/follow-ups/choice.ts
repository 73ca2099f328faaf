import { quoted, type ConfigEntry, type ConfigNode } from '@porchlight/config'
import type { Candidate, Choice } from './model.ts'
import { placeOf, textsOf, wholeNumberAt, type Compilation } from '../rules/yaml.ts'

export const CHOICE_KEYS = ['from', 'pick', 'at-most']

// GitHub takes up to ten assignees: https://docs.github.com/en/rest/issues/assignees#add-assignees-to-an-issue
const MOST_PICKED = 10
// Nobody has more to do than that.
const MOST_WORK = 999

interface Usual {
  /** What a team means in a plain list. */
  readonly teams: 'asked' | 'members' | 'refused'
  /** How many are picked unless the file says. */
  readonly pick: number
}

/** `ada`, `[ada, eve]`, or `{ from: [ada, acme/core], pick: 1, at-most: 5 }`. */
export function choiceOf({ key, node }: ConfigEntry, { teams, pick }: Usual, compilation: Compilation): Choice {
  const place = placeOf(node, compilation)
  if (node.kind !== 'mapping')
    return { from: candidatesIn(node, { key, teams }, compilation), pick, atMost: Number.POSITIVE_INFINITY, place }
  for (const entry of node.entries.filter(({ key: name }) => !CHOICE_KEYS.includes(name)))
    compilation.problems.unknownKey(entry, CHOICE_KEYS)
  const at = (name: string): ConfigNode | undefined => node.entries.find((entry) => entry.key === name)?.node
  const from = at('from')
  if (from === undefined) compilation.problems.at(node, `${key} names nobody. Add from: with people or teams.`)
  return {
    from: from === undefined ? [] : candidatesIn(from, { key: 'from', teams: 'members' }, compilation),
    pick: wholeNumberAt('pick', at('pick'), MOST_PICKED, compilation) ?? pick,
    atMost: wholeNumberAt('at-most', at('at-most'), MOST_WORK, compilation) ?? Number.POSITIVE_INFINITY,
    place,
  }
}

// A login has 39 characters at the most; an enterprise's own accounts have an underscore and its short code after it.
// https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
const LOGIN = /^@?([a-z\d][\w-]{0,98})$/i
const TEAM = /^@?([a-z\d][\w.-]*)\/([a-z\d][\w.-]*)$/i

function candidatesIn(
  node: ConfigNode,
  { key, teams }: { key: string; teams: Usual['teams'] },
  compilation: Compilation,
): readonly Candidate[] {
  const texts = textsOf(node, 'a login', compilation)
  if (node.kind === 'sequence' && node.items.length === 0)
    compilation.problems.at(node, `${key} has an empty list. Add a login.`)
  return texts.flatMap(({ text, node: place }): Candidate[] => {
    const [, login] = LOGIN.exec(text) ?? []
    if (login !== undefined) return [{ kind: 'person', login }]
    const [, organisation, slug] = TEAM.exec(text) ?? []
    if (organisation === undefined || slug === undefined) {
      compilation.problems.at(place, `${quoted(text)} is neither a login nor a team. Write ada, or organization/team.`)
      return []
    }
    if (teams !== 'refused') return [{ kind: teams === 'asked' ? 'team' : 'members', team: { organisation, slug } }]
    compilation.problems.at(
      place,
      `${quoted(text)} is a team, and issues are assigned to people. Write from: with the team, and pick: with how many of its members.`,
    )
    return []
  })
}
