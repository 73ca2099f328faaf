import { isGitHubError, UserError, type RepositoryName } from '@porchlight/action-kit'
import { fieldsOf } from '../json.ts'
import type { Contents, TextFile } from '../port.ts'
import type { Client } from './client.ts'

const ROUTE = 'GET /repos/{owner}/{repo}/contents/{path}'

export function contentsOf(client: Client): Contents {
  return {
    file: async (path, { ref, repository } = {}) => {
      const parameters = { path, ...(ref === undefined ? {} : { ref }), ...(repository && ownerAndRepo(repository)) }
      const found = await unlessAbsent(() => client.call(ROUTE, parameters, entryFrom))
      return found === undefined ? undefined : textFileFrom(found, path)
    },
  }
}

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
  // From 1 MB on GitHub gives no content here: https://docs.github.com/en/rest/repos/contents#get-repository-content
  if (entry.encoding !== 'base64') {
    throw new UserError(`${path} has ${entry.bytes} bytes. GitHub hands out files of up to 1 MB; make it smaller.`)
  }
  const text = decoded(Buffer.from(entry.content, 'base64'))
  if (text === undefined) throw new UserError(`${path} is not a text in UTF-8. Save it as one.`)
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
