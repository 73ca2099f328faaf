import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clone } from './clone.ts'

export interface EmptyCommit {
  readonly sha: string
  /** With these variables git finds it beside what the clone has. */
  readonly env: Readonly<Record<string, string>>
}

/**
 * The problem solved here: a range of commits begins after one, and nothing comes before the first commit of a
 * repository. So an empty commit is made for the range to begin after, in a folder of its own, since we write nothing
 * into the clone (https://git-scm.com/book/en/v2/Git-Internals-Environment-Variables).
 */
export async function withEmptyCommit<Made>(clone: Clone, use: (commit: EmptyCommit) => Promise<Made>): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-objects-'))
  try {
    const env = { GIT_OBJECT_DIRECTORY: folder, GIT_ALTERNATE_OBJECT_DIRECTORIES: clone.objects }
    const git = (...args: string[]): string =>
      execFileSync('git', ['-C', clone.path, ...args], {
        encoding: 'utf8',
        input: '',
        env: { ...process.env, ...IDENTITY, ...env },
      }).trim()
    const tree = git('hash-object', '-t', 'tree', '-w', '--stdin')
    return await use({ sha: git('commit-tree', tree), env })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Porchlight',
  GIT_AUTHOR_EMAIL: 'porchlight@invalid',
  GIT_COMMITTER_NAME: 'Porchlight',
  GIT_COMMITTER_EMAIL: 'porchlight@invalid',
}
