/** One line that the log can print as it is: no control characters, and no workflow command. */
export function inertLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what this removes
  const visible = text.replaceAll(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
  // The runner takes a line for a command when it starts with `::`, after blanks, or holds `##[` (ActionCommand.cs).
  return visible.replace(/^(\s*)::/, '$1\u200b::').replaceAll('##[', '##\u200b[')
}

/** Text from anybody as inline Markdown: no markup, no mention, no reference, no line break. */
export function inlineText(text: string): string {
  return inertLine(text)
    .replaceAll(/[\\`*_{}[\]<>()#+|!~$-]/g, String.raw`\$&`)
    .replaceAll('@', '@\u2060')
}
