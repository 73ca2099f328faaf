import { useEmulator } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { pullNamedIn } from '../src/release/named-pull.ts'
import { commentsOn, notify, options, published, repository, scenario } from './support/notify.ts'

const start = useEmulator(options)

describe('the pull request that a commit names', () => {
  it.each([
    { message: 'Fix the light (#12)', gives: 12 },
    { message: 'Fix the light (#12)\r\n\r\nCo-authored-by: Lin <lin@example.org>', gives: 12 },
    { message: 'Merge pull request #12 from ada/fix\n\nFix the light', gives: 12 },
    { message: 'Fix the light, see #12', gives: undefined },
    { message: 'Fix the light\n\n(#12)', gives: undefined },
    { message: 'Revert (#12) for now', gives: undefined },
  ])('of $message is $gives', ({ message, gives }) => {
    expect(pullNamedIn(message)).toBe(gives)
  })
})

describe('a release right after a merge', () => {
  // Not associated with its commit (yet), as GitHub is late.
  const commits = repository.commits?.map((commit) =>
    commit.pullRequest === 11 ? { ...commit, associated: false } : commit,
  )

  it('counts pull requests that GitHub does not associate with their commits yet', async () => {
    const emulator = await start({
      scenario: { ...scenario, repositories: [{ ...repository, commits: commits ?? [] }] },
    })
    const { outputs } = await notify({ emulator, event: await published(emulator) })
    expect(outputs).toMatchObject({ notified: [1, 2, 6], 'pull-requests': [10, 12, 11] })
    expect(emulator.requests.filter((line) => line === 'POST /graphql repository')).toHaveLength(3)
  })

  it('counts none that shipped before, and is only named', async () => {
    const message = 'Vendor a fix (#13)'
    const named = repository.commits?.map((commit) =>
      commit.message.startsWith('Release 1.1.0') ? { ...commit, message } : commit,
    )
    const emulator = await start({ scenario: { ...scenario, repositories: [{ ...repository, commits: named ?? [] }] } })
    const { outputs } = await notify({ emulator, event: await published(emulator) })
    expect(outputs).toMatchObject({ notified: [1, 2, 6], 'pull-requests': [10, 11, 12] })
    expect(commentsOn(emulator, 7)).toEqual([])
  })

  it('takes no pull request for merged that is not', async () => {
    const pullRequests = repository.pullRequests?.map((pull) =>
      pull.number === 11 ? { ...pull, merged: false } : pull,
    )
    const described = { ...repository, commits: commits ?? [], pullRequests: pullRequests ?? [] }
    const emulator = await start({ scenario: { ...scenario, repositories: [described] } })
    const { outputs } = await notify({ emulator, event: await published(emulator) })
    expect(outputs).toMatchObject({ notified: [1, 6], 'pull-requests': [10, 12] })
  })

  it('takes no issue’s number for a pull request', async () => {
    const message = 'Fix what was reported (#4)'
    const named = repository.commits?.map((commit) =>
      commit.message.startsWith('Release 1.1.0') ? { ...commit, message } : commit,
    )
    const emulator = await start({ scenario: { ...scenario, repositories: [{ ...repository, commits: named ?? [] }] } })
    const { outputs } = await notify({ emulator, event: await published(emulator) })
    expect(outputs).toMatchObject({ notified: [1, 2, 6], 'pull-requests': [10, 11, 12] })
  })
})
