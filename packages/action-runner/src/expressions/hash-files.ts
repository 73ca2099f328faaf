import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { data } from '@actions/expressions'
import type { FunctionDefinition } from './expression.ts'

// GitHub allows up to 255 patterns.
const MAX_PATTERNS = 255

/**
 * `hashFiles`, as the runner does it with @actions/glob: the SHA-256 of the files' SHA-256 digests, in the order of the
 * patterns and then of the names.
 */
export function hashFilesFunction(workspace: string): FunctionDefinition {
  return {
    name: 'hashFiles',
    minArgs: 1,
    maxArgs: MAX_PATTERNS,
    call: (...patterns) =>
      new data.StringData(
        hashOf(
          workspace,
          patterns.flatMap((pattern) => patternsIn(workspace, pattern.coerceString())),
        ),
      ),
  }
}

/** A pattern by the segments of its path; `isNegated` takes files out that an earlier one brought in. */
type Pattern = { isNegated: boolean; segments: readonly string[] }

/** One a line; empty lines and those that start with `#` say nothing. */
function patternsIn(workspace: string, text: string): Pattern[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  return lines.map((line) => {
    const [marks = ''] = /^!*/.exec(line) ?? []
    const path = resolve(workspace, line.slice(marks.length))
    return { isNegated: marks.length % 2 === 1, segments: path.split(sep) }
  })
}

function hashOf(workspace: string, patterns: readonly Pattern[]): string {
  const total = createHash('sha256')
  let count = 0
  for (const path of searchPaths(patterns).flatMap((start) => filesBelow(start, workspace))) {
    if (!isWanted(path, patterns)) continue
    total.update(createHash('sha256').update(readFileSync(path)).digest())
    count += 1
  }
  return count === 0 ? '' : total.digest('hex')
}

const WILDCARD = /[*?[]/

/** Where to look: each pattern's path up to its first wildcard, without those that another one holds. */
function searchPaths(patterns: readonly Pattern[]): string[] {
  const paths = patterns
    .filter(({ isNegated }) => !isNegated)
    .map(({ segments }) => {
      const wild = segments.findIndex((segment) => WILDCARD.test(segment))
      return segments.slice(0, wild === -1 ? segments.length : wild).join(sep)
    })
  return [...new Set(paths)].filter((path) => !paths.some((other) => path.startsWith(other + sep)))
}

/**
 * Folders are not entered through links, as @actions/glob does not unless it is asked to. The runner ignores what lies
 * outside the workspace, so there is no need to look there.
 */
function filesBelow(path: string, workspace: string): string[] {
  if (!isOnTheWay(path, workspace)) return []
  const entry = statSync(path, { throwIfNoEntry: false })
  if (!entry) return []
  if (!entry.isDirectory()) return entry.isFile() && path.startsWith(workspace + sep) ? [path] : []
  const entries = readdirSync(path, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((child) => {
    const childPath = join(path, child.name)
    const isLinkToFolder = child.isSymbolicLink() && statSync(childPath, { throwIfNoEntry: false })?.isDirectory()
    return isLinkToFolder ? [] : filesBelow(childPath, workspace)
  })
}

const isOnTheWay = (path: string, workspace: string): boolean =>
  `${path}${sep}`.startsWith(workspace + sep) || workspace.startsWith(path === sep ? sep : path + sep)

/** The last pattern that fits decides. */
function isWanted(path: string, patterns: readonly Pattern[]): boolean {
  const segments = path.split(sep)
  const fitting = patterns.filter((pattern) => fits(segments, pattern.segments))
  return fitting.at(-1)?.isNegated === false
}

/** A pattern that fits a folder fits all that is below it. */
function fits(path: readonly string[], pattern: readonly string[]): boolean {
  const [wanted, ...others] = pattern
  if (wanted === undefined) return true
  if (wanted === '**') return path.some((_, at) => fits(path.slice(at), others)) || others.length === 0
  const [segment, ...rest] = path
  return segment !== undefined && segmentPattern(wanted).test(segment) && fits(rest, others)
}

/** Wildcards within one segment; a leading dot is no exception. */
function segmentPattern(text: string): RegExp {
  const source = text.replaceAll(/\[[!^]?[^\]]+\]|[*?.+^${}()|[\]\\]/g, (token) => {
    if (token === '*') return '[^/]*'
    if (token === '?') return '[^/]'
    if (token.length > 1) return token.replace(/^\[!/, '[^')
    return `\\${token}`
  })
  return new RegExp(`^${source}$`)
}
