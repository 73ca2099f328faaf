import { isUserError, messageOf, parseLogin, parseTeam, template } from '@porchlight/action-kit/pure'
import { quoted, type ConfigEntry, type ConfigNode, type MappingNode } from '@porchlight/config/pure'
import {
  COMMENT_VARIABLES,
  FOLLOW_UPS,
  type Candidate,
  type Choice,
  type FollowUp,
  type FollowUpRule,
} from './model.ts'
import type { SubjectKind } from '../facts/facts.ts'
import { isText, nameOf, placeOf, stringsOf, type Compilation, wholeNumberAt } from '../rules/yaml.ts'

export const FOLLOW_UP_KEYS = Object.keys(FOLLOW_UPS).filter(isFollowUp)

export function isFollowUp(key: string): key is FollowUp {
  return Object.hasOwn(FOLLOW_UPS, key)
}

/** What a rule asks for beside its labels; nothing where it has none of the keys. */
export type Followed = Pick<FollowUpRule, FollowUp>

export function followUpsOf({ entries }: MappingNode, compilation: Compilation): Followed {
  const at = (key: FollowUp): ConfigEntry | undefined => entries.find((entry) => entry.key === key)
  const followed: { -readonly [Key in FollowUp]?: FollowUpRule[Key] } = {}
  const [assign, review, mentor] = [at('assign'), at('review'), at('mentor')]
  if (assign !== undefined) followed.assign = choiceOf(assign, { teams: 'refused', pick: EVERYBODY }, compilation)
  if (review !== undefined) followed.review = choiceOf(review, { teams: 'asked', pick: EVERYBODY }, compilation)
  if (mentor !== undefined) followed.mentor = choiceOf(mentor, { teams: 'members', pick: 1 }, compilation)
  const milestone = namedAt(at('milestone'), 'the title of a milestone', compilation)
  const type = namedAt(at('type'), 'the name of an issue type', compilation)
  const comment = commentAt(at('comment'), { hasMentor: mentor !== undefined }, compilation)
  return {
    ...followed,
    ...(milestone === undefined ? {} : { milestone }),
    ...(type === undefined ? {} : { type }),
    ...(comment === undefined ? {} : { comment }),
  }
}

const EVERYBODY = Number.POSITIVE_INFINITY

function namedAt(entry: ConfigEntry | undefined, what: string, compilation: Compilation): FollowUpRule['milestone'] {
  if (entry === undefined) return undefined
  const { key, node } = entry
  if ((node.kind === 'text' || node.kind === 'number') && node.text.trim() !== '')
    return { name: node.text, place: placeOf(node, compilation) }
  compilation.problems.at(
    node,
    `${key}: expected ${what}, found ${nameOf(node)}. Write for example ${EXAMPLES[key] ?? key}.`,
  )
  return undefined
}

const EXAMPLES: Readonly<Record<string, string>> = { milestone: 'milestone: v2', type: 'type: Bug' }

function commentAt(
  entry: ConfigEntry | undefined,
  { hasMentor }: { hasMentor: boolean },
  compilation: Compilation,
): FollowUpRule['comment'] {
  if (entry === undefined) return undefined
  const { node } = entry
  if (!isText(node) || node.text.trim() === '') {
    compilation.problems.at(
      node,
      `comment: expected the text to write, found ${nameOf(node)}. Write comment: | and the text below it.`,
    )
    return undefined
  }
  try {
    const text = template(node.text, { where: 'comment', variables: COMMENT_VARIABLES })
    if (text.uses.has('mentor') && !hasMentor)
      compilation.problems.at(
        node,
        'this comment uses {{ mentor }}, and its rule has no mentor. Add mentor: with logins or teams.',
      )
    return { text, source: node.text, place: placeOf(node, compilation) }
  } catch (error) {
    if (!isUserError(error)) throw error
    for (const problem of messageOf(error).split('\n')) compilation.problems.at(node, problem)
    return undefined
  }
}

const PLURALS: Readonly<Record<SubjectKind, string>> = {
  issue: 'issues',
  'pull request': 'pull requests',
  discussion: 'discussions',
}

/** Without `for`, what follows narrows what a rule is for; with it, what could never follow is a mistake. */
export function narrowed(
  appliesTo: readonly SubjectKind[],
  { entries }: MappingNode,
  compilation: Compilation,
): readonly SubjectKind[] {
  const isGiven = entries.some(({ key }) => key === 'for')
  return entries.reduce((kinds, { key, ...position }) => {
    if (!isFollowUp(key) || kinds.length === 0) return kinds
    const takes: readonly SubjectKind[] = FOLLOW_UPS[key]
    const common = kinds.filter((kind) => takes.includes(kind))
    if (common.length === 0) {
      const [for_, of] = [kinds, takes].map((each) => each.map((kind) => PLURALS[kind]).join(' and '))
      compilation.problems.at(
        position,
        `${key} is for ${of}, and this rule is for ${for_}. Put ${key} into a rule of its own.`,
      )
    }
    return isGiven ? kinds : common
  }, appliesTo)
}

export const CHOICE_KEYS = ['from', 'pick', 'at-most']

// GitHub takes up to ten assignees: https://docs.github.com/en/rest/issues/assignees#add-assignees-to-an-issue
const MOST_PICKED = 10
// More open work than any person has.
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
  if (from === undefined) compilation.problems.at(node, `${key} has no candidates. Add from: with logins or teams.`)
  return {
    from: from === undefined ? [] : candidatesIn(from, { key: 'from', teams: 'members' }, compilation),
    pick: wholeNumberAt('pick', at('pick'), MOST_PICKED, compilation) ?? pick,
    atMost: wholeNumberAt('at-most', at('at-most'), MOST_WORK, compilation) ?? Number.POSITIVE_INFINITY,
    place,
  }
}

function candidatesIn(
  node: ConfigNode,
  { key, teams }: { key: string; teams: Usual['teams'] },
  compilation: Compilation,
): readonly Candidate[] {
  const texts = stringsOf(node, 'a login', compilation)
  if (node.kind === 'sequence' && node.items.length === 0)
    compilation.problems.at(node, `${key} has an empty list. Add a login.`)
  return texts.flatMap(({ text, node: place }): Candidate[] => {
    const login = parseLogin(text)
    if (login !== undefined) return [{ kind: 'person', login }]
    const team = parseTeam(text)
    if (team === undefined) {
      compilation.problems.at(place, `${quoted(text)} is neither a login nor a team. Write ada, or organization/team.`)
      return []
    }
    if (teams !== 'refused') return [{ kind: teams === 'asked' ? 'team' : 'members', team }]
    compilation.problems.at(
      place,
      `${quoted(text)} is a team, and issues are assigned to people. Write from: with the team, and pick: with how many of its members.`,
    )
    return []
  })
}
