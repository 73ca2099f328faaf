import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ScenarioFile } from '@porchlight/github-emulator'

export interface CloneCommit {
  readonly sha: string
  readonly subject: string
  readonly message: string
  readonly author: { readonly name: string; readonly email: string }
  readonly committer: { readonly name: string; readonly email: string }
  readonly files: readonly ScenarioFile[]
}

/** A local git clone, read with git and nothing else. */
export interface Clone {
  readonly path: string
  readonly branch: string
  /** Where git keeps its objects: the whole path. */
  readonly objects: string
  /** A text of the last commit. */
  file(path: string): string | undefined
  /** A text as it is saved in the folder now. */
  saved(path: string): string | undefined
  /** The last commits without merges, newest first. */
  last(count: number): readonly CloneCommit[]
  hasParent(sha: string): boolean
}

export function cloneAt(path: string): Clone {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', path, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  try {
    git('rev-parse', '--verify', 'HEAD')
  } catch (error) {
    throw new Error(`${path} is not a git clone with a commit. Give --repo the folder of one.`, { cause: error })
  }
  return {
    path,
    hasParent: (sha) => git('rev-list', '--parents', '--max-count=1', sha).trim().includes(' '),
    objects: resolve(path, git('rev-parse', '--git-path', 'objects').trim()),
    branch: git('rev-parse', '--abbrev-ref', 'HEAD').trim(),
    file: (name) => {
      try {
        return git('show', `HEAD:${name}`)
      } catch {
        // Not in that commit.
        return undefined
      }
    },
    saved: (name) => {
      const file = join(path, name)
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined
    },
    last: (count) =>
      git('log', '--no-merges', `--max-count=${count}`, '--format=%H')
        .trim()
        .split('\n')
        .map((sha) => commitOf(git, sha)),
  }
}

// NUL between fields: names and messages may hold anything else.
const FIELDS = ['%H', '%s', '%an', '%ae', '%cn', '%ce', '%B'].join('%x00')

function commitOf(git: (...args: string[]) => string, sha: string): CloneCommit {
  const [, subject = '', author = '', authorEmail = '', committer = '', committerEmail = '', message = ''] = git(
    'show',
    '--no-patch',
    `--format=${FIELDS}`,
    sha,
  ).split('\0')
  return {
    sha,
    subject,
    message: message.trimEnd(),
    author: { name: author, email: authorEmail },
    committer: { name: committer, email: committerEmail },
    files: filesOf(git('show', '--format=', '--numstat', '-z', '--no-renames', sha)),
  }
}

/** `-z --no-renames`: additions, deletions and path, with a NUL after each; binaries have dashes for numbers. */
const filesOf = (numstat: string): readonly ScenarioFile[] =>
  [...numstat.matchAll(/(\d+|-)\t(\d+|-)\t([^\0]+)\0/g)].map(([, additions = '', deletions = '', path = '']) => ({
    path,
    additions: Number(additions) || 0,
    deletions: Number(deletions) || 0,
  }))
