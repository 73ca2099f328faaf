/** What one event led to: data for the terminal and for the page. */
export interface Scene {
  readonly title: string
  /** What the people did, in a sentence or two. */
  readonly told: string
  /** For example "pull_request_target · opened". */
  readonly event: string
  readonly steps: readonly StepView[]
  /** What a visitor would see change, for example "github-actions[bot] commented on #1". */
  readonly changes: readonly string[]
  readonly requests: { readonly reads: number; readonly writes: number }
  readonly thread: ThreadView
  readonly standing: readonly StandingView[]
}

export interface StepView {
  readonly name: string
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped'
  /** The lines of its log that say what was done and why. */
  readonly reasons: readonly string[]
  /** Markdown. */
  readonly summary: string
  readonly errors: readonly string[]
}

export interface ThreadView {
  readonly kind: 'issue' | 'pull request' | 'release'
  readonly number: number
  readonly title: string
  readonly state: 'open' | 'closed' | 'merged' | 'published'
  readonly author: string
  readonly body: string
  readonly labels: readonly { readonly name: string; readonly color: string }[]
  /** Logins. */
  readonly assignees: readonly string[]
  readonly comments: readonly { readonly author: string; readonly body: string }[]
  readonly checks: readonly { readonly name: string; readonly isGreen: boolean }[]
}

export interface StandingView {
  readonly login: string
  readonly score: number
  readonly actions: number
}

/** "3 reads and 1 write" */
export const requestsText = ({ reads, writes }: Scene['requests']): string =>
  `${counted(reads, 'read')} and ${counted(writes, 'write')}`

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
