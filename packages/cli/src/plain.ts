import { inertLine } from '@porchlight/action-kit/pure'

/* Texts of actions, which are Markdown, and of strangers, which may be anything, as a terminal can show them. */

/** One line: no escape sequence, no Markdown escape, nothing invisible. */
export const plainLine = (text: string): string =>
  inertLine(
    text
      .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replaceAll(/\\([\\`*_{}[\]<>()#+|!~$&=.-])/g, '$1'),
  ).replaceAll(INVISIBLE, '')

export const plainLines = (text: string): string => text.split('\n').map(plainLine).join('\n')

// What keeps text from acting on GitHub: the word joiner, and the space before a workflow command.
const INVISIBLE = /[\u200b\u2060]/g
