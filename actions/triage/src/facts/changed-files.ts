import { Minimatch } from 'minimatch'
import type { ChangedFile, GitHub } from '@porchlight/github'
import type { Question } from '../conditions/condition.ts'
import { evaluate } from '../conditions/evaluate.ts'
import type { Facts, FileList } from './facts.ts'
import { isGeneratedPath } from './generated-paths.ts'
import type { ConditionalRule } from '../rules/model.ts'

interface Listing extends Question {
  readonly github: GitHub
}

/**
 * Lists changed files until every rule that asks about them is decided: a match decides a rule that wants any file, a
 * miss one that wants all. Each part is asked about by itself, and what it decides stays decided.
 */
export async function decidingFiles(
  rules: readonly ConditionalRule[],
  { github, ...question }: Listing,
): Promise<FileList> {
  const { number, changedFiles } = question.facts.subject
  const files: ChangedFile[] = []
  let open = undecided(rules, question, [])
  if (open.length === 0) return { files, isComplete: false, isEnough: true }
  for await (const part of github.pullRequests.fileParts(number, { expected: changedFiles })) {
    files.push(...part.files)
    if (part.isComplete) return { files, isComplete: true }
    open = undecided(open, question, part.files)
    if (open.length === 0) return { files, isComplete: false, isEnough: true }
  }
  return { files, isComplete: false }
}

function undecided(
  rules: readonly ConditionalRule[],
  question: Question,
  files: readonly ChangedFile[],
): readonly ConditionalRule[] {
  const facts: Facts = { ...question.facts, files: { files, isComplete: false } }
  const asked = { ...question, facts, captures: new Map() }
  return rules.filter(({ when }) => evaluate(when, asked).verdict === 'unknown')
}

// https://github.com/github-linguist/linguist/blob/main/docs/overrides.md
const ATTRIBUTES = ['linguist-generated', 'linguist-vendored']

interface Override {
  readonly matches: (path: string) => boolean
  readonly isGenerated: boolean
}

/**
 * Whether a path is generated: by its name, or as `.gitattributes` says. Of several lines the last that speaks of
 * the path counts, as in git.
 */
export function generatedFiles(attributes: string): (path: string) => boolean {
  const overrides = attributes.split('\n').flatMap(overrideFrom).toReversed()
  return (path) => overrides.find(({ matches }) => matches(path))?.isGenerated ?? isGeneratedPath(path)
}

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
