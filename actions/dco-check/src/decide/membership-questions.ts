import type { Settings } from '../config/settings.ts'
import { isFailing, type Verdict } from './verdict.ts'

/** Whom to ask GitHub about. Asked only of authors whose commits fail otherwise, so that most runs ask nothing. */
export interface MembershipQuestions {
  readonly members: readonly string[]
  readonly teams: readonly { readonly organization: string; readonly team: string; readonly login: string }[]
}

export function membershipQuestions(verdicts: readonly Verdict[], settings: Settings): MembershipQuestions {
  const logins = verdicts.filter(isFailing).flatMap(({ commit }) => commit.author.account?.login.toLowerCase() ?? [])
  const authors = [...new Set(logins)]
  const teams = settings.exemptAccounts.filter((exempt) => exempt.kind === 'team')
  return {
    members: settings.areMembersRequired ? [] : authors,
    teams: authors.flatMap((login) => teams.map(({ organization, team }) => ({ organization, team, login }))),
  }
}
