import type { OperationDescription } from '../spec/slim-spec.ts'

export type Route = { id: string; params: Record<string, string> }

type CompiledRoute = { id: string; method: string; pattern: RegExp; names: string[]; rank: number }

/** Finds the operation of a method and path; fixed segments win over parameters. */
export function createRouter(
  operations: Record<string, OperationDescription>,
): (method: string, path: string) => Route | undefined {
  const routes = Object.entries(operations)
    .map(([id, description]) => compile(id, description))
    .toSorted((a, b) => a.rank - b.rank)
  return (method, path) => {
    for (const route of routes) {
      const match = route.method === method ? route.pattern.exec(path) : null
      if (match) return { id: route.id, params: paramsOf(route, match) }
    }
    return undefined
  }
}

// Numbers in the path: a word there is another route or nothing, never this one.
const NUMERIC = /^(?:issue_number|pull_number|milestone_number|(?:\w+_)?id|account_id)$/

function compile(id: string, { method, path, multiSegment = [] }: OperationDescription): CompiledRoute {
  const names: string[] = []
  const source = path.replaceAll(/[.+]/g, '\\$&').replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name)
    if (NUMERIC.test(name)) return '(\\d+)'
    return multiSegment.includes(name) ? '(.+)' : '([^/]+)'
  })
  // The root of a repository's contents has no path at all.
  const optional = id === 'repos/get-content' ? source.replace('/(.+)', '(?:/(.*))?') : source
  return { id, method, pattern: new RegExp(`^${optional}$`), names, rank: rankOf(path, multiSegment) }
}

/** Routes without open ends first, then those with more fixed text: `/commits/{ref}/status` before `/commits/{ref}`. */
const rankOf = (path: string, multiSegment: readonly string[]): number =>
  (multiSegment.length > 0 ? 10_000 : 0) - path.replaceAll(/\{\w+\}/g, '').length

const paramsOf = ({ names }: CompiledRoute, match: RegExpExecArray): Record<string, string> =>
  Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(match[at + 1] ?? '')]))
