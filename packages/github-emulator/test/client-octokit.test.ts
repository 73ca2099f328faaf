import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import { describe, expect, it } from 'vitest'
import type { Emulator } from '@porchlight/github-emulator'
import { emulatorFor } from './support/asking.ts'
import { anIssue, numbered, widgets } from './support/worlds.ts'

const WIDGETS = { owner: 'acme', repo: 'widgets' }

/** GitHub's own client as people use it: pagination, waiting, retrying; nothing of it is replaced. */
function clientOf({ url, token }: Emulator) {
  const waits: [kind: string, seconds: number][] = []
  const again =
    (kind: string) =>
    (seconds: number, _options: unknown, _octokit: unknown, attempt: number): boolean => {
      waits.push([kind, seconds])
      return attempt < 2
    }
  const octokit = new (Octokit.plugin(throttling, retry))({
    auth: token,
    baseUrl: url,
    log: { debug() {}, info() {}, warn() {}, error() {} },
    throttle: { onRateLimit: again('rate limit'), onSecondaryRateLimit: again('secondary limit') },
  })
  return { octokit, waits }
}

describe('@octokit/rest with its pagination, throttling and retry plugins', () => {
  it('sweeps three pages of issues, labels those without a label and comments, through a secondary limit', async () => {
    const issues = numbered(65, (number) =>
      anIssue({ number, labels: number === 3 || number === 64 ? [] : ['triaged'] }),
    )
    const emulator = await emulatorFor({ scenario: widgets({ issues }) })
    emulator.fault({ on: 'POST /repos/*/*/issues/*/comments', answer: { retryAfter: 1 } })
    const { octokit, waits } = clientOf(emulator)

    const found = await octokit.paginate(octokit.rest.issues.listForRepo, { ...WIDGETS, state: 'open', per_page: 30 })
    const bare = found.filter(({ labels }) => labels.length === 0).map(({ number }) => number)
    await Promise.all(
      bare.map((issue_number) => octokit.rest.issues.addLabels({ ...WIDGETS, issue_number, labels: ['needs triage'] })),
    )
    await octokit.rest.issues.createComment({ ...WIDGETS, issue_number: 3, body: 'A maintainer will look at it.' })

    const repository = emulator.repository('acme/widgets')
    expect(found).toHaveLength(65)
    expect([3, 64, 1].map((number) => repository.issue(number).labels)).toEqual([
      ['needs triage'],
      ['needs triage'],
      ['triaged'],
    ])
    expect(repository.issue(3).comments).toMatchObject([
      { author: 'github-actions[bot]', body: 'A maintainer will look at it.' },
    ])
    expect(waits).toEqual([['secondary limit', 1]])
    expect(emulator.requests.filter((request) => request.startsWith('GET'))).toEqual([
      'GET /repos/acme/widgets/issues?state=open&per_page=30',
      'GET /repos/acme/widgets/issues?state=open&per_page=30&page=2',
      'GET /repos/acme/widgets/issues?state=open&per_page=30&page=3',
    ])
    expect(emulator.violations.map(({ message }) => message)).toEqual([])
  })

  it('waits out an empty hourly budget, and tries a failing read again', async () => {
    const emulator = await emulatorFor({ scenario: widgets({ issues: [anIssue()] }) })
    emulator.fault({ on: 'GET /repos/acme/widgets', answer: { rateLimitResetIn: 1 } })
    emulator.fault({ on: 'GET /repos/acme/widgets/issues/1', answer: { status: 502 } })
    const { octokit, waits } = clientOf(emulator)
    expect((await octokit.rest.repos.get(WIDGETS)).data.full_name).toBe('acme/widgets')
    expect((await octokit.rest.issues.get({ ...WIDGETS, issue_number: 1 })).data.title).toBe('It rains in')
    expect(waits.map(([kind]) => kind)).toEqual(['rate limit'])
    expect(emulator.log.map(({ status }) => status)).toEqual([403, 200, 502, 200])
  })

  it('reads an error document as GitHub’s: status, message, fields and the accepted permissions', async () => {
    const emulator = await emulatorFor({ scenario: widgets({ issues: [anIssue()] }), permissions: { issues: 'read' } })
    const { octokit } = clientOf(emulator)
    await expect(
      octokit.rest.issues.createComment({ ...WIDGETS, issue_number: 1, body: 'Hello' }),
    ).rejects.toMatchObject({
      status: 403,
      message:
        'Resource not accessible by integration - https://docs.github.com/rest/issues/comments#create-an-issue-comment',
      response: { headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' } },
    })
  })

  it('reads a file that it wrote, and pages through a comparison', async () => {
    const emulator = await emulatorFor({ scenario: widgets({ files: { 'README.md': '# Widgets\n' } }) })
    const { octokit } = clientOf(emulator)
    const main = await octokit.rest.git.getRef({ ...WIDGETS, ref: 'heads/main' })
    await octokit.rest.git.createRef({ ...WIDGETS, ref: 'refs/heads/next', sha: main.data.object.sha })
    await octokit.rest.repos.createOrUpdateFileContents({
      ...WIDGETS,
      branch: 'next',
      path: 'a b/ü.md',
      message: 'Add',
      content: 'aGk=',
    })
    const file = await octokit.rest.repos.getContent({
      ...WIDGETS,
      path: 'a b/ü.md',
      ref: 'next',
      mediaType: { format: 'raw' },
    })
    const compared = await octokit.rest.repos.compareCommitsWithBasehead({ ...WIDGETS, basehead: 'main...next' })
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- octokit's types know only the JSON form
    expect(Buffer.from(file.data as unknown as ArrayBuffer).toString()).toBe('hi')
    expect(compared.data.files?.map(({ filename, status }) => [filename, status])).toEqual([['a b/ü.md', 'added']])
    expect(emulator.violations).toEqual([])
  })
})
