/** What has to follow a piece of Markdown so that nothing in it stays open: a code fence, an HTML comment, `<details>`. */
export function closersOf(markdown: string): string {
  const state: Open = { fence: '', isComment: false, details: 0 }
  for (const line of markdown.split('\n')) readLine(line, state)
  const blockEnd = state.fence !== '' ? `\n${state.fence}` : state.isComment ? ' -->' : ''
  return `${blockEnd}${'\n</details>'.repeat(state.details)}`
}

interface Open {
  /** '' when no fence is open. */
  fence: string
  isComment: boolean
  details: number
}

function readLine(line: string, state: Open): void {
  // https://spec.commonmark.org/0.31.2/#fenced-code-blocks; in a list or a quote a fence may stand further right.
  const [, fence = '', rest = ''] = /^[ >]*(?:(?:[-*+]|\d{1,9}[.)])[ >]+)*(`{3,}|~{3,})(.*)$/.exec(line) ?? []
  if (state.fence !== '') {
    if (fence.startsWith(state.fence) && rest.trim() === '') state.fence = ''
    return
  }
  if (!state.isComment && fence !== '' && !(fence.startsWith('`') && rest.includes('`'))) {
    state.fence = fence
    return
  }
  for (const [tag] of line.matchAll(/<!--|-->|<details\b|<\/details>/gi)) readTag(tag.toLowerCase(), state)
}

function readTag(tag: string, state: Open): void {
  if (tag === '-->') state.isComment = false
  else if (state.isComment) return
  else if (tag === '<!--') state.isComment = true
  else state.details = Math.max(0, state.details + (tag === '<details' ? 1 : -1))
}
