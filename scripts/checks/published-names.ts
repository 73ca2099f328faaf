import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { published, strayAddresses } from '../published.ts'
import { root } from '../repository.ts'
import type { Verdict } from './verdict.ts'
import { textsIn, type Line } from './words.ts'

/**
 * What we tell people to run or to pin has to be ours. A package name that the owner has not published belongs to whoever
 * registers it, and a tag that does not exist stops the workflow of those who copied it.
 */
export function publishedNames(): Verdict {
  const files = [
    ...filesOf('{actions/*,packages/!(testing)}/src/**/*.ts').map(({ path, text }) => ({
      path,
      lines: textsIn(path, text),
    })),
    ...filesOf(
      '{*.md,docs/*.md,actions/*/*.md,actions/*/docs/**/*.md,packages/*/*.md,action.yml,actions/*/action.yml,.github/**/*.yml,**/hooks/*}',
    ).map(({ path, text }) => ({
      path,
      lines: text.split('\n').map((line, index) => ({ number: index + 1, text: line })),
    })),
  ]
  const problems = files.flatMap(({ path, lines }) => nameProblems(path, lines))
  return problems.length === 0 ? { passed: true } : { passed: false, why: problems.join('\n') }
}

// Flags may come before the name; a path, as in `npx ./tool`, is not one.
const RUNS_A_PACKAGE =
  /\b(?:npx|bunx|pnpx|(?:pnpm|yarn) dlx|npm (?:exec|x|create|init)|(?:npm|pnpm|yarn|bun) (?:install|i|add))(?: +-{1,2}[\w-]+(?:=\S+)?)*(?: +--)? +(@?[a-z][\w./@^~-]*)/g

export const nameProblems = (path: string, lines: readonly Line[]): readonly string[] =>
  lines.flatMap(({ number, text }) => [
    ...[...text.matchAll(RUNS_A_PACKAGE)].map(
      ([command]) =>
        `${path}:${number}: "${command}" runs whatever is registered under that name. Give a file of this repository.`,
    ),
    ...strayAddresses(text).map(
      (address) =>
        `${path}:${number}: ${address} is not published: expected ${published.repository} at ${published.ref}, a commit or a tag in scripts/published.json. In a README, npm run docs writes it.`,
    ),
  ])

const filesOf = (pattern: string) =>
  globSync(pattern, { cwd: root, exclude: (path) => /node_modules|^dist$|\.generated\.ts$/.test(path) })
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
