import type { Commit, Identity } from '@porchlight/github'
import { isSamePerson, type Comparison } from '../identity/same-person.ts'
import { asciiLowerCase, personFrom, type Person } from '../identity/person.ts'
import type { Settings } from '../config/settings.ts'

/** A line in a later commit's message that signs for an earlier one, in the DCO app's words. */
interface Statement {
  /** Whose work it is; absent where the declarant speaks for themselves. */
  readonly onBehalfOf?: Person
  readonly declarant: Person
  /** All forty digits, as written. */
  readonly sha: string
}

/** A statement that its commit's author or committer made. */
export interface Remediation extends Statement {
  readonly carrier: string
}

/** What commits say about each other, by the commit spoken of. Any commit may say it, also a merge or a bot's. */
export function remediationsIn(
  commits: readonly Commit[],
  settings: Settings,
  comparison: Comparison,
): ReadonlyMap<string, readonly Remediation[]> {
  const found = new Map<string, Remediation[]>()
  if (!settings.isRemediationAllowed) return found
  for (const carrier of commits) {
    for (const statement of statementsIn(carrier.message)) {
      // The app wants both settings for third parties: https://github.com/dcoapp/app#remediation-commit-support
      const isAllowed = statement.onBehalfOf === undefined || settings.isThirdPartyRemediationAllowed
      if (!isAllowed || !isEither(statement.declarant, carrier, comparison)) continue
      const known = found.get(statement.sha)
      const made = { ...statement, carrier: carrier.sha }
      if (known === undefined) found.set(statement.sha, [made])
      else known.push(made)
    }
  }
  return found
}

/** The people for whom the statements about a commit speak. */
export const signersOf = (
  { sha }: Commit,
  remediations: ReadonlyMap<string, readonly Remediation[]>,
): readonly Person[] => (remediations.get(sha) ?? []).map(({ onBehalfOf, declarant }) => onBehalfOf ?? declarant)

/** The statement that signs for a commit: made by its author or committer, or on their behalf. */
export const remedying = (
  commit: Commit,
  remediations: ReadonlyMap<string, readonly Remediation[]>,
  comparison: Comparison,
): Remediation | undefined =>
  remediations
    .get(commit.sha)
    ?.find(({ onBehalfOf, declarant }) => isEither(onBehalfOf ?? declarant, commit, comparison))

const isEither = (
  person: Person,
  { author, committer }: { author: Identity; committer: Identity },
  comparison: Comparison,
): boolean => [author, committer].some((identity) => isSamePerson(person, identity, comparison))

const PHRASE = ', hereby add my signed-off-by to this commit: '

function statementsIn(message: string): readonly Statement[] {
  // Most messages have none, and need not be split into lines to see that.
  if (!asciiLowerCase(message).includes(PHRASE)) return []
  return message.split('\n').flatMap((line) => statementIn(line) ?? [])
}

/** Found from its ends, not by a pattern, as those of the app's take time quadratic in a hostile line's length. */
function statementIn(line: string): Statement | undefined {
  const phrase = asciiLowerCase(line).lastIndexOf(PHRASE)
  if (phrase === -1) return undefined
  const people = line.slice(0, phrase)
  const sha = line.slice(phrase + PHRASE.length).trim()
  if (startsWith(people, 'I, ')) return ownStatement(people.slice('I, '.length), sha)
  if (startsWith(people, 'On behalf of ')) return statementForAnother(people.slice('On behalf of '.length), sha)
  return undefined
}

const startsWith = (text: string, start: string): boolean =>
  asciiLowerCase(text.slice(0, start.length)) === asciiLowerCase(start)

function ownStatement(person: string, sha: string): Statement | undefined {
  const declarant = personFrom(person)
  return declarant === undefined ? undefined : { declarant, sha }
}

function statementForAnother(people: string, sha: string): Statement | undefined {
  const comma = asciiLowerCase(people).lastIndexOf('>, i, ')
  if (comma === -1) return undefined
  const onBehalfOf = personFrom(people.slice(0, comma + 1))
  const declarant = personFrom(people.slice(comma + '>, i, '.length))
  return onBehalfOf === undefined || declarant === undefined ? undefined : { onBehalfOf, declarant, sha }
}
