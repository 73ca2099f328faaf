import { changedFiles } from './git-diff.ts'
import type { Commit, GitObjects } from './git-model.ts'
import { entryAt } from './git-objects.ts'
import type { ChangedFile } from './model.ts'
import { Unsupported } from './refusal.ts'

/** Two trees, and what a scenario says has changed between them, which need not be in the trees. */
export type Change = { objects: GitObjects; before: string; after: string; files: readonly ChangedFile[] }

/** What `git diff` prints, with one hunk a file. */
export const diffText = (change: Change): string => change.files.map((file) => fileDiff(change, file)).join('')

function fileDiff(change: Change, { path, previousPath, status, blobSha, patch }: ChangedFile): string {
  const { objects, before, after } = change
  const from = previousPath ?? path
  const old = status === 'added' ? undefined : entryAt(objects, before, from)
  const mode = (status === 'removed' ? old : entryAt(objects, after, path))?.mode ?? '100644'
  const head = `diff --git ${quoted(`a/${from}`)} ${quoted(`b/${path}`)}\n`
  if (status === 'renamed' && patch === null)
    return `${head}similarity index 100%\nrename from ${quoted(from)}\nrename to ${quoted(path)}\n`
  const hunk = patch ?? patchFromTrees(change, path)
  const ids = `index ${short(old?.sha)}..${short(status === 'removed' ? undefined : blobSha)}`
  const names =
    hunk === null
      ? ''
      : `${fileLine('---', old ? `a/${from}` : null)}${fileLine('+++', status === 'removed' ? null : `b/${path}`)}`
  const body = hunk === null ? '' : `${hunk}\n`
  if (status === 'added') return `${head}new file mode ${mode}\n${ids}\n${names}${body}`
  if (status === 'removed') return `${head}deleted file mode ${mode}\n${ids}\n${names}${body}`
  return `${head}${ids} ${mode}\n${names}${body}`
}

/** A file that the scenario only lists may be in the trees all the same; an empty one has no hunk. */
function patchFromTrees({ objects, before, after }: Change, path: string): string | null {
  const found = changedFiles(objects, before, after).find((file) => file.path === path)
  if (found) return found.patch
  throw new Unsupported(`The scenario gives no change of "${path}". Add "content" or "patch" to the file.`)
}

const SHORT = 7

const short = (sha: string | undefined): string => (sha ?? '0'.repeat(SHORT)).slice(0, SHORT)

/** A name with a blank ends with a tab, so that nothing after it is taken for the name. */
function fileLine(sign: string, name: string | null): string {
  if (name === null) return `${sign} /dev/null\n`
  return `${sign} ${quoted(name)}${name.includes(' ') ? '\t' : ''}\n`
}

/** git quotes names with anything but printable ASCII, byte by byte. */
function quoted(name: string): string {
  if (/^[ !#-[\]-~]+$/.test(name)) return name
  const bytes = [...Buffer.from(name, 'utf8')].map((byte) => {
    if (byte === 0x22 || byte === 0x5c) return `\\${String.fromCodePoint(byte)}`
    return byte >= 0x20 && byte < 0x7f ? String.fromCodePoint(byte) : `\\${byte.toString(8).padStart(3, '0')}`
  })
  return `"${bytes.join('')}"`
}

/** One mail of the mailbox that `git format-patch` writes and `git am` reads. */
export function patchMail(commit: Commit, { change, at, of }: { change: Change; at: number; of: number }): string {
  const [subject = '', ...rest] = commit.message.split('\n')
  const text = rest.join('\n').trim()
  const series = of === 1 ? '[PATCH]' : `[PATCH ${at}/${of}]`
  const head = [
    // git's own date for every mail, so that a mailbox is told from other files.
    `From ${commit.sha} Mon Sep 17 00:00:00 2001`,
    `From: ${encodedName(commit.author.name)} <${commit.author.email}>`,
    `Date: ${new Date(commit.author.date).toUTCString().replace('GMT', '+0000')}`,
    `Subject: ${series} ${subject}`,
    ...(isAscii(commit.message) ? [] : BEYOND_ASCII),
  ]
  const body = text === '' ? '' : `${text}\n`
  return `${head.join('\n')}\n\n${body}---\n${statistics(change.files)}\n${diffText(change)}\n`
}

const BEYOND_ASCII = ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=UTF-8', 'Content-Transfer-Encoding: 8bit']

const isAscii = (text: string): boolean => /^[ -~\n\t]*$/.test(text)

// RFC 2047, as git does for names that are not ASCII.
const encodedName = (name: string): string =>
  isAscii(name) ? name : `=?UTF-8?B?${Buffer.from(name, 'utf8').toString('base64')}?=`

function statistics(files: readonly ChangedFile[]): string {
  const width = Math.max(...files.map(({ path }) => path.length))
  const lines = files.map(({ path, additions, deletions }) =>
    ` ${path.padEnd(width)} | ${additions + deletions} ${'+'.repeat(additions)}${'-'.repeat(deletions)}`.trimEnd(),
  )
  const sum = (side: 'additions' | 'deletions'): number => files.reduce((total, file) => total + file[side], 0)
  const parts = [
    `${files.length} file${files.length === 1 ? '' : 's'} changed`,
    ...counted(sum('additions'), 'insertion', '+'),
    ...counted(sum('deletions'), 'deletion', '-'),
  ]
  return `${lines.join('\n')}\n ${parts.join(', ')}\n`
}

const counted = (count: number, noun: string, sign: string): string[] =>
  count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}(${sign})`]
