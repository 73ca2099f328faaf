import { describe, expect, it } from 'vitest'
import { resolvedPermissions } from '../src/job/permissions.ts'

const nothing = {
  actions: 'none',
  'artifact-metadata': 'none',
  attestations: 'none',
  checks: 'none',
  'code-quality': 'none',
  contents: 'none',
  'copilot-requests': 'none',
  deployments: 'none',
  discussions: 'none',
  drives: 'none',
  'id-token': 'none',
  issues: 'none',
  metadata: 'read',
  models: 'none',
  packages: 'none',
  pages: 'none',
  'pull-requests': 'none',
  'repository-projects': 'none',
  'security-events': 'none',
  statuses: 'none',
  'vulnerability-alerts': 'none',
}

const plain = { workflow: undefined, job: undefined, byDefault: 'restricted', isFromFork: false } as const

describe('the permissions of a job', () => {
  it.each([
    { name: 'nothing but metadata for {}', request: { ...plain, workflow: {} }, gives: nothing },
    {
      name: 'what the mapping names, the rest none',
      request: { ...plain, workflow: { issues: 'write', contents: 'read' } },
      gives: { ...nothing, issues: 'write', contents: 'read' },
    },
    {
      name: "the job's, with nothing of the workflow's",
      request: { ...plain, workflow: { issues: 'write' }, job: { statuses: 'write' } },
      gives: { ...nothing, statuses: 'write' },
    },
    {
      name: 'nothing for a job with {}, whatever the workflow says',
      request: { ...plain, workflow: 'write-all', job: {} },
      gives: nothing,
    },
    {
      name: 'contents and packages to read where neither workflow nor job names any',
      request: plain,
      gives: { ...nothing, contents: 'read', packages: 'read' },
    },
    {
      name: 'at most read for a pull request from a fork, and no id-token',
      request: { ...plain, isFromFork: true, job: { issues: 'write', contents: 'read', 'id-token': 'write' } },
      gives: { ...nothing, issues: 'read', contents: 'read' },
    },
  ])('are $name', ({ request, gives }) => {
    expect(resolvedPermissions(request)).toEqual(gives)
  })

  it('are read for every scope that has read, with read-all', () => {
    const {
      'id-token': idToken,
      'copilot-requests': copilot,
      ...rest
    } = resolvedPermissions({ ...plain, job: 'read-all' })
    expect({ idToken, copilot, others: [...new Set(Object.values(rest))] }).toEqual({
      idToken: 'none',
      copilot: 'none',
      others: ['read'],
    })
  })

  it('are the highest level of each scope, with write-all', () => {
    const {
      metadata,
      models,
      'vulnerability-alerts': alerts,
      ...rest
    } = resolvedPermissions({ ...plain, job: 'write-all' })
    expect({ metadata, models, alerts, others: [...new Set(Object.values(rest))] }).toEqual({
      metadata: 'read',
      models: 'read',
      alerts: 'read',
      others: ['write'],
    })
  })

  it('are wide where the repository has the permissive setting and nobody says a word', () => {
    const { issues, contents, 'id-token': idToken } = resolvedPermissions({ ...plain, byDefault: 'permissive' })
    expect({ issues, contents, idToken }).toEqual({ issues: 'write', contents: 'write', idToken: 'none' })
  })
})
