import { describe, expect, it } from 'vitest'
import type { Workflow } from '../src/index.ts'
import { triggerOf } from '../src/index.ts'
import { passesFilter } from '../src/triggers/filter-pattern.ts'
import { aPullRequest } from './support/setup.ts'

function workflowOn(events: Workflow['events']): Workflow {
  return { file: 'w.yml', name: 'W', events, defaults: {}, permissions: undefined, jobs: [] }
}

const push = (ref: string, files: readonly string[] = []): { name: string; payload: Record<string, unknown> } => ({
  name: 'push',
  payload: { ref, commits: [{ added: files, modified: [], removed: [] }] },
})

const issue = (action: string): { name: string; payload: Record<string, unknown> } => ({
  name: 'issues',
  payload: { action },
})

describe('a workflow starts', () => {
  it.each([
    { on: { issues: {} }, event: issue('deleted'), reason: 'on: issues (deleted)' },
    { on: { issues: { types: ['opened'] } }, event: issue('opened'), reason: 'on: issues (opened)' },
    { on: { issues: { types: 'opened' } }, event: issue('opened'), reason: 'on: issues (opened)' },
    { on: { pull_request: {} }, event: aPullRequest(), reason: 'on: pull_request (opened)' },
    {
      on: { pull_request: { branches: ['rel/**', '!rel/old'] } },
      event: aPullRequest({ base: 'rel/new' }),
      reason: 'on: pull_request (opened)',
    },
    { on: { push: {} }, event: push('refs/tags/v1'), reason: 'on: push' },
    { on: { push: { tags: ['v*'] } }, event: push('refs/tags/v1'), reason: 'on: push' },
    { on: { push: { 'branches-ignore': ['dev'] } }, event: push('refs/heads/main'), reason: 'on: push' },
    { on: { push: { paths: ['docs/**'] } }, event: push('refs/heads/main', ['docs/a.md']), reason: 'on: push' },
    { on: { push: { tags: ['v*'], paths: ['docs/**'] } }, event: push('refs/tags/v1'), reason: 'on: push' },
    {
      on: { pull_request: { paths: ['*.md'] } },
      event: { ...aPullRequest(), changedFiles: ['README.md'] },
      reason: 'on: pull_request (opened)',
    },
    {
      on: { workflow_run: { workflows: ['CI'], branches: ['main'] } },
      event: {
        name: 'workflow_run',
        payload: { action: 'completed', workflow_run: { name: 'CI', head_branch: 'main' } },
      },
      reason: 'on: workflow_run (completed)',
    },
    {
      on: { schedule: [{ cron: '0 3 * * 1' }] },
      event: { name: 'schedule', payload: { schedule: '0 3 * * 1' } },
      reason: 'on: schedule (0 3 * * 1)',
    },
  ])('for $event.name with $on', ({ on, event, reason }) => {
    expect(triggerOf(workflowOn(on), event)).toEqual({ triggered: true, reason })
  })
})

describe('a workflow does not start', () => {
  it.each([
    { on: { push: {}, release: {} }, event: issue('opened'), reason: 'on: has no issues, only push, release' },
    {
      on: { issues: { types: ['opened', 'edited'] } },
      event: issue('closed'),
      reason: 'on.issues.types has no closed, only opened, edited',
    },
    {
      on: { pull_request: {} },
      event: aPullRequest({ action: 'labeled' }),
      reason: 'on.pull_request.types has no labeled, only opened, synchronize, reopened, the default types',
    },
    {
      on: { pull_request: { branches: ['main'] } },
      event: aPullRequest({ base: 'dev' }),
      reason: 'on.pull_request.branches does not match dev',
    },
    {
      on: { push: { branches: ['main'] } },
      event: push('refs/tags/v1'),
      reason: 'on.push has only branches, and refs/tags/v1 is none of them',
    },
    {
      on: { push: { tags: ['v*'] } },
      event: push('refs/heads/main'),
      reason: 'on.push has only tags, and refs/heads/main is none of them',
    },
    {
      on: { push: { 'branches-ignore': ['dev/**'] } },
      event: push('refs/heads/dev/a'),
      reason: 'on.push.branches-ignore matches dev/a',
    },
    {
      on: { push: { paths: ['docs/**'] } },
      event: push('refs/heads/main', ['a.ts']),
      reason: 'on.push.paths matches none of the 1 changed files',
    },
    {
      on: { push: { 'paths-ignore': ['**.md'] } },
      event: push('refs/heads/main', ['a/b.md']),
      reason: 'on.push.paths-ignore matches all of the 1 changed files',
    },
    {
      on: { workflow_run: { workflows: ['CI'] } },
      event: { name: 'workflow_run', payload: { action: 'completed', workflow_run: { name: 'Other' } } },
      reason: 'on.workflow_run.workflows has no "Other"',
    },
    {
      on: { schedule: [{ cron: '0 3 * * 1' }] },
      event: { name: 'schedule', payload: { schedule: '0 4 * * *' } },
      reason: 'on.schedule has no cron "0 4 * * *", only "0 3 * * 1"',
    },
  ])('$reason', ({ on, event, reason }) => {
    expect(triggerOf(workflowOn(on), event)).toEqual({ triggered: false, reason })
  })

  it('and asks for the changed files of a pull request where a paths filter needs them', () => {
    expect(() => triggerOf(workflowOn({ pull_request: { paths: ['a'] } }), aPullRequest())).toThrow(
      'on.pull_request has a paths filter and the payload lists no files. Pass event.changedFiles.',
    )
  })
})

describe('a filter pattern', () => {
  it.each([
    { patterns: ['feature/*'], value: 'feature/a', passes: true },
    { patterns: ['feature/*'], value: 'feature/a/b', passes: false },
    { patterns: ['feature/**'], value: 'feature/a/b', passes: true },
    { patterns: ['**/docs/**'], value: 'docs/a.md', passes: true },
    { patterns: ['**/docs/**'], value: 'a/b/docs/c', passes: true },
    { patterns: ['*.jsx?'], value: 'page.js', passes: true },
    { patterns: ['*.jsx?'], value: 'page.jsx', passes: true },
    { patterns: ['v[12].[0-9]+.[0-9]+'], value: 'v2.10.3', passes: true },
    { patterns: ['v[12].[0-9]+.[0-9]+'], value: 'v3.1.1', passes: false },
    { patterns: ['*', '!main'], value: 'main', passes: false },
    { patterns: ['!main', '*'], value: 'main', passes: true },
    { patterns: ['a.b'], value: 'axb', passes: false },
    { patterns: [String.raw`\*`], value: '*', passes: true },
    { patterns: [], value: 'main', passes: false },
  ])('$patterns and "$value": $passes', ({ patterns, value, passes }) => {
    expect(passesFilter(value, patterns)).toBe(passes)
  })

  it('that GitHub would refuse, too, is refused by name', () => {
    expect(() => passesFilter('a', ['+a'])).toThrow(
      '"+a" is not a filter pattern: ? and + need a character before them.',
    )
  })
})
