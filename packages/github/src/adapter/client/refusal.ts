import { entriesIn, GitHubError, isObject, UserError, wordIn } from '@porchlight/action-kit'
import { header, isMissingPermission, messageIn, type Answer, type Unanswered } from './answer.ts'
import { connectionFault, notJson, type Target } from './connection-fault.ts'
import { MOST_WAITING, seconds } from './patience.ts'
import { acceptedPermissions, mayBeGranted, permissionsFor } from './permissions.ts'

/** What an error must know of the request that it names. */
export interface Refusing {
  /** For example `POST /repos/acme/widgets/issues/7/labels`. */
  readonly name: string
  /** The template, or the name of the GraphQL operation. */
  readonly route: string
  readonly target: Target
  readonly body: unknown
  /** Doing it twice is as good as doing it once, so that it may be repeated though it may have been carried out. */
  readonly isRepeatable: boolean
}

interface Refused extends Refusing {
  readonly attempts: number
  /** What waiting would have taken, when that was too long. */
  readonly wait: number | undefined
}

/** The one place that turns what GitHub (or the network) says into the errors that a maintainer reads. */
export function refusalFrom(outcome: Unanswered, refused: Refused): Error {
  const { name: request } = refused
  if (outcome.kind === 'broken') {
    const message = `${request}: ${connectionFault(outcome.cause, refused.target)}${notRepeated(refused)}`
    return new GitHubError(message, { request, status: 0, cause: outcome.cause })
  }
  const { answer, cause } = outcome
  const { status } = answer
  if (outcome.kind === 'limited') return new GitHubError(tooLong(refused), { request, status, cause })
  if (outcome.kind === 'failed') return new GitHubError(failure(answer, refused), { request, status, cause })
  return refusal(answer, { ...refused, cause })
}

function refusal(answer: Answer, refused: Refused & { cause: unknown }): Error {
  const { status } = answer
  const { name: request, cause } = refused
  const said = messageIn(answer)
  // GitHub refuses in JSON; a page of HTML comes from a proxy, and so does what it says about tokens.
  if (typeof answer.data === 'string' && answer.data !== '') {
    const message = `${request}: ${notJson(refused.target, `answered ${status}`)}`
    return new GitHubError(message, { request, status, cause })
  }
  if (status === 401) return new UserError(badToken(request), { cause })
  if (status === 403 && isMissingPermission(said))
    return missingPermission(refused, { said, accepted: header(answer, ACCEPTED) })
  return new GitHubError(`${request}: ${reason(answer, refused)}`, { request, status, cause })
}

const ACCEPTED = 'x-accepted-github-permissions'

function reason(answer: Answer, refused: Refusing): string {
  const { status } = answer
  const said = messageIn(answer)
  const quoted = said === '' ? `${status}` : `${status}, "${said}"`
  if (status < 400)
    return `GitHub redirects it elsewhere (${status}). The repository was renamed or moved; run the job again.`
  if (status === 403 && isLocked(said)) return lockedText(quoted)
  if (status === 404) return notFound(quoted, permissionsFor(refused.route))
  if (status === 410) return `it is gone (${quoted}). It was deleted, or the repository has this feature switched off.`
  if (status === 422) return `GitHub does not accept the values (${quoted})${offendingValues(answer, refused.body)}.`
  return `GitHub refuses (${quoted}).`
}

/** What GitHub says of a comment on a locked issue; GraphQL says it with status 200. */
export const isLocked = (said: string): boolean => /\blocked\b/i.test(said)

export const lockedText = (quoted: string): string =>
  `the conversation is locked (${quoted}). Unlock it to let the action write.`

const badToken = (request: string): string =>
  `GitHub does not accept the token (401 for ${request}). Leave github-token out, or write github-token: \${{ github.token }}; ` +
  'a token of your own may have expired or belong to another GitHub.'

/** Shared with GraphQL, which says the same with status 200 and no header. */
export function missingPermission(
  { name, route }: Refusing,
  { said, accepted }: { said: string; accepted?: string | undefined },
): UserError {
  const lines = accepted === undefined ? permissionsFor(route) : acceptedPermissions(accepted)
  return new UserError(`The token may not do this: ${name} (403, "${said}"). ${cureFor(lines)}`)
}

function cureFor(lines: readonly string[]): string {
  if (lines.length === 0) return "Give the job's `permissions:` what this needs."
  const grantable = lines.filter(mayBeGranted)
  if (grantable.length === 0) {
    return `It takes ${eitherOf(lines)}, which no workflow can give to its own token: give github-token one of an app or a person that has it.`
  }
  // Nothing happens to a discussion on `pull_request`.
  const mayBeFork = grantable.some((line) => line.includes('write') && !line.startsWith('discussions:'))
  const fork = mayBeFork
    ? ' If it is there: a run on `pull_request` from a fork or by Dependabot has a read-only token; use `pull_request_target`.'
    : ''
  return `Add ${eitherOf(grantable)} to the job's \`permissions:\`.${fork}`
}

/** Each line in a code span of its own, to be copied. */
const eitherOf = (lines: readonly string[]): string =>
  lines.map((line) => `\`${line.replaceAll(' and ', '` and `')}\``).join(' or ')

function notFound(quoted: string, lines: readonly string[]): string {
  const needed = lines.length === 0 ? '' : `, which takes ${eitherOf(lines)}`
  return `not found, or the token may not see it${needed} (${quoted}).`
}

function tooLong({ name, wait, attempts }: Refused): string {
  const again =
    wait === undefined
      ? ''
      : ` It asks for ${seconds(wait)} more, and a run waits ${seconds(MOST_WAITING)} at the most.`
  return `${name}: GitHub's rate limit is used up (${attempts === 1 ? 'one attempt' : `${attempts} attempts`}).${again} Run the job again later.`
}

function failure(answer: Answer, refused: Refused): string {
  const { name, attempts } = refused
  // GraphQL says with status 200 that it ran out of time.
  const how = answer.status < 500 ? 'did not finish the query' : `failed (${answer.status})`
  const often = attempts === 1 ? '' : `, ${attempts} times`
  return `${name}: GitHub ${how}${often}.${notRepeated(refused)} See https://www.githubstatus.com and run the job again.`
}

// A comment that is posted twice is worse than a run that says it does not know.
const notRepeated = ({ isRepeatable }: Refusing): string =>
  isRepeatable ? '' : ' It may have been carried out all the same, so it was not repeated.'

/** `: name is "…" (too_long)`, for each complaint that names a field. */
function offendingValues({ data }: Answer, body: unknown): string {
  const complaints = entriesIn(data, 'errors')
    .map((error) => complaint(error, body))
    .filter((text) => text !== '')
  return complaints.length === 0 ? '' : `: ${complaints.join('; ')}`
}

// Texts or objects: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed
function complaint(error: unknown, body: unknown): string {
  if (typeof error === 'string') return error
  const field = wordIn(error, 'field')
  const why = wordIn(error, 'message') || wordIn(error, 'code')
  if (field === '') return why
  const value =
    isObject(error) && error['value'] !== undefined ? error['value'] : isObject(body) ? body[field] : undefined
  return value === undefined ? `${field}: ${why}` : `${field} is ${excerpt(value)} (${why})`
}

// Enough to recognise the value by; a comment's body would fill the log.
const MOST_SHOWN = 100

function excerpt(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
}
