import { fieldsOf, isObject, UserError, type Fields } from '@porchlight/action-kit/pure'
import type { ChangedFile, Commit, Identity } from './model.ts'
import { accountFrom } from './parse.ts'

/* Changed files and commits; the rest of GitHub's JSON is read by parse.ts. */

const FILE_STATUSES: readonly ChangedFile['status'][] = [
  'added',
  'removed',
  'modified',
  'renamed',
  'copied',
  'changed',
  'unchanged',
]

export function changedFileFrom(json: unknown, path = 'file'): ChangedFile {
  const file = fieldsOf(json, path)
  const written = file.text('status')
  const status = FILE_STATUSES.find((known) => known === written)
  if (status === undefined)
    throw new UserError(`GitHub's JSON: expected a known file status at "${path}.status", found "${written}".`)
  return {
    path: file.text('filename'),
    status,
    previousPath: file.textOrNull('previous_filename'),
    additions: file.whole('additions'),
    deletions: file.whole('deletions'),
  }
}

export function commitFrom(json: unknown, path = 'commit'): Commit {
  const listed = fieldsOf(json, path)
  const commit = listed.object('commit')
  const author = commit.objectOrNull('author')
  return {
    sha: listed.text('sha'),
    message: commit.text('message'),
    parents: listed.list('parents', (parent, parentPath) => fieldsOf(parent, parentPath).text('sha')),
    author: identityFrom(author, listed.at('author')),
    committer: identityFrom(commit.objectOrNull('committer'), listed.at('committer')),
    authoredAt: author?.textOrNull('date') ?? null,
    isVerified: commit.objectOrNull('verification')?.flag('verified') ?? false,
  }
}

function identityFrom(written: Fields | null, { json, path }: { json: unknown; path: string }): Identity {
  return {
    name: written?.textOrNull('name') ?? '',
    email: written?.textOrNull('email') ?? '',
    // GitHub writes null or {} for an address that is no account's.
    account: isObject(json) && Object.keys(json).length > 0 ? accountFrom(json, path) : null,
  }
}
