import { CO_AUTHOR, isKey, SIGN_OFF } from '../trailers/lines.ts'
import { trailersOf, type Trailer } from '../trailers/trailers.ts'
import { personFrom, type Person } from './person.ts'

/** Who signs and who shares the work, according to a message's trailers. */
export interface Certificates {
  readonly signOffs: readonly Person[]
  /** Values of sign-offs that are not a `Name <address>`. */
  readonly malformed: readonly string[]
  readonly coAuthors: readonly Person[]
}

export function certificatesIn(message: string): Certificates {
  const trailers = trailersOf(message, [SIGN_OFF, CO_AUTHOR])
  const signOffs = trailers.filter(({ key }) => isKey(key, SIGN_OFF)).map(signOffFrom)
  return {
    signOffs: signOffs.flatMap(({ person }) => person ?? []),
    malformed: signOffs.flatMap(({ person, written }) => (person === undefined ? [written] : [])),
    coAuthors: trailers.filter(({ key }) => isKey(key, CO_AUTHOR)).map(coAuthorFrom),
  }
}

/** One blank after the colon is usual and none is fine; more belong to the name, and make it another person's. */
function signOffFrom({ value, padding }: Trailer): { written: string; person: Person | undefined } {
  const written = `${' '.repeat(Math.max(0, padding - 1))}${value}`
  return { written, person: personFrom(written) }
}

/** A co-author without an address is one who cannot have signed off. */
const coAuthorFrom = ({ value }: Trailer): Person => personFrom(value) ?? { name: value, email: '' }
