import type { Account } from './account-model.ts'

export type GitPerson = { name: string; email: string; date: string; account: Account | null }

export type Commit = {
  kind: 'Commit'
  sha: string
  nodeId: string
  message: string
  author: GitPerson
  committer: GitPerson
  parents: string[]
  tree: string
  verified: boolean
}

export type TreeEntry = { mode: '100644' | '100755' | '120000' | '040000' | '160000'; name: string; sha: string }

export type AnnotatedTag = {
  sha: string
  nodeId: string
  tag: string
  message: string
  target: string
  tagger: GitPerson
}

/** A fork shares `objects` with its parent, as in GitHub's object networks; refs are its own. */
export type GitObjects = {
  blobs: Map<string, Uint8Array>
  trees: Map<string, TreeEntry[]>
  commits: Map<string, Commit>
  tags: Map<string, AnnotatedTag>
}

/** `refs` maps full names (`refs/heads/main`) to shas. */
export type GitStore = {
  objects: GitObjects
  refs: Map<string, string>
  /** Commits that GitHub does not associate with their pull request yet. */
  unassociated: Set<string>
}
