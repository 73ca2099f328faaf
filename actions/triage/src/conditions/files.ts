import type { ChangedFile } from '@porchlight/github'
import { quoted as asWritten, type ConfigNode, type MappingNode } from '@porchlight/config/pure'
import type { FileList } from '../facts/facts.ts'
import { covers, listText, plain } from '../rules/glob-lists.ts'
import type { Glob } from '../rules/patterns.ts'
import { globsOf, hint, isText, nameOf, stringsOf, type Compilation } from '../rules/yaml.ts'
import { defineCondition } from './condition.ts'
import { globsStopped, onFiles } from './file-list.ts'
import { ANY_FILE, isIn, isUnder, setText, type FileSet } from './file-set.ts'
import { no, quoted, unknown, yes, type Result } from './result.ts'

export const FILES_KEYS = ['include', 'and', 'exclude', 'match', 'status', 'old-name']
export const MATCHES = ['any', 'all', 'only'] as const
// What GitHub calls them: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
export const STATUSES = ['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged']

interface ChangedFiles {
  readonly set: FileSet
  /** `any`: one changed file is in the set. `all`: each glob of `include` has one. `only`: every changed file is in it. */
  readonly match: (typeof MATCHES)[number]
}

export const files = defineCondition<ChangedFiles>({
  key: 'files',
  subjects: ['pull request'],
  documentation:
    'A changed file matches a glob, or one of several; or it matches `include`, each glob of `and`, and none of `exclude`. With `match: only`, every changed file does; with `match: all`, each glob of `include` has a file. `status: added` narrows it, and `old-name: true` counts renamed files under their old name, too.',
  jsonSchema: { anyOf: [{ $ref: '#/definitions/texts' }, { $ref: '#/definitions/fileSet' }] },
  definitions: {
    fileSet: {
      description: 'Changed files that are in include, match each glob of and, and are not in exclude.',
      type: 'object',
      properties: {
        include: { description: 'Globs; without it, every file.', $ref: '#/definitions/texts' },
        and: { description: 'Globs that must all match, too.', $ref: '#/definitions/texts' },
        exclude: { $ref: '#/definitions/texts' },
        match: {
          description:
            'any: one changed file is in it. all: each glob of include has one. only: every changed file is in it.',
          enum: MATCHES,
          default: 'any',
        },
        status: {
          anyOf: [{ $ref: '#/definitions/status' }, { type: 'array', items: { $ref: '#/definitions/status' } }],
        },
        'old-name': { description: 'Match a renamed file by its old name, too.', type: 'boolean', default: false },
      },
      additionalProperties: false,
    },
    status: { enum: STATUSES },
  },
  needs: () => [{ kind: 'files' }],
  parse: ({ node }, compilation) => [
    node.kind === 'mapping'
      ? changedFilesOf(node, compilation)
      : { match: 'any', set: { ...ANY_FILE, include: plainGlobs(node, compilation) } },
  ],
  evaluate: (value, question) =>
    onFiles(question, globsStopped([...value.set.include, ...value.set.and, ...value.set.exclude]), (list) =>
      inList(value, list),
    ),
})

function changedFilesOf(node: MappingNode, compilation: Compilation): ChangedFiles {
  for (const entry of node.entries.filter(({ key }) => !FILES_KEYS.includes(key)))
    compilation.problems.unknownKey(entry, FILES_KEYS)
  const globs = (key: string) => {
    const value = valueOf(node, key)
    return value === undefined ? undefined : globsOf(value, compilation)
  }
  const set = {
    include: globs('include') ?? ANY_FILE.include,
    and: globs('and') ?? [],
    exclude: globs('exclude') ?? [],
    statuses: statusesOf(node, compilation),
    isByOldName: oldNameOf(node, compilation),
  }
  refuseNegation(node, set, compilation)
  hintAtNothingLeft(node, set, compilation)
  return { match: matchOf(node, compilation), set }
}

/** `files: '**'`, or a list of globs of which one is enough. */
function plainGlobs(node: ConfigNode, compilation: Compilation): readonly Glob[] {
  const globs = globsOf(node, compilation)
  const [wanted, negated] = [globs.filter(isWanted), globs.filter(isNegated)]
  const [first] = negated
  if (first === undefined) return globs
  const exclude = `exclude: ${globsText(negated)}`
  const cure =
    wanted.length > 0
      ? `Write files: { include: ${globsText(wanted)}, ${exclude} }.`
      : `For a changed file elsewhere, write files: { ${exclude} }. For none of these, write not: { files: ${globsText(negated)} }.`
  compilation.problems.at(node, `files: ${asWritten(first.source)} would match every other file. ${cure}`)
  return globs
}

