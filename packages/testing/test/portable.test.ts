import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { bundledForBrowser, runInBrowser } from './support/browser.ts'
import { repositoryRoot } from './support/bundle.ts'

/*
 * The same decision for the runner, a command line and a web page. Each action has a `src/pure.ts`, and a
 * `test/support/portable.ts` that parses and decides once through it; nothing is to be added here for a new one.
 */

const actions = globSync('actions/*/action.yml', { cwd: repositoryRoot }).map(dirname).toSorted()
const packages = globSync('packages/*/src/pure.ts', { cwd: repositoryRoot }).map((path) => dirname(dirname(path)))

interface Portable {
  portable(): { readonly effects: readonly unknown[] }
}

describe('what a web page imports', () => {
  it.each([...actions, ...packages.toSorted()])('of %s needs nothing of Node', async (folder) => {
    const bundle = await bundledForBrowser(join(repositoryRoot, folder, 'src/pure.ts'))
    expect(bundle.problems).toEqual([])
  })

  it.each(actions)('of %s decides there as it does here', async (folder) => {
    const example = join(repositoryRoot, folder, 'test/support/portable.ts')
    const { portable } = (await import(example)) as Portable
    const here = portable()
    expect(here.effects).not.toEqual([])
    const there = runInBrowser(await bundledForBrowser(example), 'portable')
    expect(there).toEqual(JSON.parse(JSON.stringify(here)))
  })
})

describe('the check of that', () => {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-portable-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const fileOf = (text: string): string => {
    const file = join(folder, 'entry.ts')
    writeFileSync(file, text)
    return file
  }

  it.each([
    {
      what: 'a built-in',
      text: "import { join } from 'node:path'\nexport const it = () => join('a')",
      needs: 'node:path',
    },
    { what: 'a built-in without its prefix', text: "export { join } from 'path'", needs: 'path' },
    { what: 'process', text: 'export const it = () => process.argv', needs: 'process' },
    {
      what: 'a built-in through process',
      text: "export const it = () => process.getBuiltinModule('node:vm')",
      needs: 'process',
    },
    { what: 'Buffer', text: "export const it = () => Buffer.byteLength('a')", needs: 'Buffer' },
    {
      what: 'a package of ours by its whole face',
      text: "export { reportOf } from '@porchlight/action-kit'",
      needs: '@porchlight/action-kit',
    },
    { what: 'require', text: "export const it = () => require('./b.js')", needs: 'require' },
  ])('finds $what', async ({ text, needs }) => {
    const { problems } = await bundledForBrowser(fileOf(text))
    expect(problems).toEqual([expect.stringMatching(new RegExp(`entry\\.ts needs ${needs}$`))])
  })

  it('refuses top-level await', async () => {
    await expect(bundledForBrowser(fileOf('export const it = await Promise.resolve(1)'))).rejects.toThrow(/await/)
  })

  it.each(['Date.now()', 'new Date()', 'Math.random()'])('lets nothing ask for %s', async (expression) => {
    const bundle = await bundledForBrowser(fileOf(`export const it = () => ${expression}`))
    expect(() => runInBrowser(bundle, 'it')).toThrow('A decision asked for the time, or for a random number.')
  })

  it('lets a date be made of a text', async () => {
    const bundle = await bundledForBrowser(fileOf("export const it = () => new Date('2026-11-22').getTime()"))
    expect(runInBrowser(bundle, 'it')).toBe(1_795_305_600_000)
  })
})
