import { randomUUID } from 'node:crypto'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export const COMMAND_FILES = ['output', 'state', 'env', 'path', 'step_summary'] as const

export type FileCommandPaths = Record<(typeof COMMAND_FILES)[number], string>

export async function createCommandFiles(temp: string): Promise<FileCommandPaths> {
  const directory = join(temp, '_runner_file_commands')
  await mkdir(directory, { recursive: true })
  const suffix = randomUUID()
  const pathOf = async (name: string): Promise<string> => {
    const path = join(directory, `${name}_${suffix}`)
    await writeFile(path, '')
    return path
  }
  const [output, state, env, path, summary] = await Promise.all(COMMAND_FILES.map(pathOf))
  return { output: output ?? '', state: state ?? '', env: env ?? '', path: path ?? '', step_summary: summary ?? '' }
}

/** `NAME=value` lines and `NAME<<DELIMITER` blocks, with the runner's errors. */
export function keyValuesOf(text: string): [name: string, value: string][] {
  const pairs: [string, string][] = []
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const block = blockOf(line)
    if (block === undefined) {
      pairs.push(pairOf(line))
      continue
    }
    const end = lines.indexOf(block.delimiter, index + 1)
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${block.delimiter}'`)
    pairs.push([block.name, lines.slice(index + 1, end).join('\n')])
    index = end
  }
  return pairs
}

/** Whichever of `=` and `<<` comes first decides which of the two forms a line has. */
function blockOf(line: string): { name: string; delimiter: string } | undefined {
  const equals = line.indexOf('=')
  const heredoc = line.indexOf('<<')
  if (heredoc < 0 || (equals >= 0 && equals < heredoc)) return undefined
  const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)]
  if (name !== '' && delimiter !== '') return { name, delimiter }
  throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
}

function pairOf(line: string): [string, string] {
  const equals = line.indexOf('=')
  if (equals < 0) throw new Error(`Invalid format '${line}'`)
  if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`)
  return [line.slice(0, equals), line.slice(equals + 1)]
}

/** Empty when the action deleted the file, which the runner takes for "nothing said". */
export async function readCommandFile(path: string): Promise<string> {
  return (await isThere(path)) ? await readFile(path, 'utf8') : ''
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  )
}
