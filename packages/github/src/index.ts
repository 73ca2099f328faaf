import type { Toolkit } from '@porchlight/action-kit'
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
export type * from './port.ts'

/** Loads what is too heavy for an idle run: `@actions/core`, `@actions/github` and the adapter. */
export const toolkit = async (): Promise<Toolkit<GitHub>> =>
  // A file of its own in dist/, shared by all actions: ncc must leave the import alone (docs/decisions/0003-one-toolkit-bundle.md).
  await import(/* webpackIgnore: true */ './toolkit.ts')
