import { GitHubError } from '@porchlight/action-kit'
import { describe, expect, it } from 'vitest'
import { undefinedIfMissing } from '../src/index.ts'

const refused = (status: number) =>
  Promise.reject(new GitHubError('Refused.', { request: 'GET /repos/acme/widgets/issues/7', status }))

describe('undefinedIfMissing', () => {
  it('gives the answer', async () => {
    expect(await undefinedIfMissing(Promise.resolve('porch'))).toBe('porch')
  })

  it.each([404, 410])('gives undefined for %i', async (status) => {
    expect(await undefinedIfMissing(refused(status))).toBeUndefined()
  })

  it.each([401, 403, 422, 500, 0])('throws for %i', async (status) => {
    await expect(undefinedIfMissing(refused(status))).rejects.toThrow('Refused.')
  })

  it('throws what is not GitHub’s to say', async () => {
    await expect(undefinedIfMissing(Promise.reject(new Error('A bug.')))).rejects.toThrow('A bug.')
  })
})
