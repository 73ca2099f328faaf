import { SIGN_OFF } from './keys.ts'

/**
 * The line, counted from 1, of something that looks like a sign-off, wherever it stands. For explanations alone: such a
 * line certifies nothing.
 */
export function lineOfStraySignOff(message: string): number | undefined {
  const lowerCase = message.toLowerCase()
  const at = lowerCase.indexOf(SIGN_OFF)
  return at === -1 ? undefined : lowerCase.slice(0, at).split('\n').length
}
