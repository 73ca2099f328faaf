import { writeSync } from 'node:fs'

/**
 * Prints without `process.stdout`, whose first use sets up a stream at a cost of 6 ms: more than all else that an idle
 * run does. What the descriptor does not take at once (a full pipe that must not block) goes through the stream after all.
 */
export function printText(text: string): void {
  let rest: Uint8Array = Buffer.from(text)
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(STDOUT, rest))
  } catch (error) {
    if (!isUnread(error)) process.stdout.write(rest)
  }
}

const STDOUT = 1

/** Whoever read our output is gone: there is nobody left to tell, of this or of anything else. */
export const isUnread = (error: unknown): boolean => (error as { code?: unknown } | undefined)?.code === 'EPIPE'
