/** The root fields of a GraphQL document and whether it writes; read without a parser, so that the log has it for refused requests too. */
export function describeDocument(query: string): { operations: string[]; isMutation: boolean } {
  const text = query.replaceAll(/#[^\n]*/g, '').replaceAll(/"""[\s\S]*?"""|"(?:\\.|[^"\\])*"/g, '""')
  const isMutation = /^\s*mutation\b/.test(withoutFragments(text))
  return { operations: rootFields(withoutFragments(text)), isMutation }
}

/** Fragments may stand before the operation. */
function withoutFragments(text: string): string {
  const operation = /(?:^|[\s}])((?:query|mutation|subscription)\b[\s\S]*)$/.exec(text)
  return operation?.[1] ?? text
}

function rootFields(text: string): string[] {
  const names: string[] = []
  let braces = 0
  let parentheses = 0
  for (const [token] of text.matchAll(/[{}()]|(?:\w+\s*:\s*)?(?:\.\.\.)?[\w@]+/g)) {
    if (token === '(') parentheses += 1
    else if (token === ')') parentheses -= 1
    else if (parentheses > 0) continue
    else if (token === '{') braces += 1
    else if (token === '}') braces -= 1
    else if (braces === 1 && /^[\w:\s]+$/.test(token)) names.push(token.replace(/^\w+\s*:\s*/, ''))
    if (braces === 0 && token === '}') break
  }
  return names
}
