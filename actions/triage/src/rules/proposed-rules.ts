import { isGitHubError, isUserError, messageOf } from '@porchlight/action-kit'
import type { ChangedFile, GitHub, ProposedFile } from '@porchlight/github'
import type { Facts, FileList, Subject } from '../facts/facts.ts'
import type { RulesFiles } from './load-rules.ts'

interface Looking {
  readonly facts: Facts
  readonly rulesFiles: RulesFiles
  readonly github: GitHub
  /** Lists changed files even where nothing shows yet that rules are among them. */
  readonly mayList: boolean
}

/** The rules as a pull request changes or adds them, and what is known after looking for them. */
export interface OwnRules {
  readonly own: readonly ProposedFile[]
  readonly facts: Facts
}

/**
 * A head that has other rules than its base need not have changed them: its branch may be older than they are. So what
 * differs is looked for among the changed files, which are listed for it only if they have not been already.
 */
export async function ownRulesOf(subject: Subject, { facts, rulesFiles, github, mayList }: Looking): Promise<OwnRules> {
  const { proposed } = rulesFiles
  const paths = candidatesIn(rulesFiles)
  const isWorthListing = mayList || proposed !== undefined
  const files = isWorthListing ? await listShowing(paths, facts, github) : facts.files
  const changed = paths.filter((path) => isChanged(path, files))
  return { own: await filesAt(changed, subject, { proposed, github }), facts: { ...facts, files } }
}

function candidatesIn({ files, missing, proposed }: RulesFiles): readonly string[] {
  if (proposed === undefined) return [...files.map(({ path }) => path), ...missing]
  const textAt = (path: string): string | undefined => files.find((file) => file.path === path)?.text
  return proposed.filter((file) => !('text' in file) || file.text !== textAt(file.path)).map(({ path }) => path)
}

const isChanged = (path: string, list: FileList | null): boolean =>
  list?.files.some((file) => file.path === path && file.status !== 'removed') ?? false

/** Changed files until these are among them; what is listed already if that says all there is to know. */
async function listShowing(
  paths: readonly string[],
  { files, subject }: Facts,
  github: GitHub,
): Promise<FileList | null> {
  const areShown = (list: FileList | null): boolean => paths.every((path) => isChanged(path, list))
  const isListedToTheEnd = files !== null && files.isEnough !== true
  if (isListedToTheEnd || areShown(files)) return files
  const listed: ChangedFile[] = []
  try {
    for await (const part of github.pullRequests.fileParts(subject.number, { expected: subject.changedFiles })) {
      listed.push(...part.files)
      const list = { files: listed, isComplete: part.isComplete }
      if (part.isComplete || areShown(list)) return list
    }
    return { files: listed, isComplete: false }
  } catch (error) {
    // Labels were decided without this list. They must not wait for it, and nothing is shown that nobody knows.
    if (!isUserError(error) && !isGitHubError(error)) throw error
    return files
  }
}

async function filesAt(
  paths: readonly string[],
  { number }: Subject,
  { proposed, github }: { proposed: readonly ProposedFile[] | undefined; github: GitHub },
): Promise<readonly ProposedFile[]> {
  if (proposed !== undefined) return proposed.filter(({ path }) => paths.includes(path))
  try {
    return await github.contents.files(paths, { ref: headOf(number) })
  } catch (error) {
    // A file that is no text, say: whoever sends it must not keep their pull request from being labelled.
    if (!isUserError(error) && !isGitHubError(error)) throw error
    return paths.map((path) => ({ path, sha: '', problem: messageOf(error) }))
  }
}

/** In the base repository, which has the heads of all its pull requests, also of forks that the token cannot see. */
export const headOf = (number: number): string => `refs/pull/${number}/head`
