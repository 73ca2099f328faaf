import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import { InvalidFileError } from './invalid-file-error.ts'

// GitHub's limits on workflow files are not documented; 1 MiB is far above any real one and keeps a mistake (a lockfile,
// a binary) from being parsed for minutes. Assumption, not GitHub's rule.
const MAX_FILE_LENGTH = 1024 * 1024

export type YamlFile = { file: string; content: string; root: Record<string, unknown> }

/**
 * The file's values. They come from here and not from the official parser's tokens because for a value of several lines
 * that holds an expression those carry the raw source, indentation and quotes included, where the runner uses the value.
 */
export function readYaml(file: string, content: string): YamlFile {
  const problem = (message: string, line?: number): InvalidFileError =>
    new InvalidFileError([{ file, message, ...(line === undefined ? {} : { line }) }])
  if (content.trim() === '') throw problem('The file is empty.')
  if (content.length > MAX_FILE_LENGTH) throw problem(`The file has ${content.length} characters, over 1 MiB.`)
  if (content.includes('\0')) throw problem('The file is not text: it has a NUL character.')
  const lines = new LineCounter()
  const document = parseDocument(content, { lineCounter: lines, uniqueKeys: false })
  const [first] = document.errors
  if (first) throw problem(first.message.split('\n')[0] ?? first.message, first.linePos?.[0].line)
  const root = valueOf(document, problem)
  if (!isRecord(root)) throw problem('A mapping was expected at the top of the file.', 1)
  return { file, content, root }
}

function valueOf(document: Document.Parsed, problem: (message: string) => InvalidFileError): unknown {
  try {
    // Refuses more than 100 alias expansions, which is what stops an alias bomb before the official parser expands it.
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    throw problem(error instanceof Error ? error.message : String(error))
  }
}

/** The line on which a top-level mapping's nested key has its value, for errors of our own. */
export function lineOf({ content }: YamlFile, path: readonly string[]): number | undefined {
  const lines = new LineCounter()
  let node: unknown = parseDocument(content, { lineCounter: lines }).contents
  for (const key of path) node = isMap(node) ? node.get(key, true) : undefined
  return isScalar(node) && node.range ? lines.linePos(node.range[0]).line : undefined
}

/** A scalar as text; what YAML cannot have written as one scalar is shown as JSON. */
export function scalarText(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
