import { aChangedFile, aPullRequest, anAccount, anIssue } from '@porchlight/testing'
import { noFacts, type Facts, type FileList, type DiscussionDetails, type Subject } from '../../src/facts/facts.ts'

const ADA = anAccount()
export const NOW = new Date('2026-11-22T12:00:00Z')

export const aSubject = (parts: Partial<Subject> = {}): Subject => ({
  kind: 'pull request',
  number: 8,
  nodeId: 'PR_8',
  title: aPullRequest().title,
  body: '',
  author: ADA,
  association: 'NONE',
  createdAt: aPullRequest().createdAt,
  updatedAt: aPullRequest().updatedAt,
  labels: [],
  milestone: null,
  isOpen: true,
  isLocked: false,
  assignees: [],
  requested: { people: [], teams: [] },
  type: null,
  branches: { head: 'mend-light', base: 'main' },
  isDraft: false,
  discussion: null,
  comment: null,
  changedFiles: 1,
  changedLines: 1,
  isNew: false,
  ...parts,
})

const anIssueSubject = (parts: Partial<Subject> = {}): Subject =>
  aSubject({
    kind: 'issue',
    number: 7,
    nodeId: 'I_7',
    title: anIssue().title,
    branches: null,
    changedFiles: 0,
    ...parts,
  })

export const aFileList = (paths: readonly string[], isComplete = true): FileList => ({
  files: paths.map((path) => aChangedFile({ path })),
  isComplete,
})

/** A pull request that changes these files. */
export const changing = (paths: readonly string[], parts: Partial<Subject> = {}): Facts => ({
  ...noFacts(aSubject({ changedFiles: paths.length, ...parts }), NOW),
  files: aFileList(paths),
})

/** An issue with this text. */
export const saying = (title: string, body = '', parts: Partial<Subject> = {}): Facts =>
  noFacts(anIssueSubject({ title, body, ...parts }), NOW)

/** A discussion in the category Ideas, of which an event said that it changed nothing. */
export const discussing = (parts: Partial<Subject> = {}, discussion: Partial<DiscussionDetails> = {}): Facts =>
  noFacts(
    anIssueSubject({
      kind: 'discussion',
      number: 12,
      title: 'How bright?',
      discussion: {
        nodeId: 'D_12',
        repositoryId: 'R_1',
        category: { name: 'Ideas', slug: 'ideas' },
        before: {},
        isAsked: false,
        ...discussion,
      },
      ...parts,
    }),
    NOW,
  )
