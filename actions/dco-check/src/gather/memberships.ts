import { isUserError, UserError } from '@porchlight/action-kit'
import type { Commit, GitHub, PullRequest } from '@porchlight/github'
import type { Settings } from '../config/settings.ts'
import { membershipQuestions } from '../decide/exemptions.ts'
import { judge } from '../decide/judge.ts'
import { NO_MEMBERSHIPS, type Memberships } from '../facts.ts'

interface Search {
  readonly github: Pick<GitHub, 'people' | 'repository'>
  readonly commits: readonly Commit[]
  readonly settings: Settings
  readonly pull: PullRequest | undefined
  readonly host: string
}

/** Which authors are exempt, asked only about those whose commits fail otherwise. */
export async function findMemberships({ github, commits, settings, pull, host }: Search): Promise<Memberships> {
  if (settings.areMembersRequired && settings.exemptAccounts.every(({ kind }) => kind === 'login'))
    return NO_MEMBERSHIPS
  const { members, teams } = membershipQuestions(
    judge(commits, { settings, memberships: NO_MEMBERSHIPS, pull, host }),
    settings,
  )
  const found = new Set<string>()
  for (const login of members) if (await isMember(github, login)) found.add(login)
  const byTeam = new Map<string, Set<string>>()
  for (const { organization, team, login } of teams) {
    const key = `${organization}/${team}`.toLowerCase()
    const inTeam = byTeam.get(key) ?? new Set()
    byTeam.set(key, inTeam)
    if (await isTeamMember(github, { organization, team, login })) inTeam.add(login)
  }
  return { members: found, teams: byTeam }
}

/** The owner of a user's repository is its only member. */
const isMember = async ({ people, repository }: Search['github'], login: string): Promise<boolean> =>
  login === repository.owner.toLowerCase() || people.isMember(repository.owner, login)

interface Question {
  readonly organization: string
  readonly team: string
  readonly login: string
}

async function isTeamMember({ people }: Search['github'], { organization, team, login }: Question): Promise<boolean> {
  try {
    return await people.isTeamMember(organization, team, login)
  } catch (error) {
    if (!isUserError(error)) throw error
    // What the error names would be a line that `permissions:` does not know.
    throw new UserError(
      `exempt-accounts: the token may not read the team ${organization}/${team}, and GITHUB_TOKEN never may. Give github-token the token of a GitHub App with the organization permission "Members: read".`,
      { cause: error },
    )
  }
}
