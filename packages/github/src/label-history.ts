import type { Account } from './port.ts'

/** Who put labels on an issue or pull request and took them off, so that an action can leave people's decisions alone. */
export interface LabelHistory {
  /**
   * The last time that each of these labels was put on or taken off; one that never was is not in the answer. Keys are
   * in lower case, as GitHub compares names so. Reads the newest 100 changes in one request, more only if it must.
   */
  lastChanges(number: number, labels: readonly string[]): Promise<ReadonlyMap<string, LabelChange>>
}

export interface LabelChange {
  readonly kind: 'added' | 'removed'
  readonly by: Account
  /** Whether the token that we use did it. */
  readonly isOurs: boolean
}
