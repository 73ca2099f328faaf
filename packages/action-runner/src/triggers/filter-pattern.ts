/**
 * Whether a value passes a list of patterns of `branches`, `tags` or `paths`: the last pattern that matches decides, and
 * one that begins with `!` takes away. "Filter pattern cheat sheet" on docs.github.com.
 */
export function passesFilter(value: string, patterns: readonly string[]): boolean {
  return patterns.reduce((passes, pattern) => {
    const isNegated = pattern.startsWith('!')
    return expressionFor(isNegated ? pattern.slice(1) : pattern).test(value) ? !isNegated : passes
  }, false)
}

const TOKEN = /\\.|\*\*\/|\*\*|[*?+]|\[[^\]]+\]|[^]/g

const MEANINGS: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '?', '+': '+' }

function expressionFor(pattern: string): RegExp {
  const source = pattern.replaceAll(TOKEN, (token) => {
    const isSet = token.length > 1 && token.startsWith('[')
    return MEANINGS[token] ?? (isSet ? token : literal(token.length > 1 ? token.slice(1) : token))
  })
  try {
    return new RegExp(`^${source}$`, 's')
  } catch (error) {
    throw new Error(`"${pattern}" is not a filter pattern: ? and + need a character before them.`, { cause: error })
  }
}

function literal(character: string): string {
  return character.replace(/[\\^$.|?*+()[\]{}/]/, String.raw`\$&`)
}
