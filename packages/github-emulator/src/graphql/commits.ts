import { commitsBetween, history } from '../state/git-history.ts'
import { changedFiles } from '../state/git-diff.ts'
import { accountByEmail } from '../state/accounts.ts'
import type { Commit as CommitState, GitPerson } from '../state/git-model.ts'
import type { State } from '../state/state.ts'
import type { ChangedFile, PullRequest } from '../state/model.ts'
import { pullRequestsOf } from '../state/pull-requests.ts'
import { connection, type PageArguments } from './connections.ts'
import { type Answer, answer } from './answer.ts'
import type { Fields } from './context.ts'
import { rollupOf } from './checks.ts'
import { commitIn, type CommitNode, commitNode } from './git-objects.ts'
import { ordered, type Order } from './ordering.ts'
import { mustRead } from './permissions.ts'
import { addresses, repositoryPath } from './urls.ts'

const ABBREVIATED = 7

export const abbreviated = (sha: string): string => sha.slice(0, ABBREVIATED)

/** Who git says it was, and the account that GitHub found for the address. */
export const gitActor = ({ name, email, date, account }: GitPerson): Answer =>
  answer({ name, email, date, user: account?.kind === 'User' ? account : null })

const CO_AUTHOR = /^Co-authored-by: *(?<name>.+?) *<(?<email>[^<>]+)> *$/gim

/** Whom the trailers of the message name beside the author. */
const coAuthors = (state: State, { message, author }: CommitState): GitPerson[] =>
  [...message.matchAll(CO_AUTHOR)].map(({ groups }) => {
    const email = groups?.['email'] ?? ''
    return { name: groups?.['name'] ?? '', email, date: author.date, account: accountByEmail(state, email) }
  })

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const headline = (message: string): string => message.split('\n', 1)[0] ?? ''

const commitPath = ({ repository, commit }: CommitNode): string => `${repositoryPath(repository)}/commit/${commit.sha}`

export const Commit: Fields<CommitNode> = {
  ...addresses(commitPath),
  commitUrl: ({ repository, commit }) => addresses(commitPath).url({ kind: 'Commit', repository, commit }),
  commitResourcePath: commitPath,
  id: ({ commit }) => commit.nodeId,
  oid: ({ commit }) => commit.sha,
  abbreviatedOid: ({ commit }) => abbreviated(commit.sha),
  message: ({ commit }) => commit.message,
  messageHeadline: ({ commit }) => headline(commit.message),
  // Assumption: GitHub also links numbers and names in it.
  messageHeadlineHTML: ({ commit }) => escaped(headline(commit.message)),
  statusCheckRollup: (node) => rollupOf(node),
  messageBody: ({ commit }) => commit.message.slice(headline(commit.message).length).replace(/^\n+/, ''),
  author: ({ commit }) => gitActor(commit.author),
  authors: ({ commit }, args: PageArguments, { state }) => {
    const people = [commit.author, ...coAuthors(state, commit)]
    return connection(people, args, { keyOf: ({ email }) => email, nodeOf: gitActor })
  },
  committer: ({ commit }) => gitActor(commit.committer),
  authoredDate: ({ commit }) => commit.author.date,
  committedDate: ({ commit }) => commit.committer.date,
  authoredByCommitter: ({ commit }) => commit.author.email === commit.committer.email,
  repository: ({ repository }) => repository,
  tree: ({ repository, commit }) => ({ kind: 'Tree', repository, sha: commit.tree }),
  signature: ({ commit }) => (commit.verified ? { kind: 'GpgSignature', committer: commit.committer } : null),
  additions: (node) => sum(changes(node), 'additions'),
  deletions: (node) => sum(changes(node), 'deletions'),
  changedFilesIfAvailable: (node) => changes(node).length,
  parents: ({ repository, commit }, args: PageArguments) =>
    commitConnection(
      commit.parents.flatMap((sha) => commitIn(repository, sha) ?? []),
      args,
    ),
  history: ({ repository, commit }, args: PageArguments) =>
    commitConnection(
      history(repository.git.objects, commit.sha).map((older) => commitNode(repository, older)),
      args,
    ),
  associatedPullRequests: ({ repository, commit }, args: PageArguments & { orderBy?: Order | null }, context) => {
    mustRead(context, ['pull-requests'], repository)
    const pullRequests = pullRequestsOf(repository, commit.sha)
    return connection(ordered(pullRequests, args.orderBy, PULL_REQUEST_TIMES), args, { keyOf: ({ id }) => id })
  },
}

const PULL_REQUEST_TIMES = {
  CREATED_AT: ({ createdAt }: PullRequest) => createdAt,
  UPDATED_AT: ({ updatedAt }: PullRequest) => updatedAt,
}

const commitConnection = (commits: readonly CommitNode[], args: PageArguments, more = {}): Answer =>
  connection(commits, args, { keyOf: ({ commit }) => commit.sha, more })

function changes({ repository, commit }: CommitNode): ChangedFile[] {
  const { objects } = repository.git
  const parent = objects.commits.get(commit.parents[0] ?? '')
  return changedFiles(objects, parent?.tree ?? '', commit.tree)
}

export const sum = (files: readonly ChangedFile[], side: 'additions' | 'deletions'): number =>
  files.reduce((total, file) => total + file[side], 0)

/** Only valid signatures are known: the scenario says `verified` or nothing. */
export const GpgSignature: Fields<{ committer: GitPerson }> = {
  isValid: () => true,
  state: () => 'VALID',
  email: ({ committer }) => committer.email,
  signer: ({ committer }) => (committer.account?.kind === 'User' ? committer.account : null),
}

/** How far two refs have gone apart. GraphQL pages through all commits; only REST stops at 250. */
export function comparison(base: CommitNode, head: CommitNode): Answer {
  const { objects } = head.repository.git
  const ahead = commitsBetween(objects, [base.commit.sha], head.commit.sha)
  const behind = commitsBetween(objects, [head.commit.sha], base.commit.sha)
  return answer({
    aheadBy: ahead.length,
    behindBy: behind.length,
    status: comparisonStatus(ahead.length, behind.length),
    baseTarget: base,
    headTarget: head,
    commits: (args: PageArguments) =>
      commitConnection(
        ahead.map((commit) => commitNode(head.repository, commit)),
        args,
        { authorCount: new Set(ahead.map(({ author }) => author.email)).size },
      ),
  })
}

function comparisonStatus(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'DIVERGED' : 'AHEAD'
  return behind > 0 ? 'BEHIND' : 'IDENTICAL'
}
