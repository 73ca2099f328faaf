import { UserError, wordIn, type Connection, type Toolkit } from '@porchlight/action-kit'
import type { Timing } from './adapter/client/client.ts'
import type { GitHub } from './port.ts'

export * from './pure.ts'
export type * from './port.ts'
export type { Clock } from './adapter/client/patience.ts'
export type { Timing } from './adapter/client/client.ts'

export interface GitHubToolkit extends Toolkit<GitHub> {
  /** `timing` is for tests, which do not sleep. */
  readonly connect: (connection: Connection, timing?: Partial<Timing>) => Promise<GitHub>
}

/** Loads what is too heavy for an idle run: `@actions/core`, `@actions/github` and the adapter. */
export async function toolkit(): Promise<GitHubToolkit> {
  try {
    // A file of its own in dist/, shared by all actions: ncc must leave the import alone (docs/decisions/0003-one-toolkit-bundle.md).
    return await import(/* webpackIgnore: true */ './toolkit.ts')
  } catch (error) {
    throw isInvalidAddress(error) ? invalidAddress(error) : error
  }
}

// @actions/github reads addresses and proxies as soon as it is loaded.
const isInvalidAddress = (error: unknown): boolean =>
  ['ERR_INVALID_URL', 'UND_ERR_INVALID_ARG'].includes(wordIn(error, 'code'))

function invalidAddress(cause: unknown): UserError {
  // Without what may be a password.
  const address = wordIn(cause, 'input').replace(/\/\/.*@/, '//***@')
  const what = address === '' ? 'An address is not valid' : `"${address}" is not an address`
  return new UserError(
    `${what}. Check GITHUB_API_URL, https_proxy and http_proxy: each must start with http:// or https://.`,
    { cause },
  )
}
