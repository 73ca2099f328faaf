import type { GitHub, Issue, PullRequest } from '@porchlight/github'
import { undefinedIfMissing } from '@porchlight/github/pure'
import type { IssueEvent } from '../good-first-issue/model.ts'
import type { Subject } from '../facts/facts.ts'
import { discussionSubject } from './discussion-subject.ts'
import type { ClaimsTarget, HeadTarget, IssueTarget, PullRequestTarget, Target } from '../event.ts'

export type SubjectOrMissing = SubjectWithSource | { readonly missing: string; readonly what: string }

export interface SubjectWithSource {
  readonly subject: Subject
  /** Null for issues and discussions. */
  readonly pull: PullRequest | null
  /** The issue and what its event says; absent for a pull request. */
  readonly event?: IssueEvent
}

type SubjectTarget = Exclude<Target, ClaimsTarget>

/** The subjects of a target, each from the payload when it came with it. */
export async function subjectsOf(target: SubjectTarget, github: GitHub): Promise<readonly SubjectOrMissing[]> {
  if (target.kind === 'head') return await headSubjects(target, github)
  if (target.kind === 'discussion') {
    const subject = await discussionSubject(target, github)
    const absent = { what: `#${target.number}`, missing: `there is no discussion #${target.number}` }
    return [subject === undefined ? absent : { subject, pull: null }]
  }
  return [target.kind === 'issue' ? await issueSubject(target, github) : await pullRequestSubject(target, github)]
}

async function headSubjects({ owner, branch, sha }: HeadTarget, github: GitHub): Promise<readonly SubjectOrMissing[]> {
  const pulls = await github.pullRequests.withHead({ owner, branch })
  const current = pulls.filter(({ head }) => head.sha === sha)
  if (current.length === 0)
    return [{ what: `${owner}:${branch}`, missing: `no open pull request has the head ${sha} any more` }]
  const targets = current.map(({ number }): PullRequestTarget => ({ kind: 'pull request', number, expectedHead: sha }))
  return await Promise.all(targets.map((target) => pullRequestSubject(target, github)))
}

async function issueSubject(target: IssueTarget, github: GitHub): Promise<SubjectOrMissing> {
  const issue = target.known ?? (await undefinedIfMissing(github.issues.issue(target.number)))
  if (issue === undefined) return { what: `#${target.number}`, missing: `there is no issue #${target.number}` }
  // github/issue-labeler takes a pull request's number as well.
  if (issue.pullRequest !== null) {
    const { number, comment, expectedHead } = target
    const asPullRequest = {
      kind: 'pull request' as const,
      number,
      ...(comment && { comment }),
      ...(expectedHead && { expectedHead }),
    }
    return await pullRequestSubject(asPullRequest, github)
  }
  const own = ofEvent(target)
  return { subject: { ...ofIssue(issue), ...own }, pull: null, event: { ...target, ...own, issue } }
}

async function pullRequestSubject(target: PullRequestTarget, github: GitHub): Promise<SubjectOrMissing> {
  const pull = target.known ?? (await undefinedIfMissing(github.pullRequests.pullRequest(target.number)))
  if (pull === undefined) return { what: `#${target.number}`, missing: `there is no pull request #${target.number}` }
  if (target.expectedHead !== undefined && target.expectedHead !== pull.head.sha) {
    return {
      what: `#${pull.number}`,
      missing: `the workflow run was for commit ${target.expectedHead}, which is not the head of #${pull.number}`,
    }
  }
  return { subject: { ...ofPullRequest(pull), ...ofEvent(target) }, pull }
}

const ofEvent = ({ isNew, comment }: IssueTarget | PullRequestTarget): Pick<Subject, 'isNew' | 'comment'> => ({
  isNew: isNew === true,
  comment: comment ?? null,
})

const ofThread = (thread: Issue | PullRequest) => {
  const { number, nodeId, title, body, author, association, createdAt, updatedAt, labels, milestone } = thread
  const post = { number, nodeId, title, body, author, association, createdAt, updatedAt, labels, milestone }
  return { ...post, assignees: thread.assignees, isOpen: thread.state === 'open', isLocked: thread.isLocked }
}

const ofIssue = (issue: Issue): Omit<Subject, 'isNew' | 'comment'> => ({
  ...ofThread(issue),
  kind: 'issue',
  type: issue.type,
  requested: { people: [], teams: [] },
  branches: null,
  isDraft: false,
  discussion: null,
  changedFiles: 0,
  changedLines: 0,
})

const ofPullRequest = (pull: PullRequest): Omit<Subject, 'isNew' | 'comment'> => ({
  ...ofThread(pull),
  kind: 'pull request',
  type: null,
  requested: { people: pull.requestedReviewers, teams: pull.requestedTeams },
  branches: { head: pull.head.name, base: pull.base.name },
  isDraft: pull.isDraft,
  discussion: null,
  changedFiles: pull.counts?.files ?? 0,
  changedLines: (pull.counts?.additions ?? 0) + (pull.counts?.deletions ?? 0),
})
