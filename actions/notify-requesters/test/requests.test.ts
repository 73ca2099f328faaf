import { aCommit } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { requestsIn } from '../src/release/requests.ts'
import { grace } from './support/builders.ts'

const where = { repository: { owner: 'acme', name: 'widgets' }, serverUrl: 'https://github.com' }

const aPull = (number: number, parts: { body?: string; closes?: readonly number[] } = {}) => ({
  number,
  title: '',
  body: '',
  author: grace,
  closes: [],
  ...parts,
})

describe('what a release answers', () => {
  it('is each issue once, by link, by the words of a pull request, and by those of a commit', () => {
    const pulls = [aPull(12, { closes: [7], body: 'Fixes #7, fixes #8' }), aPull(14, { closes: [7] })]
    const commits = [aCommit({ message: 'Fix it\n\nCloses #5' }), aCommit({ message: 'Fix #8' })]
    expect(requestsIn({ commits, pulls }, where)).toEqual([
      { issue: 5, pulls: [] },
      {
        issue: 7,
        pulls: [
          { number: 12, author: grace },
          { number: 14, author: grace },
        ],
      },
      { issue: 8, pulls: [{ number: 12, author: grace }] },
    ])
  })
})
