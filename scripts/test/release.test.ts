import { execFile, execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmulator, type Emulator } from '@porchlight/github-emulator'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { topSection, versionProblem } from '../release/version.ts'
import { copyOfRepository } from './support/copy.ts'

describe('the version of a release', () => {
  it('is that of the section on top of the changelog', () => {
    expect(topSection('# Changelog\n\n## 1.1.0 (2026-12-01)\n\n- New.\n\n## 1.0.0\n\n- Old.\n')).toEqual({
      version: '1.1.0',
      notes: '- New.',
    })
  })

  it.each([
    { changelog: '# Changelog\n', found: 'none' },
    { changelog: '## Unreleased\n\n- New.\n\n## 1.0.0\n', found: '"## Unreleased"' },
    { changelog: '## v1\n', found: '"## v1"' },
  ])('is not had from $found', ({ changelog, found }) => {
    expect(topSection(changelog)).toEqual({
      problem: `CHANGELOG.md: expected a section such as "## 1.0.0 (2026-12-01)" on top, found ${found}.`,
    })
  })

  it('comes with words', () => {
    expect(topSection('## 1.0.0\n')).toEqual({ problem: 'CHANGELOG.md: the section 1.0.0 says nothing.' })
  })

  it('is higher than all before, number by number', () => {
    expect(versionProblem('1.10.0', ['v1', 'v1.9.0', 'v1.2.0'])).toBeUndefined()
    expect(versionProblem('1.9.1', ['v1.10.0', 'v1.9.0'])).toBe(
      'CHANGELOG.md: expected a version higher than v1.10.0, found 1.9.1.',
    )
  })
})

const QUICK_BUILD = `import { readFileSync } from 'node:fs'
if (readFileSync('dist/welcome/index.js', 'utf8').endsWith('// x\\n')) {
  console.error('dist/welcome/index.js is not what the sources give. Run npm run build.')
  process.exitCode = 1
}
`

