import type { Event } from '@porchlight/action-kit'
import type { GitHub, PullRequest } from '@porchlight/github'
import { otherHead, undefinedIfMissing } from '@porchlight/github/pure'
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

interface Sources {
  readonly github: GitHub
  /** What started the run. */
  readonly event: Event
}

/** The subjects of a target, each from the payload when it came with it. */
export async function findSubjects(target: SubjectTarget, sources: Sources): Promise<readonly SubjectOrMissing[]> {
  const { github } = sources
  if (target.kind === 'head') return await findByHead(target, sources)
  if (target.kind === 'discussion') {
    const discussion = target.known ?? (await undefinedIfMissing(github.discussions.discussion(target.number)))
    if (discussion === undefined) return [missing(target.number, `there is no discussion #${target.number}`)]
    return [{ subject: discussionSubject(discussion, target), pull: null }]
  }
  return [target.kind === 'issue' ? await findIssue(target, sources) : await findPullRequest(target, sources)]
}

const missing = (number: number, because: string): SubjectOrMissing => ({ what: `#${number}`, missing: because })

async function findByHead({ owner, branch, sha }: HeadTarget, sources: Sources): Promise<readonly SubjectOrMissing[]> {
  const pulls = await sources.github.pullRequests.withHead({ owner, branch })
  const current = pulls.filter(({ head }) => head.sha === sha)
  if (current.length === 0)
    return [{ what: `${owner}:${branch}`, missing: `no open pull request has the head ${sha} any more` }]
  const targets = current.map(({ number }): PullRequestTarget => ({ kind: 'pull request', number }))
  return await Promise.all(targets.map((target) => findPullRequest(target, sources)))
}

async function findIssue(target: IssueTarget, sources: Sources): Promise<SubjectOrMissing> {
  const issue = target.known ?? (await undefinedIfMissing(sources.github.issues.issue(target.number)))
  if (issue === undefined) return missing(target.number, `there is no issue #${target.number}`)
  // github/issue-labeler takes a pull request's number as well.
  if (issue.pullRequest !== null) {
    const { number, comment } = target
    return await findPullRequest({ kind: 'pull request', number, ...(comment && { comment }) }, sources)
  }
  const subject = issueSubject(issue, target)
  const { isNew, comment } = subject
  return { subject, pull: null, event: { ...target, isNew, comment, issue } }
}

async function findPullRequest(target: PullRequestTarget, { github, event }: Sources): Promise<SubjectOrMissing> {
  const pull = target.known ?? (await undefinedIfMissing(github.pullRequests.pullRequest(target.number)))
  if (pull === undefined) return missing(target.number, `there is no pull request #${target.number}`)
  const because = otherHead(event, pull)
  if (because !== undefined) return missing(pull.number, because)
  return { subject: pullRequestSubject(pull, target), pull }
}
