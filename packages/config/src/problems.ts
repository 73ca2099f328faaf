import { nearest, placeText, UserError } from '@porchlight/action-kit/pure'
import type { ConfigEntry, Position } from './node.ts'

/** Collects what is wrong with one file, so that a maintainer can fix everything in one go. */
export interface ConfigProblems {
  at(place: Position, message: string): void
  /** For a key that nothing reads; names the valid key that was probably meant. */
  unknownKey(entry: ConfigEntry, validKeys: readonly string[]): void
  readonly count: number
  /** Throws one UserError that lists every problem as `path:line:column: message`, in the order of the file. */
  throwIfAny(): void
}

export function configProblems(path: string): ConfigProblems {
  const found: { place: Position; message: string }[] = []
  return {
    at: (place, message) => {
      found.push({ place, message })
    },
    unknownKey: (entry, validKeys) => {
      found.push({ place: entry, message: unknownKeyMessage(entry.key, validKeys) })
    },
    get count() {
      return found.length
    },
    throwIfAny: () => {
      if (found.length > 0) throw errorOf(path, found)
    },
  }
}

function unknownKeyMessage(key: string, validKeys: readonly string[]): string {
  const meant = nearest(key, validKeys)
  const cure = meant === undefined ? `Write one of: ${validKeys.join(', ')}.` : `Did you mean ${meant}?`
  return `unknown key ${quoted(key)}. ${cure}`
}

function errorOf(path: string, found: readonly { place: Position; message: string }[]): UserError {
  const inOrder = found.toSorted(
    (one, other) => one.place.line - other.place.line || one.place.column - other.place.column,
  )
  const places = inOrder.map(({ place: { line, column }, message }) => ({ file: path, line, column, message }))
  return new UserError(places.map((place) => `${placeText(place)}: ${place.message}`).join('\n'), { places })
}

/** A piece of the file as a message shows it: in quotes, on one line, not too long. */
export function quoted(text: string): string {
  const characters = Array.from(text.trim().replaceAll(/\s+/g, ' '))
  const shown =
    characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : characters.join('')
  return JSON.stringify(shown)
}

const LONGEST_QUOTE = 60
