import type { Context, Log } from '@porchlight/action-kit'
import type { Commit, GitHub, PullRequest } from '@porchlight/github'
import type { Memberships } from './decide/commit.ts'
import type { Inputs } from './inputs.ts'
import type { Settings } from './config/settings.ts'

/** What the rules judge: each fact asked for once, every list complete. */
export interface Facts {
  readonly pull: PullRequest | undefined
  /** The newest of the commits. */
  readonly head: string
  /** Oldest first. */
  readonly commits: readonly Commit[]
  /** Made by the merge queue. */
  readonly queued: readonly Commit[]
  readonly settings: Settings
  readonly memberships: Memberships
}

/** What every gatherer needs. */
export interface Sources {
  readonly github: GitHub
  readonly inputs: Inputs
  readonly context: Context
  readonly log: Log
}

/** The host that noreply addresses end in. */
export const hostOf = ({ serverUrl }: Pick<Context, 'serverUrl'>): string => new URL(serverUrl).hostname
