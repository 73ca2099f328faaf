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
  /** The last commits without merges, newest first. Of a shallow clone without those at its end: what they changed is not known. */
  last(count: number): readonly CloneCommit[]
  /** Where the history of a shallow clone ends; empty for a whole one. */
  readonly ends: readonly string[]
  hasParent(sha: string): boolean
  /** The commits of a range without merges. */
  within(range: string, env?: Readonly<Record<string, string>>): ReadonlySet<string>
}

const gitAt =
  (path: string) =>
  (env: Readonly<Record<string, string>>, ...args: string[]): string =>
    execFileSync('git', ['-C', path, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    })

export function cloneAt(path: string): Clone {
  const gitWith = gitAt(path)
  const git = (...args: string[]): string => gitWith({}, ...args)
  try {
    git('rev-parse', '--verify', 'HEAD')
  } catch (error) {
    throw new Error(`${path} is not a git clone with a commit. Give --repo the folder of one.`, { cause: error })
  }
  const shallow = resolve(path, git('rev-parse', '--git-path', 'shallow').trim())
  const ends = existsSync(shallow) ? words(readFileSync(shallow, 'utf8')) : []
  return {
    path,
    ends,
    within: (range, env = {}) => new Set(words(gitWith(env, 'rev-list', '--no-merges', range))),
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
      words(git('log', '--no-merges', `--max-count=${count + ends.length}`, '--format=%H'))
        .filter((sha) => !ends.includes(sha))
        .slice(0, count)
        .map((sha) => commitOf(git, sha)),
  }
}

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

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
