import { isGitHubError, UserError, type RepositoryName } from '@porchlight/action-kit'
import { fieldsOf, type Fields } from '../json.ts'
import type { Contents, TextFile } from '../port.ts'
import type { Client } from './client.ts'
import { graphql } from './graphql.ts'
import { textFiles } from './queries.ts'

const ROUTE = 'GET /repos/{owner}/{repo}/contents/{path}'

export function contentsOf(client: Client): Contents {
  const file: Contents['file'] = async (path, { ref, repository } = {}) => {
    const parameters = { path, ...(ref === undefined ? {} : { ref }), ...(repository && ownerAndRepo(repository)) }
    const found = await unlessAbsent(() => client.call(ROUTE, parameters, entryFrom))
    return found === undefined ? undefined : textFileFrom(found, path)
  }
  return {
    file,
    files: async (paths, options = {}) => {
      const together = await unlessAbsent(() => filesTogether(client, paths, options))
      if (together !== undefined && together.length > 0) return together
      // GraphQL puts null for what is not there and for what it does not show; only REST tells the two apart, and "no
      // rules" must not be a guess. Where GraphQL itself is not there, as behind some proxies, REST has the files.
      const apart = await Promise.all(paths.map((path) => file(path, options)))
      return apart.filter((found) => found !== undefined)
    },
  }
}

async function filesTogether(client: Client, paths: readonly string[], { ref = 'HEAD' }: { ref?: string }) {
  if (paths.length === 0) return []
  const { owner, name } = client.repository
  const expressions = Object.fromEntries(paths.map((path, index) => [`_${index}`, `${ref}:${path}`]))
  const objects = await graphql(client, textFiles(paths.length), { owner, name, ...expressions }, (found) => {
    const repository = found.object('repository')
    return paths.map((_, index) => blobFrom(repository.objectOrNull(`_${index}`)))
  })
  return objects.flatMap((object, index) => (object === undefined ? [] : [blobFile(object, paths[index] ?? '')]))
}

interface Blob {
  readonly type: string
  readonly isTruncated: boolean
  readonly text: string | null
  readonly bytes: number
  readonly sha: string
}

function blobFrom(object: Fields | null): Blob | undefined {
  if (object === null) return undefined
  const type = object.text('__typename')
  if (type !== 'Blob') return { type, isTruncated: false, text: null, bytes: 0, sha: '' }
  return {
    type,
    isTruncated: object.flag('isTruncated'),
    text: object.textOrNull('text'),
    bytes: object.whole('byteSize'),
    sha: object.text('oid'),
  }
}

function blobFile({ type, isTruncated, text, bytes, sha }: Blob, path: string): TextFile {
  if (type !== 'Blob')
    throw new UserError(`${path} is a ${type === 'Tree' ? 'directory' : type}. Name a file of the repository itself.`)
  if (isTruncated) throw new UserError(tooLarge(path, bytes))
  if (text === null) throw new UserError(notText(path))
  return { path, text: text.replace(/^\uFEFF/, ''), sha }
}

// From 1 MB on GitHub gives no content: https://docs.github.com/en/rest/repos/contents#get-repository-content
const tooLarge = (path: string, bytes: number): string =>
  `${path} has ${bytes} bytes. GitHub hands out files of up to 1 MB; make it smaller.`

const notText = (path: string): string => `${path} is not a text in UTF-8. Save it as one.`

const ownerAndRepo = ({ owner, name }: RepositoryName) => ({ owner, repo: name })

async function unlessAbsent<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (isGitHubError(error) && error.status === 404) return undefined
    throw error
  }
}

interface Entry {
  /** file, symlink, submodule; `directory` for what comes as a list. */
  readonly type: string
  readonly encoding: string
  readonly content: string
  readonly bytes: number
  readonly sha: string
}

function entryFrom(json: unknown): Entry {
  if (Array.isArray(json)) return { type: 'directory', encoding: '', content: '', bytes: 0, sha: '' }
  const entry = fieldsOf(json, 'contents')
  return {
    type: entry.text('type'),
    encoding: entry.textOrNull('encoding') ?? '',
    content: entry.textOrNull('content') ?? '',
    bytes: entry.whole('size'),
    sha: entry.text('sha'),
  }
}

function textFileFrom(entry: Entry, path: string): TextFile {
  if (entry.type !== 'file') throw new UserError(`${path} is a ${entry.type}. Name a file of the repository itself.`)
  if (entry.encoding !== 'base64') throw new UserError(tooLarge(path, entry.bytes))
  const text = decoded(Buffer.from(entry.content, 'base64'))
  if (text === undefined) throw new UserError(notText(path))
  return { path, text, sha: entry.sha }
}

/** Without a byte order mark; undefined for what is no text. */
function decoded(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    // Bytes that are no UTF-8 are an answer too, not a fault.
    return undefined
  }
}
