import { scanMarkdown } from './markdown-lines.ts'

/** What has to follow a piece of Markdown so that nothing in it stays open: a code fence, an HTML comment, `<details>`. */
export function closersOf(markdown: string): string {
  const { lines, openFence, isCommentOpen } = scanMarkdown(markdown)
  let details = 0
  for (const { text, isFenced } of lines) {
    for (const [tag] of isFenced ? [] : text.matchAll(/<details\b|<\/details>/gi))
      details = Math.max(0, details + (tag.startsWith('</') ? -1 : 1))
  }
  const blockEnd = openFence !== undefined ? `\n${openFence}` : isCommentOpen ? ' -->' : ''
  return `${blockEnd}${'\n</details>'.repeat(details)}`
}
