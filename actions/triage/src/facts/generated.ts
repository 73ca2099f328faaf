import { Minimatch } from 'minimatch'

// Written by package managers and read by nobody: thousands of lines that say nothing about a change.
const LOCK_FILES: readonly string[] = [
  'bun.lock',
  'bun.lockb',
  'Cargo.lock',
  'composer.lock',
  'deno.lock',
  'flake.lock',
  'Gemfile.lock',
  'go.sum',
  'gradle.lockfile',
  'mix.lock',
  'npm-shrinkwrap.json',
  'package-lock.json',
  'packages.lock.json',
  'Pipfile.lock',
  'pnpm-lock.yaml',
  'Podfile.lock',
  'poetry.lock',
  'pubspec.lock',
  'uv.lock',
  'yarn.lock',
]

// https://github.com/github-linguist/linguist/blob/main/docs/overrides.md
const ATTRIBUTES = ['linguist-generated', 'linguist-vendored']

interface Override {
  readonly matches: (path: string) => boolean
  readonly isGenerated: boolean
}

/**
 * Whether a path is generated: a lock file, or what `.gitattributes` says. Of several lines the last that speaks of
 * the path counts, as in git.
 */
export function generatedFiles(attributes: string): (path: string) => boolean {
  const overrides = attributes.split('\n').flatMap(overrideFrom).toReversed()
  return (path) => overrides.find(({ matches }) => matches(path))?.isGenerated ?? isLockFile(path)
}

const isLockFile = (path: string): boolean => LOCK_FILES.includes(path.slice(path.lastIndexOf('/') + 1))

function overrideFrom(line: string): Override[] {
  const [pattern, ...words] = line.trim().split(/\s+/)
  if (pattern === undefined || pattern === '' || pattern.startsWith('#')) return []
  const isGenerated = words.map(attributeFrom).findLast((value) => value !== undefined)
  return isGenerated === undefined ? [] : [{ matches: matcherOf(pattern), isGenerated }]
}

/** `name`, `-name`, `!name` or `name=value`; undefined for attributes of no concern here. */
function attributeFrom(word: string): boolean | undefined {
  const [, sign, name, value] = /^([-!]?)([^=]+)(?:=(.*))?$/.exec(word) ?? []
  if (name === undefined || !ATTRIBUTES.includes(name)) return undefined
  return sign === '' && value !== 'false'
}

// Without a slash a pattern holds for names in every folder, and with one for paths from the root, as in .gitignore.
function matcherOf(pattern: string): (path: string) => boolean {
  const isName = !pattern.includes('/')
  const glob = new Minimatch(isName ? `**/${pattern}` : pattern.replace(/^\//, ''), {
    dot: true,
    nocomment: true,
    nonegate: true,
  })
  return (path) => glob.match(path)
}
