import { describe, expect, it } from 'vitest'
import { eventTargets, type TargetInputs } from '../src/event.ts'

const account = { login: 'ada', id: 101, type: 'User' }
const thread = {
  number: 7,
  title: 'A title',
  body: null,
  user: account,
  author_association: 'NONE',
  state: 'open',
  labels: [{ name: 'bug' }],
  created_at: '2026-11-22T12:00:00Z',
  html_url: 'https://github.com/acme/widgets/issues/7',
  node_id: 'I_7',
  comments: 0,
}
const branch = (ref: string, fullName: string) => ({ ref, sha: 'a'.repeat(40), repo: { full_name: fullName } })
const pull = {
  ...thread,
  base: branch('main', 'acme/widgets'),
  head: branch('fix', 'ada/widgets'),
  commits: 1,
  changed_files: 2,
  additions: 3,
  deletions: 4,
}
const { commits: _commits, changed_files: _files, ...pullOfReview } = pull

const found = (name: string, payload: Readonly<Record<string, unknown>>, inputs: Partial<TargetInputs> = {}) =>
  eventTargets(
    { name, payload },
    {
      runAttempt: 1,
      pullRequests: [],
      issues: [],
      discussions: [],
      sweep: undefined,
      ...inputs,
    },
  )

describe('what is triaged', () => {
  it('the pull request of the event, known from the payload', () => {
    expect(found('pull_request_target', { action: 'opened', pull_request: pull })).toMatchObject({
      targets: [{ kind: 'pull request', number: 7, known: { labels: ['bug'], counts: { files: 2 } }, isNew: true }],
    })
  })

  it('the issue of the event, known from the payload', () => {
    expect(found('issues', { action: 'opened', issue: thread })).toMatchObject({
      targets: [{ kind: 'issue', number: 7, known: { title: 'A title' } }],
    })
  })

  it("a review's pull request is fetched, as it comes without counts", () => {
    expect(found('pull_request_review', { pull_request: pullOfReview })).toEqual({
      targets: [{ kind: 'pull request', number: 7 }],
    })
  })

  it('a comment on a pull request is the pull request, fetched for its branches', () => {
    const issue = { ...thread, pull_request: { url: 'https://api.github.com/repos/acme/widgets/pulls/7' } }
    expect(found('issue_comment', { issue, comment: { body: 'A word' } })).toEqual({
      targets: [{ kind: 'pull request', number: 7, comment: 'A word' }],
    })
  })

  it('a comment that was deleted still leaves its issue', () => {
    expect(found('issue_comment', { action: 'deleted', issue: thread, comment: {} })).toMatchObject({
      targets: [{ number: 7 }],
    })
  })

  it('a deleted issue is nothing', () => {
    expect(found('issues', { action: 'deleted', issue: thread })).toEqual({
      skip: 'event-not-ours',
      because: 'the event issues has no issue, pull request or discussion to triage',
    })
  })

  it('a re-run fetches it again, as the payload is old', () => {
    expect(found('issues', { action: 'opened', issue: thread }, { runAttempt: 2 })).toEqual({
      targets: [{ kind: 'issue', number: 7, mayIntroduce: true }],
    })
  })

  it('numbers that the inputs give, in place of the event', () => {
    const given = { pullRequests: [9], issues: [10] }
    expect(found('workflow_dispatch', {}, given)).toEqual({
      targets: [
        { kind: 'pull request', number: 9 },
        { kind: 'issue', number: 10, mayIntroduce: true },
      ],
    })
  })

  it("the event's own number is known though the inputs give it", () => {
    expect(found('pull_request', { pull_request: pull }, { pullRequests: [7] })).toMatchObject({
      targets: [{ number: 7, known: { number: 7 } }],
    })
  })

  it('the pull requests of a workflow run', () => {
    const run = { event: 'pull_request', head_sha: 'b'.repeat(40), head_branch: 'fix', pull_requests: [{ number: 7 }] }
    expect(found('workflow_run', { workflow_run: run })).toEqual({
      targets: [{ kind: 'pull request', number: 7 }],
    })
  })

  it('a number handed on to a workflow run', () => {
    const run = { event: 'pull_request', head_sha: 'b'.repeat(40), head_branch: 'fix', pull_requests: [] }
    expect(found('workflow_run', { workflow_run: run }, { pullRequests: [9] })).toEqual({
      targets: [{ kind: 'pull request', number: 9 }],
    })
  })

  it('the head of a workflow run for a fork, as GitHub gives no number with it', () => {
    const run = {
      event: 'pull_request',
      head_sha: 'b'.repeat(40),
      head_branch: 'fix',
      head_repository: { full_name: 'ada/widgets' },
      pull_requests: [],
    }
    expect(found('workflow_run', { workflow_run: run })).toEqual({
      targets: [{ kind: 'head', owner: 'ada', branch: 'fix', sha: 'b'.repeat(40) }],
    })
  })

  it('nothing for a fork that was deleted meanwhile', () => {
    const run = {
      event: 'pull_request',
      head_sha: 'b'.repeat(40),
      head_branch: 'fix',
      head_repository: null,
      pull_requests: [],
    }
    expect(found('workflow_run', { workflow_run: run })).toEqual({
      skip: 'event-not-ours',
      because: 'the fork that the workflow run was for is gone',
    })
  })

  it('a workflow run for a push is nothing of ours', () => {
    const run = { event: 'push', head_sha: 'b'.repeat(40), head_branch: 'fix', pull_requests: [] }
    expect(found('workflow_run', { workflow_run: run })).toEqual({
      skip: 'event-not-ours',
      because: 'the workflow run was not for a pull request',
    })
  })

  it('everything open, whatever the event is about', () => {
    const sweep = { kind: 'open', which: 'open-issues' } as const
    expect(found('issues', { action: 'opened', issue: thread }, { sweep })).toEqual({ sweep })
  })

  it('old claims beside everything open, when nothing else has happened', () => {
    const sweep = { kind: 'open', which: 'open-issues' } as const
    expect(found('schedule', {}, { sweep })).toEqual({ sweep, claims: { kind: 'claims' } })
  })

  it('a schedule without numbers: old claims, and a mistake in the workflow where the rules release none', () => {
    const otherwise =
      'a schedule event names no issue, pull request or discussion: set sweep, search, pr-number, issue-number or discussion-number'
    expect(found('schedule', {})).toEqual({ targets: [{ kind: 'claims', otherwise }] })
  })

  const comment = { body: '/assign', user: account, created_at: '2026-11-22T13:00:00Z' }

  it('the commenter counts when the comment is written, also in a re-run, and not when it is edited', () => {
    const newComment = { by: account, at: '2026-11-22T13:00:00Z' }
    const payload = { issue: thread, comment }
    expect(found('issue_comment', { action: 'created', ...payload })).toMatchObject({
      targets: [{ number: 7, newComment }],
    })
    expect(found('issue_comment', { action: 'created', ...payload }, { runAttempt: 2 })).toEqual({
      targets: [{ kind: 'issue', number: 7, comment: '/assign', newComment }],
    })
    expect(found('issue_comment', { action: 'edited', ...payload }, { runAttempt: 2 })).toEqual({
      targets: [{ kind: 'issue', number: 7, comment: '/assign' }],
    })
  })

  it('the label that was taken off counts', () => {
    const payload = { action: 'unlabeled', issue: thread, label: { name: 'good first issue' } }
    expect(found('issues', payload, { runAttempt: 2 })).toEqual({
      targets: [{ kind: 'issue', number: 7, mayIntroduce: true, unlabelled: 'good first issue' }],
    })
  })

  it('a push or a merge group is nothing of ours', () => {
    expect(found('merge_group', { merge_group: {} })).toEqual({
      skip: 'event-not-ours',
      because: 'the event merge_group has no issue, pull request or discussion to triage',
    })
  })
})
