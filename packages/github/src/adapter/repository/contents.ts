import {
  fieldsOf,
  GitHubError,
  isGitHubError,
  UserError,
  type Fields,
  type RepositoryName,
} from '@porchlight/action-kit'
import type { Contents, Place, ProposedFile, TextFile } from '../../port.ts'
import { undefinedIfMissing } from '../../undefined-if-missing.ts'
import type { Client, Operation } from '../client/client.ts'
import { graphql, graphqlOfWhatExists, isWithoutGraphql } from '../client/graphql.ts'
import { fileInRepositories, textFiles } from '../threads/queries.ts'

const ROUTE = 'GET /repos/{owner}/{repo}/contents/{path}'

export function contentsOf(client: Client): Contents {
  const file: Contents['file'] = async (path, { ref, repository } = {}) => {
    const parameters = { path, ...(ref === undefined ? {} : { ref }), ...(repository && ownerAndRepo(repository)) }
    const found = await undefinedIfMissing(client.call(ROUTE, parameters, entryFrom))
    return found === undefined ? undefined : textFileFrom(found, path)
  }
  // GraphQL puts null for what is not there and for what it does not show; only REST tells the two apart, and "no rules"
  // must not be a guess. Where GraphQL fails or is not there, as behind some proxies, REST has the files.
  const unlessAny = async (blobs: readonly FoundBlob[] | undefined, paths: readonly string[], options: At) => {
    if (blobs !== undefined && blobs.length > 0) return blobs.map(textFileOf)
    const apart = await Promise.all(paths.map((path) => file(path, options)))
    return apart.filter((found) => found !== undefined)
  }
  return {
    file,
    firstFile: async (path, places) => {
      const found = await unlessWithoutGraphql(() => blobsIn(client, path, places))
      if (found === undefined) return firstOf(places, (place) => file(path, place))
      return firstOf(places, async (_, at) => {
        const blob = found[at]
        return blob === undefined ? undefined : textFileOf({ path, blob })
      })
    },
    files: async (paths, options = {}) => {
      const found = await unlessFailed(() => blobsAt(client, paths, [options.ref ?? 'HEAD']))
      return await unlessAny(found?.[0], paths, options)
    },
    filesBeside: async (paths, { ref, proposedAt }) => {
      const found = await unlessFailed(() => blobsAt(client, paths, [ref, proposedAt]))
      return { files: await unlessAny(found?.[0], paths, { ref }), proposed: found?.[1]?.map(proposedOf) }
    },
  }
}

async function firstOf(
  places: readonly Place[],
  ask: (place: Place, at: number) => Promise<TextFile | undefined>,
): Promise<{ file: TextFile; place: Place } | undefined> {
  for (const [at, place] of places.entries()) {
    const file = await ask(place, at)
    if (file !== undefined) return { file, place }
  }
  return undefined
}

/** For each place, the file that is there. Whatever GitHub says but "there is none" throws. */
async function blobsIn(client: Client, path: string, places: readonly Place[]): Promise<readonly (Blob | undefined)[]> {
  const operation = fileInRepositories(places.length)
  const variables = Object.fromEntries(
    places.flatMap(({ repository: { owner, name }, ref = 'HEAD' }, at) => [
      [`owner_${at}`, owner],
      [`name_${at}`, name],
      [`expression_${at}`, `${ref}:${path}`],
    ]),
  )
  return graphqlOfWhatExists(client, operation, variables, (answer) =>
    places.map((place, at) => {
      const repository = answer.objectOrNull(`_${at}`)
      if (repository === null && isSameRepository(place.repository, client.repository)) throw unseen(place, operation)
      return blobFrom(repository?.objectOrNull('object') ?? null)
    }),
  )
}

const isSameRepository = (one: RepositoryName, other: RepositoryName): boolean =>
  one.owner.toLowerCase() === other.owner.toLowerCase() && one.name.toLowerCase() === other.name.toLowerCase()

const unseen = ({ repository: { owner, name } }: Place, operation: Operation): GitHubError =>
  new GitHubError(`POST /graphql (${operation.name}): the token does not see the repository ${owner}/${name}.`, {
    request: `POST /graphql (${operation.name})`,
    // Not 404, which says that GraphQL is not there.
    status: 200,
  })

async function unlessWithoutGraphql<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (isWithoutGraphql(error)) return undefined
    throw error
  }
}

interface At {
  readonly ref?: string
}

interface FoundBlob {
  readonly path: string
  readonly blob: Blob
}

/** For each ref, those of the files that are there. */
async function blobsAt(
  client: Client,
  paths: readonly string[],
  refs: readonly string[],
): Promise<readonly (readonly FoundBlob[])[]> {
  if (paths.length === 0) return refs.map(() => [])
  const { owner, name } = client.repository
  const wanted = refs.flatMap((ref) => paths.map((path) => `${ref}:${path}`))
  const expressions = Object.fromEntries(wanted.map((expression, index) => [`_${index}`, expression]))
  const blobs = await graphql(client, textFiles(wanted.length), { owner, name, ...expressions }, (found) => {
    const repository = found.object('repository')
    return wanted.map((_, index) => blobFrom(repository.objectOrNull(`_${index}`)))
  })
  return refs.map((_, at) =>
    paths.flatMap((path, index) => {
      const blob = blobs[at * paths.length + index]
      return blob === undefined ? [] : [{ path, blob }]
    }),
  )
}

const proposedOf = ({ path, blob }: FoundBlob): ProposedFile => {
  const problem = problemWith(blob, path)
  return problem === undefined ? textFileOf({ path, blob }) : { path, sha: blob.sha, problem }
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

function textFileOf({ path, blob }: FoundBlob): TextFile {
  const problem = problemWith(blob, path)
  if (problem !== undefined) throw new UserError(problem)
  return { path, text: (blob.text ?? '').replace(/^\uFEFF/, ''), sha: blob.sha }
}

function problemWith({ type, isTruncated, text, bytes }: Blob, path: string): string | undefined {
  if (type !== 'Blob')
    return `${path} is a ${type === 'Tree' ? 'directory' : type}. Name a file of the repository itself.`
  if (isTruncated) return tooLarge(path, bytes)
  return text === null ? notText(path) : undefined
}

// From 1 MB on GitHub gives no content: https://docs.github.com/en/rest/repos/contents#get-repository-content
const tooLarge = (path: string, bytes: number): string =>
  `${path} has ${bytes} bytes. GitHub hands out files of up to 1 MB; make it smaller.`

const notText = (path: string): string => `${path} is not a text file in UTF-8. Save it as one.`

const ownerAndRepo = ({ owner, name }: RepositoryName) => ({ owner, repo: name })

async function unlessFailed<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (isGitHubError(error)) return undefined
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

/** Without a byte order mark; undefined for what is not text. */
function decoded(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    // Bytes that are not UTF-8 are an answer too, not a fault.
    return undefined
  }
}
