import type { Connection, Toolkit } from '@porchlight/action-kit'
import type { Timing } from './adapter/client.ts'
import type { GitHub } from './port.ts'

export { fieldsOf, listFrom } from './json.ts'
export type { Fields } from './json.ts'
export {
  accountFrom,
  changedFileFrom,
  commentFrom,
  commitFrom,
  issueFrom,
  labelFrom,
  labelNameFrom,
  pullRequestFrom,
  releaseFrom,
  repositoryFrom,
} from './parse.ts'
export type { LabelChange, LabelHistory } from './label-history.ts'
export type * from './port.ts'
export { stickyComment } from './sticky-comment.ts'
export type { StickyComment, StickyMode, StickyOutcome } from './sticky-comment.ts'
export type { Clock } from './adapter/clock.ts'
export type { Timing } from './adapter/client.ts'

export interface GitHubToolkit extends Toolkit<GitHub> {
  /** `timing` is for tests, which do not sleep. */
  readonly connect: (connection: Connection, timing?: Partial<Timing>) => Promise<GitHub>
}

/** Loads what is too heavy for an idle run: `@actions/core`, `@actions/github` and the adapter. */
export const toolkit = async (): Promise<GitHubToolkit> =>
  // A file of its own in dist/, shared by all actions: ncc must leave the import alone (docs/decisions/0003-one-toolkit-bundle.md).
  await import(/* webpackIgnore: true */ './toolkit.ts')
