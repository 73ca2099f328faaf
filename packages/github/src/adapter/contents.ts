import { isGitHubError, UserError, type RepositoryName } from '@porchlight/action-kit'
import { fieldsOf, type Fields } from '../json.ts'
import type { Contents, TextFile } from '../port.ts'
import type { Client } from './client.ts'

export function contentsOf(client: Client): Contents {
  return {
    file: async (path, { ref, repository } = {}) => {
      try {
        return await client.call(
          'GET /repos/{owner}/{repo}/contents/{path}',
          {
            path,
            ...(ref === undefined ? {} : { ref }),
            ...(repository === undefined ? {} : ownerAndRepo(repository)),
          },
          (json) => textFileFrom(json, path),
        )
      } catch (error) {
        if (isGitHubError(error) && error.status === 404) return undefined
        throw error
      }
    },
  }
}

const ownerAndRepo = ({ owner, name }: RepositoryName) => ({ owner, repo: name })

function textFileFrom(json: unknown, path: string): TextFile {
  if (Array.isArray(json)) throw new UserError(`${path} is a directory. Name a file in it.`)
  const file = fieldsOf(json, 'contents')
  const type = file.text('type')
  if (type !== 'file') throw new UserError(`${path} is a ${type}. Name a file of this repository.`)
  return { path, text: textOf(file, path), sha: file.text('sha') }
}

function textOf(file: Fields, path: string): string {
  const encoding = file.text('encoding')
  if (encoding !== 'base64') {
    // From 1 MB on GitHub gives no content here: https://docs.github.com/en/rest/repos/contents#get-repository-content
    throw new UserError(
      `${path} has ${file.whole('size')} bytes. GitHub hands out files of up to 1 MB; make it smaller.`,
    )
  }
  const bytes = Buffer.from(file.text('content'), 'base64')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // Bytes that are no UTF-8 say the same as a NUL: not a text.
  }
  throw new UserError(`${path} is not a text in UTF-8. Save it as one.`)
}
