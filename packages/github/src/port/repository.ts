import type { RepositoryName } from '@porchlight/action-kit'
import type { Commit, TextFile, ProposedFile, Label, BroughtIn, Release } from '../model.ts'

export interface Contents {
  /** A text file's content at a ref (default branch when absent); undefined when there is none. Directories and binaries throw. */
  file(path: string, options?: { ref?: string; repository?: RepositoryName }): Promise<TextFile | undefined>
  /**
   * The first of these places that has the text file, asked of all in one request. A place that does not have it, or that
   * the token does not see, is passed over; this repository itself must be seen. Directories and binaries throw.
   */
  firstFile(path: string, places: readonly Place[]): Promise<{ file: TextFile; place: Place } | undefined>
  /** Those of these text files that there are, in one request. Directories and binaries throw, too. */
  files(paths: readonly string[], options?: { ref?: string }): Promise<readonly TextFile[]>
  /**
   * The same, and what is at those paths at the commit that is proposed, in the same one request. Undefined
   * where GraphQL is not there.
   */
  filesBeside(
    paths: readonly string[],
    options: { ref: string; proposedAt: string },
  ): Promise<{ files: readonly TextFile[]; proposed: readonly ProposedFile[] | undefined }>
}

export interface Place {
  readonly repository: RepositoryName
  /** The default branch when absent. */
  readonly ref?: string
}

export interface Labels {
  /** Every label that the repository defines. */
  defined(): Promise<readonly Label[]>
  /** Adds in one request; labels that are there already stay as they are. */
  add(number: number, labels: readonly string[]): Promise<void>
  /** Removes one; one that is not there is fine. */
  remove(number: number, label: string): Promise<void>
  create(label: Label): Promise<void>
  /** Gives a label another name, color and description; whatever has it keeps it. */
  rename(from: string, label: Label): Promise<void>
}

export interface Commits {
  /** All commits in base..head, oldest first, every page. */
  between(base: string, head: string): Promise<readonly Commit[]>
  /** Merged pull requests of this repository that brought these commits in. */
  pullRequestsOf(shas: readonly string[]): Promise<readonly BroughtIn[]>
}

export interface Checks {
  /** The newest check run of that name on the commit that we made ourselves. */
  own(name: string, sha: string): Promise<OwnCheckRun | undefined>
  /** Creates or updates our own check run of that name on the commit. Its `id`, when known, spares a request. */
  report(run: CheckRun, known?: { id: number | undefined }): Promise<{ url: string }>
}

export interface CheckRun {
  readonly name: string
  readonly sha: string
  readonly conclusion: 'success' | 'failure'
  readonly title: string
  /** Markdown, at most 65,535 characters. */
  readonly summary: string
}

export interface OwnCheckRun {
  readonly id: number
  /** null while it is not completed. */
  readonly conclusion: string | null
  readonly title: string
  readonly summary: string
}

export interface Releases {
  byTag(tag: string): Promise<Release | undefined>
  /** All of them, newest first. */
  all(): Promise<readonly Release[]>
}

export interface Community {
  /**
   * Addresses of the guides that GitHub knows of, those inherited from the owner's `.github` repository included; null
   * for one that there is not. Undefined where GitHub keeps no such profile: for forks, and on GHES.
   */
  guides(): Promise<{ readonly contributing: string | null; readonly codeOfConduct: string | null } | undefined>
}
