/** Who can act: people, bots, organizations and the remains of deleted accounts. */
export type Account = {
  kind: 'User' | 'Bot' | 'Organization' | 'Mannequin'
  id: number
  nodeId: string
  login: string
  name: string | null
  email: string | null
  /** False for a private profile: search refuses such an author with 422. */
  searchable: boolean
  createdAt: string
}

export type Role = 'admin' | 'maintain' | 'push' | 'triage' | 'pull'

export type Association = 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'FIRST_TIME_CONTRIBUTOR' | 'NONE'

export type OrganizationMember = { account: Account; public: boolean; role: 'admin' | 'member' }

export type Team = {
  kind: 'Team'
  id: number
  nodeId: string
  slug: string
  name: string
  description: string
  privacy: 'closed' | 'secret'
  members: Map<string, { account: Account; role: 'member' | 'maintainer' }>
  createdAt: string
}

/** What an organization lets its issues be, such as Bug. */
export type IssueType = {
  id: number
  nodeId: string
  name: string
  description: string | null
  color: 'gray' | 'blue' | 'green' | 'yellow' | 'orange' | 'red' | 'pink' | 'purple' | null
  enabled: boolean
}

/** Members and teams are keyed by lower-cased login and slug. */
export type Organization = {
  account: Account
  members: Map<string, OrganizationMember>
  teams: Map<string, Team>
  issueTypes: IssueType[]
}
