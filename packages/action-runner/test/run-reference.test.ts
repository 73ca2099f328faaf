import { describe, expect, it } from 'vitest'
import { anIssueOpened, aPullRequest, echo, job, runFile, said } from './support/setup.ts'

describe('the ref of a run', () => {
  const context =
    '${{ github.ref }} ${{ github.ref_name }} ${{ github.sha }} ${{ github.head_ref }} ${{ github.base_ref }}'
  const workflow = `on: [issues, pull_request, pull_request_target, push, release, merge_group]\njobs:\n${job('a', echo(context))}`
  const pullRequest = aPullRequest().payload

  it.each([
    { event: anIssueOpened, gives: `refs/heads/main main ${'0'.repeat(40)}  ` },
    {
      event: { name: 'pull_request', payload: pullRequest },
      gives: `refs/pull/7/merge 7/merge ${'c'.repeat(40)} topic main`,
    },
    {
      event: { name: 'pull_request_target', payload: pullRequest },
      gives: `refs/heads/main main ${'b'.repeat(40)} topic main`,
    },
    {
      event: { name: 'push', payload: { ref: 'refs/heads/dev', after: 'e'.repeat(40) } },
      gives: `refs/heads/dev dev ${'e'.repeat(40)}  `,
    },
    {
      event: { name: 'release', payload: { action: 'published', release: { tag_name: 'v1.2.3' } } },
      gives: `refs/tags/v1.2.3 v1.2.3 ${'0'.repeat(40)}  `,
    },
  ])('is as GitHub documents it for $event.name', async ({ event, gives }) => {
    expect(said(await runFile(workflow, { event }))).toEqual([gives])
  })
})
