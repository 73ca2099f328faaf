import { parseTeam } from '@porchlight/action-kit/pure'
import { quoted, type ConfigEntry } from '@porchlight/config/pure'
import { teamKey, type Team } from '../facts/facts.ts'
import { stringsOf, type Compilation } from '../rules/yaml.ts'
import { SUBJECT_KINDS, defineCondition } from './condition.ts'
import { failed, no, unknown, yes } from './result.ts'

export const team = defineCondition<Team>({
  key: 'team',
  subjects: SUBJECT_KINDS,
  documentation:
    "The author is in this team, written as `organization/team`, or in one of several. It needs a token that may see the organization's teams.",
  jsonSchema: { $ref: '#/definitions/texts' },
  needs: (asked) => [{ kind: 'team', team: asked }],
  parse: teamsOf,
  evaluate: (asked, { facts: { subject, teams } }) => {
    const { login } = subject.author
    const isIn = teams.get(teamKey(asked))
    const name = `${asked.organization}/${asked.slug}`
    if (isIn === undefined) return unknown(`the team ${name} was not read`)
    if (typeof isIn === 'object') return failed(`the team ${name} could not be read: ${isIn.problem}`)
    return isIn ? yes(`${login} is in the team ${name}`) : no(`${login} is not in the team ${name}`)
  },
})

function teamsOf({ node }: ConfigEntry, compilation: Compilation): readonly Team[] {
  return stringsOf(node, 'a team', compilation).flatMap(({ text, node: place }): Team[] => {
    const found = parseTeam(text)
    if (found !== undefined) return [found]
    compilation.problems.at(place, `${quoted(text)} is not a team. Write organization/team.`)
    return []
  })
}
