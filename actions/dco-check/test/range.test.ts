import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { clones, judgeRange } from './support/clone.ts'
import { codesOf } from './support/project.ts'

const { create, directory } = clones()
const ADA = 'Signed-off-by: Ada Lovelace <ada@example.org>'

describe('a range of commits beside a git clone', () => {
  it('is judged without GitHub', async () => {
    const clone = create()
    clone.commit(`one\n\n${ADA}`)
    const two = clone.commit('two')
    const report = await judgeRange(clone, 'main~2..main')
    expect(report.outputs).toMatchObject({
      conclusion: 'failure',
      'checked-commits': 2,
      'failing-commits': [{ sha: two, code: 'sign-off-missing', author: { login: null } }],
    })
  })

  it('is judged with names and messages in any script, and lines of any kind', async () => {
    const clone = create()
    clone.commit('eins\n\n\nzwei\n\nSigned-off-by: 愛 Ädä <ada@bücher.example>\n', {
      name: '愛 Ädä',
      email: 'ada@bücher.example',
    })
    expect((await judgeRange(clone, 'main~1..main')).outputs['conclusion']).toBe('success')
  })

  it('has merges skipped by their parents', async () => {
    const clone = create()
    clone.git('checkout', '--quiet', '-b', 'topic')
    clone.commit(`one\n\n${ADA}`)
    clone.git('checkout', '--quiet', 'main')
    clone.commit(`two\n\n${ADA}`)
    clone.git('merge', '--quiet', '--no-edit', 'topic')
    expect((await judgeRange(clone, 'main~2..main')).outputs).toMatchObject({
      conclusion: 'success',
      'checked-commits': 3,
    })
  })

  it('may have thousands of commits', async () => {
    const clone = create()
    const base = clone.git('rev-parse', 'HEAD')
    const stream = Array.from(
      { length: 2500 },
      (_, index) =>
        `commit refs/heads/many\ncommitter Ada Lovelace <ada@example.org> ${1_700_000_000 + index} +0000\ndata ${ADA.length + 5}\nS\n\n${ADA}\n\n${index === 0 ? `from ${base}\n` : ''}`,
    )
    execFileSync('git', ['fast-import', '--quiet'], { cwd: clone.directory, input: stream.join('') })
    expect((await judgeRange(clone, 'main..many')).outputs).toMatchObject({
      conclusion: 'success',
      'checked-commits': 2500,
    })
  })

  it('is green when it is empty, and says so', async () => {
    const report = await judgeRange(create(), 'main..main')
    expect(report.outputs).toMatchObject({ conclusion: 'success', 'checked-commits': 0 })
    expect(report.summary).toContain('There are no commits to check.')
  })

  it('goes by the rules at its base, not by those that it brings', async () => {
    const clone = create()
    mkdirSync(join(clone.directory, '.github'))
    writeFileSync(join(clone.directory, '.github/dco.yml'), 'match: email\n')
    clone.commit(`rules\n\n${ADA}`)
    const signedByAddress = 'one\n\nSigned-off-by: A. L. <ada@example.org>'
    clone.commit(signedByAddress)
    expect((await judgeRange(clone, 'main~1..main')).outputs['conclusion']).toBe('success')
    expect(codesOf(await judgeRange(clone, 'main~2..main'))).toEqual(['sign-off-mismatch'])
    expect(codesOf(await judgeRange(clone, 'main~1..main', { match: 'name-and-email' }))).toEqual(['sign-off-mismatch'])
  })

  it('exempts no author for being called a bot, as a clone knows no accounts', async () => {
    const clone = create()
    clone.commit('one', { name: 'dependabot[bot]', email: '49699333+dependabot[bot]@users.noreply.github.com' })
    expect(codesOf(await judgeRange(clone, 'main~1..main'))).toEqual(['sign-off-missing'])
  })

  it('may start with a name that looks like an option to git', async () => {
    const clone = create()
    await expect(judgeRange(clone, 'main..--all')).rejects.toThrow('range: "main..--all" is not of the form A..B.')
  })

  it('has to name commits that are there', async () => {
    await expect(judgeRange(create(), 'origin/main..main')).rejects.toThrow(
      'range: there is no commit "origin/main" in this clone. Fetch it; in a workflow, check out with fetch-depth: 0.',
    )
  })

  it.each(['main', 'main...topic', '..main', 'main..', 'a b..c', '--output=x..main'])('is not %s', async (range) => {
    await expect(judgeRange(create(), range)).rejects.toThrow(
      `range: "${range}" is not of the form A..B. Write for example origin/main..HEAD.`,
    )
  })

  it('needs a clone', async () => {
    await expect(judgeRange({ directory: directory() }, 'main..HEAD')).rejects.toThrow(
      /^range: git rev-parse failed: fatal: not a git repository .* Run it in a git clone; in a workflow, check out first, with fetch-depth: 0\.$/,
    )
  })

  it('is refused where a shallow clone ends within it', async () => {
    const clone = create()
    for (const title of ['one', 'two', 'three']) clone.commit(`${title}\n\n${ADA}`)
    const shallow = join(directory(), 'shallow')
    clone.git('clone', '--quiet', '--depth=2', '--no-single-branch', `file://${clone.directory}`, shallow)
    const elsewhere = clone.git(
      '-C',
      shallow,
      '-c',
      'user.name=Ada',
      '-c',
      'user.email=ada@example.org',
      'commit-tree',
      '-m',
      'elsewhere',
      'HEAD^{tree}',
    )
    await expect(judgeRange({ directory: shallow }, `${elsewhere}..HEAD`)).rejects.toThrow(
      'range: this clone is shallow and ends within the range, so that commits are missing. Run git fetch --unshallow; in a workflow, check out with fetch-depth: 0.',
    )
    expect((await judgeRange({ directory: shallow }, 'HEAD~1..HEAD')).outputs).toMatchObject({
      conclusion: 'success',
      'checked-commits': 1,
    })
  })
})

describe('the action beside a git clone', () => {
  const main = new URL('../src/main.ts', import.meta.url).pathname
  const start = (cwd: string, env: Readonly<Record<string, string>>) =>
    promisify(execFile)(process.execPath, ['--conditions=@porchlight/source', main], {
      cwd,
      env: { PATH: process.env['PATH'], ...env },
    })

  it('needs neither an event nor a token nor a workspace', async () => {
    const clone = create()
    clone.commit(`one\n\n${ADA}`)
    const { stdout } = await start(clone.directory, { INPUT_RANGE: 'main~1..main' })
    expect(stdout).toContain('conclusion=success')
    expect(stdout).toContain('The commit is signed off.')
  })

  it('fails as a pre-push hook should', async () => {
    const clone = create()
    clone.commit('one')
    await expect(start(clone.directory, { INPUT_RANGE: 'main~1..main' })).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('git commit --amend --no-edit --signoff'),
    })
  })
})
