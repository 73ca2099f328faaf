import { describe, expect, it } from 'vitest'
import { printedBy } from './support/child.ts'

const INDEX = new URL('../src/index.ts', import.meta.url).href

/** What importing this module loads, its own files aside. */
const loadedBy = (script: string): Promise<string> =>
  printedBy(
    `import { registerHooks } from 'node:module'
     const loaded = new Set()
     registerHooks({ resolve: (specifier, context, next) => {
       if (!/^\\.|^file:/.test(specifier)) loaded.add(specifier)
       return next(specifier, context)
     } })
     ${script}
     console.log([...loaded].filter((name) => /octokit|@actions|http|undici|graphql/.test(name)).toSorted().join())`,
    {},
  )

describe('the package', () => {
  it('loads neither Octokit nor a toolkit nor HTTP until it is asked to, so that an idle run stays cheap', async () => {
    expect(await loadedBy(`await import('${INDEX}')`)).toBe('')
  })

  it('loads them with the toolkit', async () => {
    const loaded = await loadedBy(`await (await import('${INDEX}')).toolkit()`)
    expect(loaded).toContain('@actions/core')
    expect(loaded).toContain('@actions/github/lib/utils')
  })
})
