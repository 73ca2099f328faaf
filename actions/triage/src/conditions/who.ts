import type { Facts } from '../facts/facts.ts'
import type { Team } from '../rules/model.ts'
import { aKind } from './a-kind.ts'
import { no, unknown, yes, type Answer } from './result.ts'

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

export function authorAnswer({ logins }: { logins: readonly string[] }, { subject: { author } }: Facts): Answer {
  if (logins.some((login) => sameName(login, author.login))) return yes(`${author.login} is its author`)
  return no(`${author.login}, its author, is not ${logins.join(' or ')}`)
}

export const teamKey = ({ organisation, slug }: Team): string => `${organisation}/${slug}`.toLowerCase()

export function teamAnswer({ team }: { team: Team }, { subject: { author }, teams }: Facts): Answer {
  const isIn = teams.get(teamKey(team))
  const name = `${team.organisation}/${team.slug}`
  if (isIn === undefined) return unknown(`the team ${name} was not read`)
  return isIn ? yes(`${author.login} is in the team ${name}`) : no(`${author.login} is not in the team ${name}`)
}

export function associationAnswer({ associations }: { associations: readonly string[] }, { subject }: Facts): Answer {
  const { author, association } = subject
  const is = `${author.login} is ${association} here`
  return associations.includes(association) ? yes(is) : no(`${is}, not ${associations.join(' or ')}`)
}

export function firstAnswer({ is }: { is: boolean }, { subject: { author, kind }, isFirst }: Facts): Answer {
  if (isFirst === null) return unknown(`it was not read what ${author.login} opened before`)
  const because = isFirst
    ? `it is the first ${kind} of ${author.login}`
    : `it is not the first ${kind} of ${author.login}`
  return isFirst === is ? yes(because) : no(because)
}

export function draftAnswer({ is }: { is: boolean }, { subject: { isDraft, kind } }: Facts): Answer {
  const not = kind === 'pull request' ? 'it is no draft' : `${aKind(kind)} is no draft`
  const because = isDraft ? 'it is a draft' : not
  return isDraft === is ? yes(because) : no(because)
}

export function labelAnswer({ names }: { names: readonly string[] }, { subject: { labels } }: Facts): Answer {
  const found = labels.find((label) => names.some((name) => sameName(name, label)))
  return found === undefined ? no(`it has no label ${names.join(' or ')}`) : yes(`it has the label ${found}`)
}
