import type { Account, Issue } from '../model.ts'

export interface People {
  /** Whether the organization's member list has them; private membership shows only to tokens that may see it. */
  isMember(organization: string, login: string): Promise<boolean>
  /** Whether they are in the organization's team, or in one below it; false also when the token may not see the team. */
  isTeamMember(organization: string, team: string, login: string): Promise<boolean>
  /** Members of the team and of those below it; a UserError when the token may not see the team, as GITHUB_TOKEN may not. */
  teamMembers(organization: string, team: string): Promise<readonly Account[]>
  /** admin, maintain, write, triage, read or none, on this repository. */
  permission(login: string): Promise<string>
}

/** Who is to work on a thread, and who has how much to do already. */
export interface Assignment {
  /** GitHub silently leaves out users who cannot be assigned: the answer is who is assigned now. */
  assign(number: number, logins: readonly string[]): Promise<readonly string[]>
  /** One who is not assigned is fine. */
  unassign(number: number, logins: readonly string[]): Promise<void>
  /**
   * People by login, teams by slug, all in one request. GitHub refuses it for one who cannot be asked: then each is asked
   * alone, and a UserError names those who could not be.
   */
  requestReviews(
    number: number,
    wanted: { readonly people: readonly string[]; readonly teams: readonly string[] },
  ): Promise<void>
  /** The open issues and pull requests of each assignee. */
  assignedLoad(): Promise<Load>
  /** The open pull requests that wait for each reviewer's review. */
  reviewLoad(): Promise<Load>
  /** The open issues and pull requests that mention a user. */
  mentionLoad(login: string): Promise<readonly number[]>
  /** A user's assigned open issues with a label; no pull requests. */
  assignedWith(login: string, label: string): Promise<readonly Issue[]>
}

/** Numbers of issues and pull requests. Keys are logins in lower case. */
export type Load = ReadonlyMap<string, readonly number[]>

/** Who took on which issue, and what became of it. */
export interface Claims {
  /** One open or closed issue as it is now; undefined when there is none of that number. One request. */
  on(number: number): Promise<Assignments | undefined>
  /** Every open issue with the label and an assignee. 25 a request, each of 1 point of the hour's 1,000. */
  open(label: string): Promise<readonly ClaimedIssue[]>
  /**
   * When pull requests were pushed to last, by number; one that is gone is not in it. GitHub tells no time of a push: it is
   * that of the last commit, as its committer has it, or of a force-push. 50 a request; none asks nothing.
   */
  pushes(pulls: readonly LinkedPullRequest[]): Promise<ReadonlyMap<number, string>>
}

export interface Assignments {
  readonly number: number
  readonly isOpen: boolean
  readonly isLocked: boolean
  readonly assignees: readonly Account[]
  /** The newest hundred, oldest first. */
  readonly changes: readonly AssignmentChange[]
}

export interface AssignmentChange {
  readonly kind: 'assigned' | 'unassigned'
  readonly login: string
  readonly at: string
  /** Whether the token that we use did it. */
  readonly isOurs: boolean
}

export interface ClaimedIssue extends Assignments {
  /** The newest hundred, oldest first. */
  readonly comments: readonly { readonly by: string; readonly at: string; readonly body: string }[]
  readonly hasOlderComments: boolean
  /** Open ones of this repository that close it, are linked to it or mention it. */
  readonly pullRequests: readonly LinkedPullRequest[]
  /** Whether GitHub has more than those. */
  readonly hasMorePullRequests: boolean
}

export interface LinkedPullRequest {
  readonly number: number
  readonly author: string
  readonly isDraft: boolean
  /** When anything about it changed last, also by other people. */
  readonly updatedAt: string
}
