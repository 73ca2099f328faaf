import type { Issue, PullRequest } from './model.ts'

/** Issues and pull requests of the whole repository, for runs that look at many of them. */
export interface Listings {
  /**
   * The open issues, pull requests among them, the newest first and a hundred at a time. What is opened or closed while
   * a reader takes time hides none of the others.
   */
  open(options?: Since): AsyncIterable<Part<Issue>>
  /** The same for the open pull requests alone; their `counts` are null. */
  openPullRequests(options?: Since): AsyncIterable<Part<PullRequest>>
  /** What a search finds in this repository, the newest first. */
  found(query: string): Promise<Found>
}

interface Since {
  /** Begins with what was opened at this time or earlier. */
  readonly notAfter?: Date | undefined
}

export interface Part<Thread> {
  readonly threads: readonly Thread[]
  /** How many there were after these when GitHub answered. */
  readonly left: number
}

export interface Found {
  readonly issues: readonly Issue[]
  /** How many match, of which GitHub gives the first 1,000. */
  readonly total: number
  /** GitHub ran out of time, so that there may be more. */
  readonly isIncomplete: boolean
}
