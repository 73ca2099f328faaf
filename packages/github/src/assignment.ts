import type { Issue } from './port.ts'

/** Who is to work on a thread, and who has how much to do already. */
export interface Assignment {
  /** GitHub silently leaves out whoever cannot be assigned: the answer is who is assigned now. */
  assign(number: number, logins: readonly string[]): Promise<readonly string[]>
  /** One who is not assigned is fine. */
  unassign(number: number, logins: readonly string[]): Promise<void>
  /** People by login, teams by slug, all in one request: GitHub takes everybody or, as a UserError that names them, nobody. */
  requestReviews(
    number: number,
    wanted: { readonly people: readonly string[]; readonly teams: readonly string[] },
  ): Promise<void>
  /** How many open issues and pull requests each assignee has. Keys are logins in lower case. */
  assignedLoad(): Promise<ReadonlyMap<string, number>>
  /** How many open pull requests wait for each reviewer's review. Keys are logins in lower case. */
  reviewLoad(): Promise<ReadonlyMap<string, number>>
  /** How many open issues and pull requests mention somebody. */
  mentionLoad(login: string): Promise<number>
  /** Open issues with a label that are assigned to somebody; no pull requests. */
  assignedWith(login: string, label: string): Promise<readonly Issue[]>
}
