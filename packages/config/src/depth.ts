import type { CST } from 'yaml'

/** The offset of the first collection nested deeper than any configuration is; walked without recursion. */
export function placeTooDeep(tokens: readonly CST.Token[]): number | undefined {
  const stack: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }))
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { token, depth } = top
    if (depth > DEEPEST) return token.offset
    if (token.type === 'document' && token.value !== undefined) stack.push({ token: token.value, depth })
    if (!('items' in token)) continue
    for (const { key, value } of token.items) {
      if (key) stack.push({ token: key, depth: depth + 1 })
      if (value) stack.push({ token: value, depth: depth + 1 })
    }
  }
  return undefined
}

// No configuration of ours needs ten levels; composing some thousand overflows the stack.
const DEEPEST = 64
