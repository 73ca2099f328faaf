import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { asking, emulatorFor } from './support/asking.ts'
import { anIssue, aPullRequest, numbered, widgets } from './support/worlds.ts'

const R = '/repos/acme/widgets'
const as = (media: string) => ({ accept: `application/vnd.github.${media}` })

const BEFORE = { 'a.txt': 'one\ntwo\nthree\n', 'old name.txt': 'moved\n', 'gone.txt': 'gone', 'docs/end.md': 'no end' }
const scenario = widgets({
  files: BEFORE,
  branches: {
    later: { files: { 'a.txt': 'one\n2\nthree\nfour\n', 'docs/end.md': 'an end\n', 'new/ü.txt': 'new', empty: '' } },
  },
  pullRequests: [
    aPullRequest({
      head: { branch: 'roof' },
      commits: [
        {
          message: 'Count on\n\nFrom two.',
          author: { name: 'Grace Hopper', email: 'grace@x.test', date: '2026-11-21T09:08:07Z' },
          files: { 'a.txt': 'one\n2\nthree\nfour\n', 'gone.txt': null },
        },
        {
          message: 'Add more',
          files: { 'new/ü.txt': 'new', 'docs/end.md': 'an end\n', 'old name.txt': null, 'name.txt': 'moved\n' },
        },
      ],
    }),
  ],
})

/** A clone with the files from before; what git makes of a patch is the judge. */
function clone(): { git: (...args: string[]) => string; apply: (command: string, patch: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'patch-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.test', '-c', 'core.quotePath=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
  git('init', '--quiet')
  execFileSync('mkdir', [join(folder, 'docs')])
  for (const [path, content] of Object.entries(BEFORE)) writeFileSync(join(folder, path), content)
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Before')
  const apply = (command: string, patch: string): string => {
    writeFileSync(join(folder, '.git', 'patch'), patch)
    return git(command, ...(command === 'apply' ? ['--index'] : ['--quiet']), join('.git', 'patch'))
  }
  return { git, apply }
}

describe('a diff', () => {
  it('of a pull request is text that git applies, to the files of its head', async () => {
    const emulator = await emulatorFor({ scenario })
    const { status, headers, text } = await asking(emulator)(`GET ${R}/pulls/2`, undefined, as('diff'))
    expect([status, headers.get('content-type'), headers.get('x-github-media-type')]).toEqual([
      200,
      'application/vnd.github.diff; charset=utf-8',
      'github.v3; param=diff',
    ])
    const { git, apply } = clone()
    apply('apply', text)
    // git's own id of the tree is the emulator's.
    const head = (await asking(emulator)(`GET ${R}/git/commits/${await headOf(emulator)}`)).body
    expect(git('write-tree').trim()).toBe(head.tree.sha)
    expect(emulator.violations).toEqual([])
  })

  it('reads as GitHub’s does', async () => {
    const ask = asking(await emulatorFor({ scenario }))
    const { text } = await ask(`GET ${R}/compare/main...later`, undefined, as('v3.diff'))
    const [first, ids, ...lines] = text.split('\n').slice(0, 12)
    expect(first).toBe('diff --git a/a.txt b/a.txt')
    expect(ids).toMatch(/^index [0-9a-f]{7}\.\.[0-9a-f]{7} 100644$/)
    expect(lines).toEqual([
      '--- a/a.txt',
      '+++ b/a.txt',
      '@@ -1,3 +1,4 @@',
      ' one',
      '-two',
      '-three',
      '+2',
      '+three',
      '+four',
      'diff --git a/docs/end.md b/docs/end.md',
    ])
    expect(text).toContain('-no end\n\\ No newline at end of file\n+an end\n')
    expect(text).toContain('new file mode 100644\nindex 0000000..e69de29\n')
  })

  it('of a commit is what it changed', async () => {
    const ask = asking(await emulatorFor({ scenario }))
    const { text } = await ask(`GET ${R}/commits/later`, undefined, as('diff'))
    expect(text).toMatch(/^diff --git a\/a\.txt b\/a\.txt\n/)
  })

  it('of more than 300 files is refused', async () => {
    const files = Object.fromEntries(numbered(301, (number) => [`f${number}`, 'x\n']))
    const ask = asking(
      await emulatorFor({
        scenario: widgets({ pullRequests: [aPullRequest({ commits: [{ message: 'Many', files }] })] }),
      }),
    )
    const { status, body } = await ask(`GET ${R}/pulls/2`, undefined, as('diff'))
    expect([status, body.errors]).toEqual([406, [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }]])
  })

  it('of files whose change the scenario does not give is not made up', async () => {
    const emulator = await emulatorFor({
      scenario: widgets({ pullRequests: [aPullRequest({ files: [{ path: 'a.ts' }] })] }),
    })
    expect((await asking(emulator)(`GET ${R}/pulls/2`, undefined, as('diff'))).status).toBe(500)
    expect(emulator.violations[0]?.message).toContain(
      'The scenario gives no change of "a.ts". Add "content" or "patch"',
    )
  })
})

const headOf = async (emulator: Awaited<ReturnType<typeof emulatorFor>>): Promise<string> =>
  (await asking(emulator)(`GET ${R}/pulls/2`)).body.head.sha

