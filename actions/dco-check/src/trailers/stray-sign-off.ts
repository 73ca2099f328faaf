import { nearest } from '@porchlight/action-kit/pure'
import { nextLine } from './lines.ts'

/** Something that looks like a sign-off and is none, for explanations alone: it certifies nothing. */
export interface StraySignOff {
  /** Counted from 1. */
  readonly line: number
  /** What stands there in place of `Signed-off-by`; absent where that is right, and only the place is wrong. */
  readonly key?: string
}

/** The first line that has the right words, else the first that nearly has. In time linear in the message's length. */
export function straySignOff(message: string): StraySignOff | undefined {
  if (!/sign/i.test(message)) return undefined
  let nearly: StraySignOff | undefined
  let number = 0
  for (let line = 0; line < message.length; line = nextLine(message, line)) {
    number += 1
    const text = message.slice(line, Math.min(nextLine(message, line), line + LONGEST_LINE))
    const key = keyOf(text)
    if (key === undefined) {
      if (SIGN_OFF.test(text)) return { line: number }
    } else {
      nearly ??= { line: number, key }
    }
  }
  return nearly
}

// Nobody's name is longer; a longer line is not a sign-off, whatever it holds.
const LONGEST_LINE = 1000

const SIGN_OFF = /signed-off-by[ \t]*:/i

/** What the line has in place of the key: `Signed-off by`, `ACME-DCO-1.0-Signed-off-by`; undefined for others and for the key. */
function keyOf(text: string): string | undefined {
  const [, key = ''] = /^[\s>*]{0,8}([^\n:：<]{1,60}?)\s*(?=[:：<])/u.exec(text) ?? []
  const words = key.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (key.toLowerCase() === WRITTEN) return text.includes(':') ? undefined : key
  if (/[\w.-]signed-off-by$/i.test(key)) return key
  const [, start] = /^(sign(?:ed)?[ _-]?off[ _-]?by)(?=\s)/i.exec(key) ?? []
  return start ?? (SHORTENED.includes(words) || nearest(words, [LETTERS]) !== undefined ? key : undefined)
}

const WRITTEN = 'signed-off-by'
const LETTERS = 'signedoffby'

// Shorter words come near too many others: `Assigned-by` is not a `Signed-by`.
const SHORTENED = ['signedby', 'signoff', 'signoffby', 'signedoff']
