import { aCommit } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { requestsIn } from '../src/release/requests.ts'
import { grace } from './support/builders.ts'

const where = { repository: { owner: 'acme', name: 'widgets' }, serverUrl: 'https://github.com' }

const aPull = (number: number, parts: { body?: string; closes?: readonly number[]; closesMore?: boolean } = {}) => ({
  number,
  commits: [],
  title: '',
  body: '',
  author: grace,
  createdAt: '2026-11-19T12:00:00Z',
  closes: [],
  closesMore: false,
  ...parts,
})

describe('what a release answers', () => {
  it('is each issue once, by link, by the words of a pull request, and by those of a commit', () => {
    const pulls = [aPull(12, { closes: [7], body: 'Fixes #7, fixes #8' }), aPull(14, { closes: [7] })]
    const commits = [aCommit({ message: 'Fix it\n\nCloses #5' }), aCommit({ message: 'Fix #8' })]
    expect(requestsIn({ commits, pulls }, where)).toEqual({
      requests: [
        { issue: 5, pulls: [], commits: [commits[0]] },
        { issue: 7, pulls: [thanked(12), thanked(14)], commits: [] },
        { issue: 8, pulls: [thanked(12)], commits: [commits[1]] },
      ],
      storms: [],
    })
  })

  it('is not what a revert quotes, but what the revert of a revert brings back', () => {
    const commits = [
      aCommit({ message: 'Revert "Fixes #5 (#9)" (#13)\n\nFixes #6' }),
      aCommit({ message: 'Reapply "Fixes #7 (#9)"' }),
      aCommit({ message: 'Revert "Revert "Fixes #8""' }),
      aCommit({ message: 'Revert "Reapply "Fixes #10""' }),
    ]
    expect(requestsIn({ commits, pulls: [] }, where).requests.map(({ issue }) => issue)).toEqual([6, 7, 8])
  })
})

const thanked = (number: number) => ({ number, author: grace, createdAt: '2026-11-19T12:00:00Z' })

describe('what names more issues than one closes', () => {
  const many = Array.from({ length: 51 }, (_, index) => `fixes #${index + 100}`).join('\n')

  it('names none, and the rest is not affected', () => {
    const pulls = [
      aPull(12, { body: `${many}, fixes #7` }),
      aPull(13, { closesMore: true }),
      aPull(14, { body: 'Fixes #7' }),
    ]
    const commits = [aCommit({ sha: 'deadbeef'.repeat(5), message: `Fix it all (#12)\n\n${many}` })]
    expect(requestsIn({ commits, pulls }, where)).toEqual({
      requests: [{ issue: 7, pulls: [thanked(14)], commits: [] }],
      storms: [{ what: 'the commit deadbee' }, { what: '#12' }, { what: '#13' }],
    })
  })

  it('is one with more than 50', () => {
    const fifty = Array.from({ length: 50 }, (_, index) => `fixes #${index + 100}`).join('\n')
    expect(requestsIn({ commits: [], pulls: [aPull(12, { body: fifty })] }, where).requests).toHaveLength(50)
  })
})