describe('a patch', () => {
  it('is a mailbox that git turns into the same commits', async () => {
    const emulator = await emulatorFor({ scenario })
    const { text } = await asking(emulator)(`GET ${R}/pulls/2`, undefined, as('patch'))
    const { git, apply } = clone()
    apply('am', text)
    expect(
      git('log', '--reverse', '--format=%an <%ae> %aI %B%x00', 'HEAD~2..')
        .split('\0')
        .map((entry) => entry.trim()),
    ).toEqual([
      'Grace Hopper <grace@x.test> 2026-11-21T09:08:07Z Count on\n\nFrom two.'.replace('Z', '+00:00'),
      expect.stringContaining('Add more'),
      '',
    ])
    const head = (await asking(emulator)(`GET ${R}/git/commits/${await headOf(emulator)}`)).body
    expect(git('rev-parse', 'HEAD^{tree}').trim()).toBe(head.tree.sha)
  })

  it('of one commit counts what changed', async () => {
    const ask = asking(await emulatorFor({ scenario }))
    const { text } = await ask(`GET ${R}/commits/later`, undefined, as('patch'))
    expect(text).toMatch(/^From [0-9a-f]{40} Mon Sep 17 00:00:00 2001\nFrom: acme </)
    expect(text).toContain('Subject: [PATCH] Start later\n\n---\n')
    expect(text).toContain(' 4 files changed, 5 insertions(+), 3 deletions(-)\n')
  })
})

describe('the sha media type', () => {
  it('gives the sha of a ref and nothing else', async () => {
    const ask = asking(await emulatorFor({ scenario }))
    const { sha } = (await ask(`GET ${R}/commits/main`)).body
    const { text, headers } = await ask(`GET ${R}/commits/main`, undefined, as('sha'))
    expect([text, headers.get('content-type')]).toEqual([sha, 'application/vnd.github.sha; charset=utf-8'])
  })
})

describe('the text of an issue, pull request, comment or release', () => {
  const texts = widgets({
    issues: [
      anIssue({
        body: 'It rains in.\n\nBoth rooms, "dry" & wet',
        comments: [{ author: 'ada', body: 'Since\nMonday' }],
      }),
    ],
    pullRequests: [aPullRequest({ body: 'A roof' })],
    releases: [{ tag: 'v1', body: '**Bold**' }],
  })

  it.each([
    ['html', ['body_html']],
    ['text', ['body_text']],
    ['raw', ['body']],
    ['full', ['body', 'body_text', 'body_html']],
  ])('comes as %s', async (media, fields) => {
    const emulator = await emulatorFor({ scenario: texts })
    const { headers, body } = await asking(emulator)(`GET ${R}/issues/1`, undefined, as(`${media}+json`))
    expect(
      Object.keys(body)
        .filter((name) => name.startsWith('body'))
        .toSorted(),
    ).toEqual(fields.toSorted())
    expect(headers.get('x-github-media-type')).toBe(`github.v3; param=${media}; format=json`)
    expect(emulator.violations).toEqual([])
  })

  it('is rendered by paragraphs, and in lists as well', async () => {
    const ask = asking(await emulatorFor({ scenario: texts }))
    const [issue] = (await ask(`GET ${R}/issues?state=all&direction=asc`, undefined, as('full+json'))).body
    const [comment] = (await ask(`GET ${R}/issues/1/comments`, undefined, as('v3.html+json'))).body
    const pull = (await ask(`GET ${R}/pulls/2`, undefined, as('html+json'))).body
    expect([issue.body_html, issue.body_text, comment.body_html, pull.body_html]).toEqual([
      '<p dir="auto">It rains in.</p>\n<p dir="auto">Both rooms, "dry" &amp; wet</p>',
      'It rains in.\nBoth rooms, "dry" & wet',
      '<p dir="auto">Since<br>\nMonday</p>',
      '<p dir="auto">A roof</p>',
    ])
  })

  it('is not made up where it is Markdown', async () => {
    const emulator = await emulatorFor({ scenario: texts })
    expect((await asking(emulator)(`GET ${R}/releases/latest`, undefined, as('html+json'))).status).toBe(500)
    expect(emulator.violations[0]?.message).toContain('The emulator renders plain paragraphs only')
  })
})

describe('a folder', () => {
  it('as an object names its entries', async () => {
    const emulator = await emulatorFor({ scenario })
    const { body } = await asking(emulator)(`GET ${R}/contents/docs`, undefined, as('object+json'))
    expect([body.type, body.path, body.entries.map(({ path }: { path: string }) => path)]).toEqual([
      'dir',
      'docs',
      ['docs/end.md'],
    ])
    expect(emulator.violations).toEqual([])
  })
})

describe('a media type that an operation does not have', () => {
  it('is refused', async () => {
    const emulator = await emulatorFor({ scenario })
    const { status, body } = await asking(emulator)(`GET ${R}/issues/2`, undefined, as('diff'))
    expect([status, body.message]).toEqual([
      415,
      "Unsupported 'Accept' header: 'application/vnd.github.diff'. Must accept 'application/json'.",
    ])
  })
})
