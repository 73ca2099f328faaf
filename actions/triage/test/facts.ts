import { aChangedFile, aPullRequest, anAccount, anIssue } from '@porchlight/testing'
import type { Facts, FileList, Subject } from '../src/facts.ts'

const ADA = anAccount()

export const aSubject = (parts: Partial<Subject> = {}): Subject => ({
  kind: 'pull request',
  number: 8,
  title: aPullRequest().title,
  body: '',
  author: ADA,
  association: 'NONE',
  createdAt: aPullRequest().createdAt,
  labels: [],
  branches: { head: 'mend-light', base: 'main' },
  changedFiles: 1,
  isNew: false,
  ...parts,
})

export const anIssueSubject = (parts: Partial<Subject> = {}): Subject =>
  aSubject({ kind: 'issue', number: 7, title: anIssue().title, branches: null, changedFiles: 0, ...parts })

export const aFileList = (paths: readonly string[], isComplete = true): FileList => ({
  files: paths.map((path) => aChangedFile({ path })),
  isComplete,
})

/** A pull request that changes these files. */
export const changing = (paths: readonly string[], parts: Partial<Subject> = {}): Facts => ({
  subject: aSubject({ changedFiles: paths.length, ...parts }),
  files: aFileList(paths),
})

/** An issue with this text. */
export const saying = (title: string, body = '', parts: Partial<Subject> = {}): Facts => ({
  subject: anIssueSubject({ title, body, ...parts }),
  files: null,
})
