import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { cloneAt, type Clone } from '../../src/repository/clone.ts'

export interface NewCommit {
  readonly message: string
  readonly files: Readonly<Record<string, string>>
  readonly isSignedOff?: boolean
  /** `Name <address>`; Ada's unless given. */
  readonly author?: string
}

/** For the tests of a file: makes clones of Ada's in a folder that goes with them. */
export function useClones() {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-clones-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const emptyFolder = (): string => mkdtempSync(join(folder, 'clone-'))
  return {
    withCommits: (commits: readonly NewCommit[]): Clone => {
      const path = emptyFolder()
      git(path, 'init', '--quiet', '--initial-branch=trunk')
      git(path, 'config', 'user.name', 'Ada Lovelace')
      git(path, 'config', 'user.email', 'ada@example.org')
      git(path, 'config', 'commit.gpgsign', 'false')
      for (const commit of commits) add(path, commit)
      return cloneAt(path)
    },
    add: ({ path }: Clone, commit: NewCommit): void => add(path, commit),
    git: ({ path }: Clone, ...args: string[]): string => git(path, ...args),
    /** One that knows no more than the last commits of another. */
    shallow: (of: Clone, depth: number): Clone => {
      const path = emptyFolder()
      git(path, 'clone', '--quiet', `--depth=${depth}`, `file://${of.path}`, '.')
      return cloneAt(path)
    },
  }
}

function add(path: string, { message, files, isSignedOff = false, author }: NewCommit): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  git(path, 'add', '.')
  const options = [...(isSignedOff ? ['--signoff'] : []), ...(author === undefined ? [] : ['--author', author])]
  git(path, 'commit', '--quiet', ...options, '--message', message)
}

const git = (path: string, ...args: string[]): string =>
  execFileSync('git', ['-C', path, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
