import { isGitHubError } from '@porchlight/action-kit'
import type { GitHub, Issue, PullRequest } from '@porchlight/github'
import type { LabelChanges } from './decide/people.ts'
import { exceedsFileLimit } from './decide/verdicts.ts'
import type { Facts, FileList, Subject } from './facts.ts'
import { readsFiles, type Rules } from './rules/model.ts'
import type { PullRequestTarget, Target } from './targets.ts'

export type Found = { readonly subject: Subject; readonly base: string | undefined } | { readonly missing: string }

/** The subject, from the payload when it came with it. */
export async function subjectOf(target: Target, github: GitHub): Promise<Found> {
  if (target.kind === 'pull request') return await pullRequestSubject(target, github)
  const issue = target.known ?? (await absentAsUndefined(github.issues.issue(target.number)))
  if (issue === undefined) return { missing: `there is no issue #${target.number}` }
  // github/issue-labeler takes a pull request's number as well.
  if (issue.pullRequest !== null)
    return await pullRequestSubject({ kind: 'pull request', number: issue.number }, github)
  return { subject: { ...ofIssue(issue), isNew: target.isNew === true }, base: undefined }
}

async function pullRequestSubject(target: PullRequestTarget, github: GitHub): Promise<Found> {
  const pull = target.known ?? (await absentAsUndefined(github.pullRequests.pullRequest(target.number)))
  if (pull === undefined) return { missing: `there is no pull request #${target.number}` }
  if (target.expectedHead !== undefined && target.expectedHead !== pull.head.sha) {
    return {
      missing: `the workflow run was for commit ${target.expectedHead}, which is not the head of #${pull.number}`,
    }
  }
  return { subject: { ...ofPullRequest(pull), isNew: target.isNew === true }, base: pull.base.name }
}

async function absentAsUndefined<Thread>(request: Promise<Thread>): Promise<Thread | undefined> {
  try {
    return await request
  } catch (error) {
    // 410 is what GitHub answers for a deleted issue.
    if (isGitHubError(error) && (error.status === 404 || error.status === 410)) return undefined
    throw error
  }
}

const ofIssue = (issue: Issue): Omit<Subject, 'isNew'> => ({
  kind: 'issue',
  number: issue.number,
  title: issue.title,
  body: issue.body,
  author: issue.author,
  association: issue.association,
  createdAt: issue.createdAt,
  labels: issue.labels,
  branches: null,
  changedFiles: 0,
})

const ofPullRequest = (pull: PullRequest): Omit<Subject, 'isNew'> => ({
  kind: 'pull request',
  number: pull.number,
  title: pull.title,
  body: pull.body,
  author: pull.author,
  association: pull.association,
  createdAt: pull.createdAt,
  labels: pull.labels,
  branches: { head: pull.head.name, base: pull.base.name },
  changedFiles: pull.counts?.files ?? 0,
})

/** What the rules need beyond the subject itself: the changed files, and those only if a rule can be decided by them. */
export async function factsOf(subject: Subject, { rules, limits }: Rules, github: GitHub): Promise<Facts> {
  const needsFiles = rules.some(
    (rule) =>
      rule.appliesTo.includes(subject.kind) &&
      readsFiles(rule.when) &&
      !exceedsFileLimit(rule, subject.changedFiles, limits),
  )
  return { subject, files: needsFiles ? await filesOf(subject, github) : null }
}

const filesOf = async ({ number, changedFiles }: Subject, github: GitHub): Promise<FileList> =>
  changedFiles === 0
    ? { files: [], isComplete: true }
    : await github.pullRequests.files(number, { expected: changedFiles })

/** Who changed these labels last: asked only when it decides something. */
export const changesOf = async (
  labels: readonly string[],
  { number }: Subject,
  github: GitHub,
): Promise<LabelChanges> => (labels.length === 0 ? new Map() : await github.labelHistory.lastChanges(number, labels))
