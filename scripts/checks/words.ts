import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'rolldown/utils'
import { root } from '../repository.ts'
import type { Verdict } from './verdict.ts'

/** Words that another one stands for here (docs/glossary.md), where users read: texts in the sources, READMEs, docs, action.yml. */
const BANNED: readonly { readonly words: RegExp; readonly instead: string }[] = [
  { words: /\bmend(s|ed|ing)?\b/i, instead: 'fix' },
  {
    words: /\b(some|no|any)body('s)?\b|\bwho(m|se)?ever\b/i,
    instead: 'author, assignee, commenter, maintainer or contributor',
  },
  { words: /\b(came|come|comes) to no end\b/i, instead: 'timed out' },
  { words: /(?<!\bthere )\b(is|are) no (?!longer\b|more\b|one\b)/i, instead: '"is not a"' },
  { words: /\bstands? where\b/i, instead: '"expected X, found Y"' },
  { words: /\bleft alone\b/i, instead: 'skipped' },
  { words: /\borganisation/i, instead: 'organization' },
  { words: /\bforced? push/i, instead: 'force-push' },
]

/** Where such a word is right: quoted from elsewhere, or in its plain meaning. Each is a piece of its line. */
const ALLOWED: readonly string[] = []

export function words(): Verdict {
  const files = [
    ...sources('{actions/*,packages/!(testing)}/src/**/*.ts').map(({ path, text }) => ({
      path,
      lines: textsIn(path, text),
    })),
    ...sources(
      '{*.md,docs/*.md,docs/*/README.md,actions/*/{,docs/}*.md,packages/*/*.md,action.yml,actions/*/{action,root}.yml}',
    ).map(({ path, text }) => ({ path, lines: linesOf(text) })),
  ]
  const problems = files.flatMap(({ path, lines }) => wordProblems(path, lines, ALLOWED))
  return problems.length === 0 ? { passed: true } : { passed: false, why: problems.join('\n') }
}

export interface Line {
  readonly number: number
  readonly text: string
}

export const wordProblems = (path: string, lines: readonly Line[], allowed: readonly string[]): readonly string[] =>
  lines
    .filter(({ text }) => !allowed.some((piece) => text.includes(piece)))
    .flatMap(({ number, text }) =>
      BANNED.flatMap(({ words: banned, instead }) => {
        const found = banned.exec(text)?.[0]
        return found === undefined ? [] : [`${path}:${number}: expected ${instead}, found "${found}": ${text.trim()}`]
      }),
    )

const sources = (pattern: string) =>
  globSync(pattern, { cwd: root, exclude: (path) => path.endsWith('.generated.ts') })
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

const linesOf = (text: string): readonly Line[] =>
  text.split('\n').map((line, index) => ({ number: index + 1, text: line }))

/** The string literals and the fixed parts of templates: comments and names are for those who read the code. */
export function textsIn(path: string, code: string): readonly Line[] {
  const found: Line[] = []
  const add = (start: number, text: string): void => {
    const number = code.slice(0, start).split('\n').length
    found.push(...linesOf(text).map((line) => ({ number: number + line.number - 1, text: line.text })))
  }
  const visitor = new Visitor({
    Literal: ({ value, start }) => {
      if (typeof value === 'string') add(start, value)
    },
    TemplateElement: ({ value, start }) => add(start, value.raw),
  })
  visitor.visit(parseSync(path, code).program)
  return found
}
