import { createRequire } from 'node:module'
import { fieldsOf, isObject, listFrom } from '@porchlight/action-kit'
import { describe, expect, it } from 'vitest'
import { discussionFrom, issueFrom, pullRequestFrom, releaseFrom } from '../src/parse.ts'

interface Definition {
  readonly name: string
  readonly examples: readonly Readonly<Record<string, unknown>>[]
}

// A CommonJS package that is one JSON file; its own types know each event by heart, and we read unknown JSON.
const definitions = listFrom(
  createRequire(import.meta.url)('@octokit/webhooks-examples'),
  'definitions',
  (json, path): Definition => {
    const definition = fieldsOf(json, path)
    const examples = definition.list('examples', (example) => (isObject(example) ? example : {}))
    return { name: definition.text('name'), examples }
  },
)

/** Every payload of this event that GitHub or its users have published. */
const payloadsOf = (event: string): Definition['examples'] =>
  definitions.filter(({ name }) => name === event).flatMap(({ examples }) => examples)

describe('published payloads', () => {
  it.each(['issues', 'issue_comment'])('of %s have an issue that can be read', (event) => {
    // An issue that is (un)pinned comes without state and labels. Nothing of ours runs on that.
    const payloads = payloadsOf(event).filter(({ action }) => !String(action).endsWith('pinned'))
    const issues = payloads.map(({ issue }) => issueFrom(issue))
    expect(issues.length).toBeGreaterThan(5)
    expect(issues.filter(({ number, author }) => number < 1 || author.login === '')).toEqual([])
  })

  it.each(['pull_request', 'pull_request_review'])('of %s have a pull request that can be read', (event) => {
    const pulls = payloadsOf(event).map((payload) => pullRequestFrom(payload['pull_request']))
    expect(pulls.length).toBeGreaterThan(2)
    expect(pulls.filter(({ base }) => base.repository === null)).toEqual([])
  })

  it.each(['discussion', 'discussion_comment'])('of %s have a discussion that can be read', (event) => {
    const discussions = payloadsOf(event).map(discussionFrom)
    expect(discussions.length).toBeGreaterThan(3)
    expect(discussions.filter(({ number, category }) => number < 1 || category.slug === '')).toEqual([])
    // What the schema allows to be missing is missing in all of them: then it has to be read.
    expect(discussions.filter(({ labels }) => labels !== null)).toEqual([])
  })

  it('of release have a release that can be read', () => {
    const releases = payloadsOf('release').map(({ release }) => releaseFrom(release))
    expect(releases.length).toBeGreaterThan(5)
    expect(releases.filter(({ tag, url }) => tag === '' || url === '')).toEqual([])
  })
})
