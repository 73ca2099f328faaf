import type { CST, Document, ParsedNode } from 'yaml'
import { UserError } from '@porchlight/action-kit/pure'
import { convert } from './convert.ts'
import { placeTooDeep } from './depth.ts'
import type { ConfigNode } from './node.ts'
import { configProblems, quoted } from './problems.ts'
import { sourceOf, type Source } from './source.ts'
import { reportSyntax } from './syntax.ts'
import { Composer, isScalar, Parser } from '#yaml'

/**
 * A configuration file as nodes with positions; undefined when it holds nothing but blanks and comments. Throws one
 * UserError with every mistake that YAML itself knows of.
 */
export function parseConfig(text: string, { path }: { path: string }): ConfigNode | undefined {
  refuseUnreadable(text, path)
  const source = sourceOf(text.replace(/^\uFEFF/, ''), path)
  const tokens = tokensOf(source)
  source.problems.throwIfAny()
  const document = documentOf(tokens, source)
  source.problems.throwIfAny()
  const contents = document.contents
  const node = contents === null || isBlank(contents) ? undefined : convert(contents, source)
  source.problems.throwIfAny()
  return node
}

// The largest file that GitHub's contents API hands out in one answer, and far beyond any configuration.
// https://docs.github.com/en/rest/repos/contents#get-repository-content
const MOST_BYTES = 1_048_576

function refuseUnreadable(text: string, path: string): void {
  const bytes = new TextEncoder().encode(text).length
  if (bytes > MOST_BYTES) {
    throw new UserError(`${path} has ${bytes} bytes. A configuration file may have ${MOST_BYTES}: shorten it.`)
  }
  // eslint-disable-next-line no-control-regex -- YAML forbids exactly these (https://yaml.org/spec/1.2.2/#51-character-set)
  const binary = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.exec(text)
  if (binary === null) return
  const before = text.slice(0, binary.index).split('\n')
  const code = binary[0].charCodeAt(0).toString(16).padStart(4, '0')
  const problems = configProblems(path)
  const cure = 'Save the file as plain UTF-8 text.'
  problems.at(
    { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    `the control character U+${code.toUpperCase()} is not allowed. ${cure}`,
  )
  problems.throwIfAny()
}

/** The syntax tree, unless it is nested so deep that composing it would overflow the stack. */
function tokensOf(source: Source): CST.Token[] {
  const tokens = [...new Parser().parse(source.text)]
  const offset = placeTooDeep(tokens)
  if (offset !== undefined) {
    source.problems.at(source.placeOf(offset), 'lists and mappings are nested too deep here. Write the file flatter.')
  }
  return tokens
}

function documentOf(tokens: readonly CST.Token[], source: Source): Document.Parsed {
  const composer = new Composer({
    version: '1.2',
    // Compared by `convert`, as the library's own comparison takes time quadratic in the number of keys.
    uniqueKeys: false,
    prettyErrors: false,
    // Of YAML 1.1, such as !!binary and !!timestamp; unknown here, hence reported.
    resolveKnownTags: false,
    logLevel: 'silent',
  })
  const [document, second] = [...composer.compose(tokens, true, source.text.length)]
  if (document === undefined) throw new Error('The YAML library composed no document, not even an empty one.')
  reportSyntax(document, source)
  if (second !== undefined) {
    const place = source.placeOf(second.range[0])
    source.problems.at(place, `a second document starts here (${quoted('---')}). Keep one document in a file.`)
  }
  return document
}

/** An empty document's contents are an empty scalar, not none. */
const isBlank = (contents: ParsedNode): boolean => isScalar(contents) && contents.range[0] === contents.range[1]
