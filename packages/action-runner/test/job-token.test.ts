import { describe, expect, it } from 'vitest'
import { aPullRequest, echo, job, runFile, runJobOf, said, TOKEN } from './support/setup.ts'

describe('the token of a job', () => {
  const workflow =
    'on: [issues, pull_request]\npermissions: { contents: read }\njobs:\n' +
    job(
      'a',
      `    permissions: { issues: write }\n${echo('${{ github.token == secrets.GITHUB_TOKEN }} ${{ secrets.KEY }}|')}`,
    )

  it('has the permissions that the job resolves to', async () => {
    const asked: unknown[] = []
    const tokenFor = (permissions: Readonly<Record<string, string>>): string => {
      asked.push(Object.entries(permissions).filter(([, level]) => level !== 'none'))
      return 'ghs_minted'
    }
    const outcome = await runFile(workflow, { tokenFor })
    expect(asked).toEqual([
      [
        ['metadata', 'read'],
        ['issues', 'write'],
      ],
    ])
    expect(said(outcome)).toEqual(['true |'])
  })

  it('is read-only for a pull request from a fork, which gets no other secret', async () => {
    const event = aPullRequest({ fork: true })
    const outcome = await runFile(workflow, { event, secrets: { KEY: 'k3y' } })
    expect({ issues: outcome.jobs[0]?.permissions['issues'], said: said(outcome) }).toEqual({
      issues: 'read',
      said: ['true |'],
    })
  })

  it('is whole for a pull request from a branch, which gets the secrets', async () => {
    const outcome = await runFile(workflow, { event: aPullRequest(), secrets: { KEY: 'k3y' } })
    expect({ issues: outcome.jobs[0]?.permissions['issues'], said: said(outcome) }).toEqual({
      issues: 'write',
      said: ['true ***|'],
    })
  })

  it('never shows in the log', async () => {
    const { jobs } = await runJobOf('      - run: echo "${{ github.token }}"\n')
    expect(jobs[0]?.log).toBe('##[group]Run echo "***"\necho "***"\n##[endgroup]\n***\n')
    expect(jobs[0]?.log).not.toContain(TOKEN)
  })
})
