import { scanMarkdown } from './markdown-lines.ts'

/** What has to follow a piece of Markdown so that nothing in it stays open: a code fence, an HTML comment, `<pre>`, `<details>`. */
export function closersOf(markdown: string): string {
  const { lines, openFence, isCommentOpen } = scanMarkdown(markdown)
  let details = 0
  let isPreOpen = false
  for (const { text, isFenced } of lines) {
    for (const [tag] of isFenced ? [] : text.matchAll(/<details\b|<\/details>/gi))
      details = Math.max(0, details + (tag.startsWith('</') ? -1 : 1))
    for (const [tag] of isFenced ? [] : text.matchAll(/<pre\b|<\/pre>/gi)) isPreOpen = !tag.startsWith('</')
  }
  const blockEnd =
    openFence !== undefined ? `\n${openFence}` : isCommentOpen ? ' -->' : isPreOpen ? '</code></pre>' : ''
  return `${blockEnd}${'\n</details>'.repeat(details)}`
}
