import { describe, expect, it } from 'vitest'
import { otherHead, readOnlyNotice, readOnlyToken, workflowRunHead } from '../src/index.ts'

const own = { repo: { full_name: 'acme/widgets', id: 1 } }
const fork = { repo: { full_name: 'ada/widgets', id: 2 } }

describe('readOnlyToken', () => {
  it.each([
    { name: 'of a fork', event: 'pull_request', pull: { base: own, head: fork }, gives: true },
    {
      name: 'of a fork that was deleted',
      event: 'pull_request',
      pull: { base: own, head: { repo: null } },
      gives: true,
    },
    { name: 'of a branch', event: 'pull_request', pull: { base: own, head: own }, gives: false },
    { name: 'of a review', event: 'pull_request_review', pull: { base: own, head: fork }, gives: true },
    { name: 'of a review comment', event: 'pull_request_review_comment', pull: { base: own, head: fork }, gives: true },
    { name: 'of the base branch', event: 'pull_request_target', pull: { base: own, head: fork }, gives: false },
    {
      name: 'of an event with ids alone',
      event: 'pull_request',
      pull: { base: { repo: { id: 1 } }, head: { repo: { id: 2 } } },
      gives: true,
    },
    { name: 'of an event written by hand, without branches', event: 'pull_request', pull: {}, gives: false },
    { name: 'of an event without a pull request', event: 'pull_request', pull: undefined, gives: false },
  ])('$name: $gives', ({ event, pull, gives }) => {
    expect(readOnlyToken({ name: event, payload: { pull_request: pull } }, 'ada')).toBe(gives)
  })

  it('is what Dependabot gets on a branch, too, but not on pull_request_target', () => {
    const payload = { pull_request: { base: own, head: own } }
    expect(readOnlyToken({ name: 'pull_request', payload }, 'dependabot[bot]')).toBe(true)
    expect(readOnlyToken({ name: 'pull_request_target', payload }, 'dependabot[bot]')).toBe(false)
    expect(readOnlyToken({ name: 'push', payload: {} }, 'dependabot[bot]')).toBe(false)
  })

  it('is explained with the event, what is not done, and what to write instead', () => {
    const notice = readOnlyNotice({ name: 'pull_request' }, { action: 'triage', undone: 'no labels are added' })
    expect(notice).toBe(
      'On pull_request, GitHub gives pull requests from forks and those of Dependabot a token that can only read, so no labels are added. ' +
        'Trigger the workflow on pull_request_target instead. That is safe here: triage reads through the API and never checks out or runs what the pull request contains.',
    )
  })
})

const headOf = (workflowRun: unknown, name = 'workflow_run') =>
  workflowRunHead({ name, payload: { workflow_run: workflowRun } })

describe('workflowRunHead', () => {
  const run = {
    event: 'pull_request',
    head_sha: 'a1',
    head_branch: 'feat/lamp',
    head_repository: { full_name: 'ada/widgets' },
    pull_requests: [],
  }
  it('is where the run of a fork finds its pull request', () => {
    expect(headOf(run)).toEqual({
      sha: 'a1',
      branch: 'feat/lamp',
      owner: 'ada',
      repository: { owner: 'ada', name: 'widgets' },
      numbers: [],
    })
  })

  it('has the numbers that GitHub names for branches of the same repository', () => {
    expect(headOf({ ...run, pull_requests: [{ number: 7 }, { number: 8 }] })?.numbers).toEqual([7, 8])
  })

  it.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])(
    "is known of %s, which runs the pull request's own workflow",
    (event) => {
      expect(headOf({ ...run, event })?.sha).toBe('a1')
    },
  )

  it('has no number of a pull request into another repository, whose numbers mean other threads here', () => {
    const into = (id: number, number: number) => ({ number, base: { repo: { id } } })
    const event = { workflow_run: { ...run, pull_requests: [into(2, 7), null, into(1, 8)] }, repository: { id: 1 } }
    expect(workflowRunHead({ name: 'workflow_run', payload: event })?.numbers).toEqual([8])
  })

  it('has no owner when the fork was deleted', () => {
    expect(headOf({ ...run, head_repository: null })).toMatchObject({ owner: null, repository: null })
  })

  it('is none for runs that were not for a pull request, nor for other events', () => {
    expect(headOf({ ...run, event: 'push' })).toBeUndefined()
    expect(headOf({ ...run, event: 'pull_request_target' })).toBeUndefined()
    expect(headOf(run, 'pull_request')).toBeUndefined()
  })
})

describe('otherHead', () => {
  const repository = { owner: 'ada', name: 'widgets' }
  const pull = { number: 7, head: { name: 'feat/lamp', sha: 'a1', repository } }
  const run = {
    head_sha: 'a1',
    head_branch: 'feat/lamp',
    head_repository: { full_name: 'Ada/widgets' },
    pull_requests: [],
  }
  const after = (event: string, changed: object = {}) =>
    otherHead({ name: 'workflow_run', payload: { workflow_run: { ...run, event, ...changed } } }, pull)

  it.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])(
    'takes the number of the pull request whose %s the workflow run was for, and no other',
    (event) => {
      expect(after(event)).toBeUndefined()
      expect(after(event, { head_sha: 'b2' })).toBe(
        'the workflow run was for commit b2 of Ada:feat/lamp, which is not the head of #7',
      )
      expect(after(event, { head_repository: { full_name: 'eve/widgets' } })).toBe(
        'the workflow run was for commit a1 of eve:feat/lamp, which is not the head of #7',
      )
      expect(after(event, { head_branch: 'other' })).toContain('is not the head of #7')
      expect(after(event, { head_repository: null })).toContain('commit a1 of feat/lamp, which is not the head of #7')
    },
  )

  it('takes none of a run that a workflow run started, as that does not have the head', () => {
    expect(after('workflow_run')).toBe(
      'the workflow run was started by another workflow run, so that it does not tell whether it was for #7',
    )
  })

  it.each(['push', 'workflow_dispatch', 'pull_request_target', 'issue_comment', 'schedule'])(
    "takes any after %s, which runs the base branch's workflow or a writer's",
    (event) => {
      expect(after(event, { head_sha: 'b2' })).toBeUndefined()
      expect(otherHead({ name: event, payload: { pull_request: { number: 9 } } }, pull)).toBeUndefined()
    },
  )

  it.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])(
    'takes on %s, whose workflow the author may have written, only its own pull request',
    (name) => {
      expect(otherHead({ name, payload: { pull_request: { number: 7 } } }, pull)).toBeUndefined()
      expect(otherHead({ name, payload: { pull_request: { number: 9 } } }, pull)).toBe('the run is for #9, not for #7')
    },
  )
})
