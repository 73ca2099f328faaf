import { globSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { actionNames, root } from '../repository.ts'
import type { Verdict } from './verdict.ts'

/** An action is imported by the command line and by scripts only, through its portable entry; the command line by nothing. */
export function imports(): Verdict {
  const files = globSync('{actions,packages,scripts}/**/*.ts', {
    cwd: root,
    exclude: (path) => /(^|\/)(node_modules|build)$/.test(path),
  }).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
  const problems = files.flatMap((file) => importProblems(file, actionNames))
  return problems.length === 0
    ? { passed: true, note: `${files.length} files` }
    : { passed: false, why: problems.join('\n') }
}

export interface SourceFile {
  /** From the repository's root, with slashes. */
  readonly path: string
  readonly text: string
}

export function importProblems({ path, text }: SourceFile, actions: readonly string[]): readonly string[] {
  const home = homeOf(path)
  return [...text.matchAll(IMPORT)].flatMap(([, specifier = '']) => {
    const target = targetOf(path, specifier, actions)
    if (target === undefined || target.home === home) return []
    if (target.home === CLI) return [`${path}: imports ${specifier}. Nothing imports the command line.`]
    if (!target.home.startsWith('actions/')) return []
    if (home !== CLI && home !== 'scripts')
      return [`${path}: imports ${specifier}. Only the command line and scripts import an action.`]
    return target.isPure ? [] : [`${path}: imports ${specifier}. Import an action through its pure.ts.`]
  })
}

const CLI = 'packages/cli'
const IMPORT = /\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g

interface Target {
  readonly home: string
  readonly isPure: boolean
}

/** The action or package that a specifier leads to; undefined for what is not ours. */
function targetOf(path: string, specifier: string, actions: readonly string[]): Target | undefined {
  if (specifier.startsWith('.')) {
    const file = posix.join(dirname(path), specifier)
    return { home: homeOf(file), isPure: file.endsWith('/src/pure.ts') }
  }
  const [, name = '', entry] = /^@porchlight\/([^/]+)(?:\/(.+))?$/.exec(specifier) ?? []
  if (name === '') return undefined
  return { home: `${actions.includes(name) ? 'actions' : 'packages'}/${name}`, isPure: entry === 'pure' }
}

/** `actions/welcome`, `packages/config` or `scripts`. */
const homeOf = (path: string): string => path.split('/', path.startsWith('scripts/') ? 1 : 2).join('/')
