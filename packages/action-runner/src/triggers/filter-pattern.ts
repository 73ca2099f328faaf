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

const SPECIAL: Readonly<Record<string, string>> = { '**': '.*', '*': '[^/]*', '?': '?', '+': '+' }

function expressionFor(pattern: string): RegExp {
  const source = pattern.replaceAll(
    /\\(?<escaped>.)|(?<folders>\*\*\/)|(?<special>\*\*|[*?+])|(?<set>\[[^\]]+\])|(?<literal>[^])/g,
    (...match) => {
      const groups = match.at(-1) as Record<string, string | undefined>
      if (groups['folders']) return '(?:.*/)?'
      if (groups['special']) return SPECIAL[groups['special']] ?? ''
      if (groups['set']) return groups['set']
      return (groups['escaped'] ?? groups['literal'] ?? '').replace(/[\\^$.|?*+()[\]{}/]/, String.raw`\$&`)
    },
  )
  return new RegExp(`^${source}$`, 's')
}
