export type WorkflowCommand = { name: string; properties: Record<string, string>; text: string }

/** `::name key=value,…::text`, or the older `##[name key=value;]text`. Undefined when the line is not a command. */
export function workflowCommandOf(line: string): WorkflowCommand | undefined {
  return modernCommandOf(line.trimStart()) ?? olderCommandOf(line)
}

function modernCommandOf(line: string): WorkflowCommand | undefined {
  const match = /^::(?<name>[^\s:]+)(?: +(?<properties>[^]*?))?::(?<text>[^]*)$/.exec(line)?.groups
  if (!match) return undefined
  return {
    name: (match['name'] ?? '').toLowerCase(),
    properties: propertiesOf(match['properties'] ?? '', ',', unescapeProperty),
    text: unescapeText(match['text'] ?? ''),
  }
}

function olderCommandOf(line: string): WorkflowCommand | undefined {
  const match = /##\[(?<name>[^\s\]]+)(?: +(?<properties>[^\]]*))?\](?<text>[^]*)$/.exec(line)?.groups
  if (!match) return undefined
  return {
    name: (match['name'] ?? '').toLowerCase(),
    properties: propertiesOf(match['properties'] ?? '', ';', unescapeText),
    text: unescapeText(match['text'] ?? ''),
  }
}

function propertiesOf(text: string, separator: string, unescape: (value: string) => string): Record<string, string> {
  const pairs = text.split(separator).map((pair) => {
    const [name = '', ...rest] = pair.split('=')
    return [name.trim().toLowerCase(), unescape(rest.join('='))] as const
  })
  return Object.fromEntries(pairs.filter(([name, value]) => name !== '' && value !== ''))
}

function unescapeText(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(value: string): string {
  const unescaped = value.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',')
  return unescaped.replaceAll('%25', '%')
}
