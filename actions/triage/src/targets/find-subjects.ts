import type { GitHub, PullRequest } from '@porchlight/github'
import { undefinedIfMissing } from '@porchlight/github/pure'
import type { IssueEvent } from '../good-first-issue/model.ts'
import type { Subject } from '../facts/facts.ts'
import { discussionSubject, issueSubject, pullRequestSubject } from '../facts/subject.ts'
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
export async function findSubjects(target: SubjectTarget, github: GitHub): Promise<readonly SubjectOrMissing[]> {
  if (target.kind === 'head') return await findByHead(target, github)
  if (target.kind === 'discussion') {
    const discussion = target.known ?? (await undefinedIfMissing(github.discussions.discussion(target.number)))
    if (discussion === undefined) return [missing(target.number, `there is no discussion #${target.number}`)]
    return [{ subject: discussionSubject(discussion, target), pull: null }]
  }
  return [target.kind === 'issue' ? await findIssue(target, github) : await findPullRequest(target, github)]
}

const missing = (number: number, because: string): SubjectOrMissing => ({ what: `#${number}`, missing: because })

async function findByHead({ owner, branch, sha }: HeadTarget, github: GitHub): Promise<readonly SubjectOrMissing[]> {
  const pulls = await github.pullRequests.withHead({ owner, branch })
  const current = pulls.filter(({ head }) => head.sha === sha)
  if (current.length === 0)
    return [{ what: `${owner}:${branch}`, missing: `no open pull request has the head ${sha} any more` }]
  const targets = current.map(({ number }): PullRequestTarget => ({ kind: 'pull request', number, expectedHead: sha }))
  return await Promise.all(targets.map((target) => findPullRequest(target, github)))
}

async function findIssue(target: IssueTarget, github: GitHub): Promise<SubjectOrMissing> {
  const issue = target.known ?? (await undefinedIfMissing(github.issues.issue(target.number)))
  if (issue === undefined) return missing(target.number, `there is no issue #${target.number}`)
  // github/issue-labeler takes a pull request's number as well.
  if (issue.pullRequest !== null) {
    const { number, comment, expectedHead } = target
    const asPullRequest = {
      kind: 'pull request' as const,
      number,
      ...(comment && { comment }),
      ...(expectedHead && { expectedHead }),
    }
    return await findPullRequest(asPullRequest, github)
  }
  const subject = issueSubject(issue, target)
  const { isNew, comment } = subject
  return { subject, pull: null, event: { ...target, isNew, comment, issue } }
}

async function findPullRequest(target: PullRequestTarget, github: GitHub): Promise<SubjectOrMissing> {
  const pull = target.known ?? (await undefinedIfMissing(github.pullRequests.pullRequest(target.number)))
  if (pull === undefined) return missing(target.number, `there is no pull request #${target.number}`)
  if (target.expectedHead !== undefined && target.expectedHead !== pull.head.sha) {
    const because = `the workflow run was for commit ${target.expectedHead}, which is not the head of #${pull.number}`
    return missing(pull.number, because)
  }
  return { subject: pullRequestSubject(pull, target), pull }
}
