import type { OperationDescription } from '../spec/slim-spec.ts'

/** GitHub documents a status for the operation, or any request may get it, documented or not. */
export type StatusOrigin = 'documented' | 'any-request'

/** What comes from the platform in front of every operation, although few of them list it. */
const ANY_REQUEST: Readonly<Record<number, string>> = {
  304: 'a conditional request whose answer has not changed',
  400: 'JSON that cannot be read, an API version that is not supported',
  401: 'a token that is wrong or missing',
  403: 'a missing permission or User-Agent, an archived repository, a rate limit',
  404: 'a repository that is not there or not visible',
  415: 'a media type that the operation does not have',
  // 138 of the 344 operations that take a body list no 422, and GitHub validates it all the same.
  422: 'a body that does not fit',
  429: 'a rate limit',
}

/** Undefined for a status that GitHub would not give: the emulator may not give it either. */
export function statusOrigin(
  { responses }: Pick<OperationDescription, 'responses'>,
  status: number,
): StatusOrigin | undefined {
  if (String(status) in responses) return 'documented'
  return status in ANY_REQUEST ? 'any-request' : undefined
}

/** Only the emulator sends it: a client must not count on a status that is documented nowhere. */
export const STATUS_HEADER = 'x-emulator-status'
