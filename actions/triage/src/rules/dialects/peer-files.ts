import { nearest, quoted, type ConfigEntry, type Position } from '@porchlight/config/pure'
import { oddityOf, type ListKey } from '../glob-lists.ts'
import type { Glob } from '../patterns.ts'
import { hint, type Compilation } from '../yaml.ts'

/*
 * Files in the form of actions/labeler are taken as they are: what it passes over without a word is passed over here, with a
 * warning. Only what stops it is a mistake.
 */

/** `cure` is what to write in its place, where that is known. */
export function ignored(position: Position, what: string, compilation: Compilation, cure?: string): void {
  const ending = cure === undefined ? 'Remove it, or write a list of conditions, each with a dash.' : `Write ${cure}.`
  hint(position, `${what}, and does nothing here, as in actions/labeler. ${ending}`, compilation)
}

export function ignoredKey(entry: ConfigEntry, valid: readonly string[], compilation: Compilation): void {
  const meant = nearest(entry.key, valid)
  const cure = meant === undefined ? `Remove it, or write one of: ${valid.join(', ')}.` : `Did you mean ${meant}?`
  hint(entry, `the key ${quoted(entry.key)} does nothing here, as in actions/labeler. ${cure}`, compilation)
}

export function hintAtOddList(
  key: ListKey,
  globs: readonly Glob[],
  position: Position,
  compilation: Compilation,
): void {
  const odd = oddityOf(key, globs)
  if (odd !== undefined) hint(position, `${odd.oddity}, write ${odd.cure}.`, compilation)
}
