import examples from '@octokit/webhooks-examples'
import { describe, expect, it } from 'vitest'
import { issueFrom, pullRequestFrom, releaseFrom } from '../src/parse.ts'

/** Every payload of these events that GitHub or its users have published, as unknown JSON. */
const payloadsOf = (event: string): readonly Readonly<Record<string, unknown>>[] =>
  examples
    .filter(({ name }) => name === event)
    .flatMap((definition) => definition.examples as unknown as Record<string, unknown>[])

describe('published payloads', () => {
  it.each(['issues', 'issue_comment'])('of %s have an issue that can be read', (event) => {
    // An issue that is (un)pinned comes without state and labels. Nothing of ours runs on that.
    const payloads = payloadsOf(event).filter(({ action }) => !/pinned$/.test(String(action)))
    const issues = payloads.map(({ issue }) => issueFrom(issue))
    expect(issues.length).toBeGreaterThan(5)
    expect(issues.filter(({ number, author }) => number < 1 || author.login === '')).toEqual([])
  })

  it.each(['pull_request', 'pull_request_review'])('of %s have a pull request that can be read', (event) => {
    const pulls = payloadsOf(event).map((payload) => pullRequestFrom(payload['pull_request']))
    expect(pulls.length).toBeGreaterThan(2)
    expect(pulls.filter(({ base }) => base.repository === null)).toEqual([])
  })

  it('of release have a release that can be read', () => {
    const releases = payloadsOf('release').map(({ release }) => releaseFrom(release))
    expect(releases.length).toBeGreaterThan(5)
    expect(releases.filter(({ tag, url }) => tag === '' || url === '')).toEqual([])
  })
})
