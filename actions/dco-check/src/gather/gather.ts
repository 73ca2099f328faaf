import { GitHubError, isGitHubError, type Event, isSkip, type Host, type Skip } from '@porchlight/action-kit'
import type { Commit, GitHub, PullRequest, WorkflowRunHead } from '@porchlight/github'
import { otherHead } from '@porchlight/github/pure'
import { nothingToCheck, type MergeGroup, type Push, type Subject } from '../event.ts'
import type { Facts } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { findExisting } from './existing.ts'
import { findMemberships } from './memberships.ts'
import { findOverride } from './override.ts'
import { findSettings } from './settings.ts'

/** What every gatherer needs. */
export interface Sources {
  readonly github: GitHub
  readonly inputs: Inputs
  readonly host: Pick<Host<GitHub>, 'event' | 'context' | 'log'>
}

export type OnGitHub = Exclude<Subject, { kind: 'range' | 'workflow-run' | 'pull-request-number' }>

/** The open pull request that a workflow run was for, found by its head, or why there is none. */
export async function findPullRequest(
  { sha, branch, owner, numbers }: WorkflowRunHead,
  { pullRequests }: Pick<GitHub, 'pullRequests'>,
): Promise<{ readonly kind: 'pull-request'; readonly pull: PullRequest } | Skip> {
  const candidates = numbers.length > 0 || owner === null ? [] : await pullRequests.withHead({ owner, branch })
  const number = numbers[0] ?? candidates.find(({ head }) => head.sha === sha)?.number
  const pull = number === undefined ? undefined : await pullRequests.pullRequest(number)
  // A run for the new head follows, or has been.
  return pull?.state === 'open' && pull.head.sha === sha
    ? { kind: 'pull-request', pull }
    : nothingToCheck('no open pull request has the head of the workflow run any more')
}

/** The pull request of a number that was handed on, unless the run is for another one. */
export async function pullRequestByNumber(
  number: number,
  { github, event }: { readonly github: Pick<GitHub, 'pullRequests'>; readonly event: Event },
): Promise<{ readonly kind: 'pull-request'; readonly pull: PullRequest } | Skip> {
  const pull = await github.pullRequests.pullRequest(number)
  const because = otherHead(event, pull)
  return because === undefined ? { kind: 'pull-request', pull } : nothingToCheck(because)
}

/** Everything that `decide` needs, from GitHub. */
export async function gather(subject: OnGitHub, sources: Sources): Promise<Facts | Skip> {
  const { github, host } = sources
  const { serverUrl, runUrl } = host.context
  const judged = await judgedOf(subject, sources)
  if (isSkip(judged)) return judged
  const site = new URL(serverUrl).hostname
  const memberships = await findMemberships({ ...judged, github, host: site })
  const existing = await findExisting({ ...judged, isInMergeQueue: subject.kind === 'merge-group' }, sources)
  const override = await findOverride({ ...judged, memberships, host: site }, sources)
  const claimed = override === undefined ? {} : { override }
  return { ...judged, memberships, host: site, owner: github.repository.owner, runUrl, existing, ...claimed }
}

type Judged = Pick<Facts, 'pull' | 'head' | 'base' | 'commits' | 'queued' | 'settings'>

async function judgedOf(subject: OnGitHub, sources: Sources): Promise<Judged | Skip> {
  switch (subject.kind) {
    case 'pull-request':
      return ofPullRequest(subject.pull, sources)
    case 'merge-group':
      return ofMergeGroup(subject, sources)
    case 'push':
      return ofPush(subject, sources)
    default:
      return subject satisfies never
  }
}

/** A pull request's own commits. */
async function ofPullRequest(pull: PullRequest, sources: Sources): Promise<Judged | Skip> {
  const settings = await findSettings(sources, pull.base.name)
  if (isSkip(settings)) return settings
  const commits = await commitsOf(pull, sources)
  return { pull, head: pull.head.sha, commits, queued: [], settings }
}

/** The queued pull request's own commits, and those that the queue made of them. */
async function ofMergeGroup(group: MergeGroup, sources: Sources): Promise<Judged | Skip> {
  const settings = await findSettings(sources, group.baseBranch)
  if (isSkip(settings)) return settings
  const pull = await sources.github.pullRequests.pullRequest(group.number)
  const commits = await commitsOf(pull, sources)
  const own = new Set(commits.map(({ sha }) => sha))
  const inGroup = await sources.github.commits.between(group.base, group.head)
  return { pull, head: group.head, commits, queued: inGroup.filter(({ sha }) => !own.has(sha)), settings }
}

/** The commits that a push added to a branch; the rules are the default branch's, as the push may have changed its own. */
async function ofPush({ base, head }: Push, sources: Sources): Promise<Judged | Skip> {
  const settings = await findSettings(sources, undefined)
  if (isSkip(settings)) return settings
  const commits = await sources.github.commits.between(base, head)
  return { pull: undefined, head, base, commits, queued: [], settings }
}

/**
 * All of them or an error. The port accepts a list only with as many commits as GitHub counts and with the head that
 * the event named: when there is a push meanwhile, it is that head which is judged, as the result is shown on it.
 */
async function commitsOf(pull: PullRequest, { github }: Pick<Sources, 'github'>): Promise<readonly Commit[]> {
  try {
    return await github.pullRequests.commits(pull)
  } catch (error) {
    if (!isGitHubError(error)) throw error
    throw new GitHubError(
      `The commits of #${pull.number} could not all be read, so none were checked. ${error.message} ` +
        'In a clone with the whole history (fetch-depth: 0), the input range checks them without GitHub.',
      { request: error.request, status: error.status, cause: error },
    )
  }
}
