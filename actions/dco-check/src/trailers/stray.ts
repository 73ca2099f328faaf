/**
 * The line, counted from 1, of something that looks like a sign-off, wherever it stands. For explanations alone: such a
 * line certifies nothing.
 */
export function lineOfStraySignOff(message: string): number | undefined {
  const at = message.search(/signed-off-by[ \t]*:/i)
  return at === -1 ? undefined : message.slice(0, at).split('\n').length
}
