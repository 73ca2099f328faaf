import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { data } from '@actions/expressions'
import type { FunctionDefinition } from './expression.ts'

export type Status = 'success' | 'failure' | 'cancelled'

/** What `success()`, `failure()` and `cancelled()` answer. In a job's `if` two of them can be false at once. */
export type StatusAnswers = { success: boolean; failure: boolean; cancelled: boolean }

export function answersFor(status: Status): StatusAnswers {
  return { success: status === 'success', failure: status === 'failure', cancelled: status === 'cancelled' }
}

export function statusFunctions(answers: StatusAnswers): FunctionDefinition[] {
  return Object.entries({ ...answers, always: true }).map(([name, value]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  }))
}

// GitHub allows up to 255 patterns.
const MAX_PATTERNS = 255

/** `hashFiles` for paths without wildcards, hashed as the runner does: the SHA-256 of the files' SHA-256 digests. */
export function hashFilesFunction(workspace: string): FunctionDefinition {
  return {
    name: 'hashFiles',
    minArgs: 1,
    maxArgs: MAX_PATTERNS,
    call: (...patterns) =>
      new data.StringData(
        hashOf(
          workspace,
          patterns.map((pattern) => pattern.coerceString()),
        ),
      ),
  }
}

function hashOf(workspace: string, patterns: readonly string[]): string {
  const total = createHash('sha256')
  let count = 0
  for (const pattern of patterns) {
    if (/[*?[\]!]/.test(pattern)) {
      throw new Error(`hashFiles('${pattern}'): wildcards are not supported by this runner; name the files`)
    }
    const path = resolve(workspace, pattern)
    // The runner ignores what lies outside the workspace.
    if (!path.startsWith(workspace + sep) || !isFile(path)) continue
    total.update(createHash('sha256').update(readFileSync(path)).digest())
    count += 1
  }
  return count === 0 ? '' : total.digest('hex')
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
