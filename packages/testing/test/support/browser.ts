import { isBuiltin } from 'node:module'
import { relative } from 'node:path'
import { createContext, Script } from 'node:vm'
import { rolldown, type Plugin } from 'rolldown'
import { repositoryRoot } from './bundle.ts'

/** What Node has and a browser has not. Where our own code names one, it is not portable, even if it never comes there. */
const OF_NODE = ['process', 'Buffer', 'require', 'module', '__dirname', '__filename', 'global', 'setImmediate']

export interface BrowserBundle {
  readonly code: string
  /** Why a browser could not run it: `packages/config/src/a.ts needs node:fs`. */
  readonly problems: readonly string[]
}

/** A module and all that it imports, bundled as for a web page. Top-level await makes it fail. */
export async function bundledForBrowser(entry: string): Promise<BrowserBundle> {
  const problems: string[] = []
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    resolve: { conditionNames: ['@porchlight/source', 'browser', 'import', 'default'] },
    transform: { inject: Object.fromEntries(OF_NODE.map((name) => [name, [`${FORBIDDEN}${name}`, name]])) },
    plugins: [withoutNode((importer, what) => problems.push(`${relative(repositoryRoot, importer)} needs ${what}`))],
    logLevel: 'silent',
  })
  const { output } = await bundle.generate({ format: 'iife', name: 'bundle', codeSplitting: false })
  await bundle.close()
  return { code: output[0].code, problems: problems.toSorted() }
}

const FORBIDDEN = 'of-node:'

// The face that a package has for Node. Its portable one is `@porchlight/config/pure`.
const WHOLE_PACKAGE = /^@porchlight\/[^/]+$/

function withoutNode(report: (importer: string, what: string) => void): Plugin {
  return {
    name: 'without-node',
    resolveId: (specifier, importer = '') => {
      if (isBuiltin(specifier) || WHOLE_PACKAGE.test(specifier)) {
        report(importer, specifier)
        return { id: specifier, external: true }
      }
      if (!specifier.startsWith(FORBIDDEN)) return null
      // Libraries ask first whether there is a `process`; the run shows that they get on without.
      if (!importer.includes('node_modules')) report(importer, specifier.slice(FORBIDDEN.length))
      return `\0${specifier}`
    },
    load: (id) =>
      id.startsWith(`\0${FORBIDDEN}`) ? `export const ${id.slice(FORBIDDEN.length + 1)} = undefined` : null,
  }
}

// A decision takes the time as a fact, and leaves nothing to chance. Libraries may as they load: brace-expansion does.
const WITHOUT_CLOCK = `
  const noClock = () => { throw new Error('A decision asked for the time, or for a random number.') }
  Date.now = Math.random = noClock
  globalThis.Date = new Proxy(Date, { construct: (made, parts) => parts.length === 0 ? noClock() : new made(...parts) })
`

/** Runs a bundle where there is what every browser has and nothing of Node, and gives what its export of that name gives. */
export function runInBrowser({ code }: BrowserBundle, name: string): unknown {
  const context = createContext({ TextEncoder, TextDecoder, URL, structuredClone, atob, btoa })
  const call = `JSON.stringify(bundle[${JSON.stringify(name)}]())`
  return JSON.parse(String(new Script(`${code}\n${WITHOUT_CLOCK}\n${call}`).runInContext(context)))
}