/** A glob that starts with `!` matches every other file, which nobody means in a list. */
function refuseNegation(node: MappingNode, { include, and, exclude }: FileSet, { problems }: Compilation): void {
  const toExclude = [...include, ...and].filter(isNegated)
  const [first] = toExclude
  const [kept] = exclude.filter(isNegated)
  const parts = [
    ...listAt('include', include === ANY_FILE.include ? [] : include.filter(isWanted)),
    ...listAt('and', and.filter(isWanted)),
  ]
  const without = [...exclude.filter(isWanted), ...toExclude]
  if (first !== undefined) {
    const place = [...include].some(isNegated) ? valueOf(node, 'include') : valueOf(node, 'and')
    const cure = `Write ${[...parts, ...listAt('exclude', without)].join(', ')}.`
    problems.at(place ?? node, `files: ${asWritten(first.source)} would match every other file. ${cure}`)
  }
  if (kept !== undefined) {
    const again = { include: globsText(exclude.filter(isNegated)), and: include === ANY_FILE.include ? [] : include }
    const [one, other] = [
      [...parts, ...listAt('exclude', without)].join(', '),
      [`include: ${again.include}`, ...listAt('and', [...and, ...again.and].filter(isWanted))].join(', '),
    ]
    problems.at(
      valueOf(node, 'exclude') ?? node,
      `exclude: ${asWritten(kept.source)} would exclude every other file. To keep what it names, write any: [{ files: { ${one} } }, { files: { ${other} } }].`,
    )
  }
}

const isNegated = (glob: Glob): boolean => glob.isNegated
const isWanted = (glob: Glob): boolean => !glob.isNegated

const globsText = (globs: readonly Glob[]): string => listText(globs.map(({ source }) => plain(source)))

const listAt = (key: string, globs: readonly Glob[]): readonly string[] =>
  globs.length === 0 ? [] : [`${key}: ${globsText(globs)}`]

function hintAtNothingLeft(node: MappingNode, { include, exclude }: FileSet, compilation: Compilation): void {
  const coverOf = (glob: Glob): Glob | undefined => exclude.find(({ source }) => covers(source, glob.source))
  const [cover] = include.map(coverOf)
  const value = valueOf(node, 'exclude')
  if (value === undefined || cover === undefined || !include.every(coverOf)) return
  hint(
    value,
    `exclude takes away all that ${include === ANY_FILE.include ? 'there is' : `include: ${globsText(include)} names`}, so this never matches. Remove ${asWritten(cover.source)}.`,
    compilation,
  )
}

const valueOf = ({ entries }: MappingNode, key: string) => entries.find((entry) => entry.key === key)?.node

function matchOf(node: MappingNode, { problems }: Compilation): ChangedFiles['match'] {
  const value = valueOf(node, 'match')
  if (value === undefined) return 'any'
  const text = isText(value) ? value.text : ''
  const match = MATCHES.find((known) => known === text)
  if (match === undefined)
    problems.at(value, `match: ${asWritten(text)} is not known. Write one of: ${MATCHES.join(', ')}.`)
  return match ?? 'any'
}

function statusesOf(node: MappingNode, compilation: Compilation): string[] {
  const value = valueOf(node, 'status')
  if (value === undefined) return []
  return stringsOf(value, 'a status', compilation).flatMap(({ text, node: place }) => {
    if (STATUSES.includes(text)) return [text]
    compilation.problems.at(place, `status: ${asWritten(text)} is not known. Write one of: ${STATUSES.join(', ')}.`)
    return []
  })
}

function oldNameOf(node: MappingNode, { problems }: Compilation): boolean {
  const value = valueOf(node, 'old-name')
  if (value === undefined || value.kind === 'boolean') return value?.value ?? false
  problems.at(
    value,
    `old-name: expected true or false, found ${nameOf(value)}. Write old-name: true to match a renamed file by its old name, too.`,
  )
  return false
}

function inList({ set, match }: ChangedFiles, list: FileList): Result {
  const inSet = list.files.filter((file) => isIn(file, set))
  if (match === 'only') return inOnly(inSet, set, list)
  const missing =
    match === 'all' ? set.include.find((glob) => !inSet.some((file) => isUnder(file, glob, set))) : undefined
  const [first] = inSet
  if (first !== undefined && missing === undefined) return yes(`${quoted(first.path)} is in ${setText(set)}`)
  const because =
    missing === undefined
      ? `no changed file is in ${setText(set)}`
      : `no changed file matches ${quoted(missing.source)}`
  return list.isComplete ? no(because) : unknown(cut(list))
}

function inOnly(inSet: readonly ChangedFile[], set: FileSet, list: FileList): Result {
  const outside = list.files.find((file) => !inSet.includes(file))
  if (outside !== undefined) return no(`${quoted(outside.path)} is not in ${setText(set)}`)
  if (!list.isComplete) return unknown(cut(list))
  return inSet.length === 0 ? no('no file is changed') : yes(`all ${inSet.length} changed files are in ${setText(set)}`)
}

const cut = (list: FileList): string =>
  `GitHub lists only the first ${list.files.length} changed files, and those do not decide it`