describe('a release', { timeout: 300_000 }, () => {
  const bare = mkdtempSync(join(tmpdir(), 'porchlight-origin-'))
  let copy = ''
  let emulator: Emulator
  let first = ''

  const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: copy, encoding: 'utf8' }).trim()
  const refs = (): string => git('ls-remote', 'origin')
  const commit = (): void =>
    void git('-c', 'user.name=Lena', '-c', 'user.email=lena@example.org', 'commit', '-qam', 'Change')

  const released = (...args: readonly string[]): Promise<{ status: number; printed: string }> =>
    new Promise((resolve) => {
      const env = {
        ...process.env,
        GITHUB_API_URL: emulator.url,
        GITHUB_REPOSITORY: 'acme/widgets',
        GITHUB_TOKEN: emulator.token,
      }
      execFile(
        process.execPath,
        ['scripts/release.ts', '--without-files', ...args],
        { cwd: copy, env },
        (error, out, err) => resolve({ status: error === null ? 0 : Number(error.code), printed: `${out}${err}` }),
      )
    })

  beforeAll(() => {
    copy = copyOfRepository()
    // A release asks the build whether dist/ is current; that the real one knows is checked by `npm run check`.
    writeFileSync(join(copy, 'scripts/build.ts'), QUICK_BUILD)
    writeFileSync(join(copy, 'CHANGELOG.md'), '# Changelog\n\n## 1.0.0 (2026-12-01)\n\n- First version.\n')
    execFileSync('git', ['init', '-q', '--bare', bare])
    git('init', '-q', '-b', 'main')
    git('remote', 'add', 'origin', bare)
    // The copy's own .gitignore names node_modules/ as a folder; here it is one.
    git('add', '-A')
    commit()
    git('push', '-q', 'origin', 'main')
    first = git('rev-parse', 'HEAD')
  }, 300_000)
  beforeEach(async () => {
    emulator = await startEmulator({
      scenario: {
        // What the push below would have brought there.
        repositories: [
          { name: 'acme/widgets', commits: [{ sha: first, message: 'Change' }], tags: { 'v1.0.0': first } },
        ],
      },
      permissions: { contents: 'write' },
    })
    git('reset', '-q', '--hard', first)
    git('push', '-q', '--force', 'origin', 'main')
    rmSync(join(bare, 'hooks/pre-receive'), { force: true })
    return () => emulator.stop()
  })
  afterAll(() => [copy, bare].forEach((folder) => rmSync(folder, { recursive: true, force: true })))

  /** What was printed, and all that there is afterwards beside what there was before. */
  const attempted = async () => {
    const before = refs()
    const { status, printed } = await released()
    const isAsBefore = refs() === before && emulator.repository('acme/widgets').releases.length === 0
    return { status, printed, isAsBefore }
  }

  const refusal = (says: RegExp) => ({ status: 1, printed: expect.stringMatching(says), isAsBefore: true })

  it('is not made of changes that are not committed', async () => {
    appendFileSync(join(copy, 'README.md'), 'x')
    expect(await attempted()).toEqual(refusal(/^The work tree has changes: M README\.md\. Commit or remove them\.\n$/))
  })

  it('is not made of a commit that origin does not have', async () => {
    appendFileSync(join(copy, 'README.md'), 'x')
    commit()
    expect(await attempted()).toEqual(
      refusal(/^[\da-f]{7} is not the head of main on origin\. Push it, or check main out\.\n$/),
    )
  })

  it('is not made of bundles that the sources do not give', async () => {
    appendFileSync(join(copy, 'dist/welcome/index.js'), '// x\n')
    commit()
    git('push', '-q', 'origin', 'main')
    expect(await attempted()).toEqual(
      refusal(/^dist\/welcome\/index\.js is not what the sources give\. Run npm run build\.\n$/),
    )
  })

  it('leaves nothing behind when origin refuses the tags', async () => {
    writeFileSync(join(bare, 'hooks/pre-receive'), '#!/bin/sh\nexit 1\n')
    chmodSync(join(bare, 'hooks/pre-receive'), 0o755)
    expect(await attempted()).toEqual(
      refusal(/^git push failed: .*\. Nothing of v1\.0\.0 is left: neither tags nor a draft\.\n$/),
    )
  })

  it('leaves nothing behind when GitHub does not publish it', async () => {
    emulator.fault({ on: 'PATCH /**', times: Infinity, answer: { status: 410, body: { message: 'Gone' } } })
    expect(await attempted()).toEqual(
      refusal(
        /^GitHub answered 410 to PATCH releases\/\d+\. Nothing of v1\.0\.0 is left: neither tags nor a draft\.\n$/,
      ),
    )
  })

  it('is made once: the tag that stays, the tag that moves, the notes, and what is bundled', async () => {
    expect(await released('--check')).toEqual({ status: 0, printed: 'v1.0.0 can be released.\n' })
    const { status, printed } = await released()
    expect({ status, printed }).toEqual({
      status: 0,
      printed: expect.stringMatching(/^Released v1\.0\.0: http.*v1\.0\.0\n$/),
    })
    expect(
      refs()
        .split('\n')
        .filter((line) => line.includes('refs/tags')),
    ).toEqual([`${first}\trefs/tags/v1`, `${first}\trefs/tags/v1.0.0`])
    expect(emulator.repository('acme/widgets').releases).toMatchObject([
      { tag: 'v1.0.0', draft: false, body: '- First version.' },
    ])
    const bill = readFileSync(join(copy, '.cache/release/sbom.spdx.json'), 'utf8')
    expect(bill).toContain('"name": "yaml"')
    expect(bill).toContain('"name": "@actions/core"')
    expect(bill).not.toContain('"name": "vitest"')
    expect(readFileSync(join(copy, '.cache/release/licenses.txt'), 'utf8')).toContain('dist/toolkit/licenses.txt')
    expect((await released()).printed).toBe(
      'The tag v1.0.0 exists. Releases are immutable: write a new version on top of CHANGELOG.md.\n',
    )
  })
})
