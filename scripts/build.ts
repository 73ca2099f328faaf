import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { basename, dirname, join } from 'node:path'
import ncc from '@vercel/ncc'
import { actionNames, root } from './repository.ts'

/**
 * `npm run build`: TypeScript to JavaScript (tsc -b), then one bundle per action (ncc) into `dist/`.
 *
 * ncc 0.45 cannot read TypeScript 7 sources, so it gets tsc's output. Other people's code that several actions need only
 * when they have work is one bundle for all: `dist/toolkit` (`@actions/core`, `@actions/github`, the adapter) and
 * `dist/yaml`. Actions import it lazily through a one-line file beside their `index.js`
 * (docs/decisions/0003-one-toolkit-bundle.md).
 *
 * `npm run build -- --check` builds into a folder of its own and fails when `dist/` differs in any byte; `-- --only welcome` builds
 * that action alone.
 */

const committed = join(root, 'dist')
const isCheck = process.argv.includes('--check')
const dist = isCheck ? join(root, '.cache/dist') : committed

interface Bundle {
  readonly name: string
  readonly entry: string
  readonly minify: boolean
  /** It is CommonJS: `require` waits for nothing. */
  readonly isRequired?: boolean
  /** What a module asks for, and what it gets instead. */
  readonly externals?: Readonly<Record<string, string>>
}

const actions: readonly Bundle[] = actionNames.map((name) => ({
  name,
  entry: `actions/${name}/build/main.js`,
  // Ours stays readable: those who pin us can read what runs.
  minify: false,
}))

// Other people's code, 1.6 MB unminified, reviewed in its own repositories. Bundles import it by its file's name.
const shared: readonly Bundle[] = [
  { name: 'toolkit', entry: 'packages/github/build/toolkit.js', minify: true, externals: uncalled() },
  { name: 'stand-ins', entry: 'packages/github/build/stand-ins.js', minify: false },
  { name: 'http-client', entry: 'packages/github/build/http-client.js', minify: true },
  { name: 'yaml', entry: '.cache/yaml-library.js', minify: true, isRequired: true },
]

const story: Bundle = { name: 'try', entry: 'packages/cli/build/main.js', minify: true }

execFileSync('tsc', ['-b'], { cwd: root, stdio: 'inherit' })
const only = process.argv.includes('--only') ? process.argv.at(-1) : undefined
const wanted = [...actions, ...shared, story].filter(({ name }) => only === undefined || name === only)
if (only === undefined) rmSync(dist, { recursive: true, force: true })
flatYaml()
for (const bundle of wanted) {
  if (!existsSync(join(root, bundle.entry))) throw new Error(`${bundle.entry} is missing: nothing to bundle.`)
  await write(bundle)
}
for (const user of wanted) for (const bundle of shared) linkTo(bundle, user)
cpSync(join(root, 'packages/github-emulator/schema'), join(dist, 'try/schema'), { recursive: true })
cpSync(join(root, 'packages/cli/payloads'), join(dist, 'try/payloads'), { recursive: true })

/** What the toolkit's packages import and a run without a proxy never calls (docs/decisions/0062-a-light-toolkit.md). */
function uncalled(): Readonly<Record<string, string>> {
  const modules = [
    '@actions/exec',
    '@actions/http-client',
    'crypto',
    'undici',
    '@octokit/plugin-rest-endpoint-methods',
    '@octokit/plugin-paginate-rest',
  ]
  return Object.fromEntries(modules.map((name) => [name, '../stand-ins/index.js']))
}

/**
 * yaml's build for browsers: its one for Node is 70 CommonJS modules, which take 6 ms more to load than the same ones laid
 * flat. Both are made from one source.
 */
function flatYaml(): void {
  const library = readFileSync(join(root, 'packages/config/build/yaml-library.js'), 'utf8')
  mkdirSync(join(root, '.cache'), { recursive: true })
  writeFileSync(
    join(root, '.cache/yaml-library.js'),
    library.replace("'yaml'", "'../node_modules/yaml/browser/index.js'"),
  )
}

async function write({ name, entry, minify, isRequired = false, externals = {} }: Bundle): Promise<void> {
  const folder = join(dist, name)
  mkdirSync(folder, { recursive: true })
  const options = { cache: false, quiet: true, minify, esm: !isRequired, externals, license: 'licenses.txt' } as const
  const { code, assets } = await ncc(join(root, entry), options)
  writeFileSync(join(folder, 'index.js'), withBuiltins(code))
  for (const [file, { source }] of Object.entries(assets)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), file.endsWith('.js') ? withBuiltins(String(source)) : source)
  }
  if (!existsSync(join(folder, 'package.json')))
    writeFileSync(join(folder, 'package.json'), `{"type":"${isRequired ? 'commonjs' : 'module'}"}`)
  if (!isCheck)
    console.log(`dist/${name}/index.js  ${Math.round(readFileSync(join(folder, 'index.js')).length / 1000)} kB`)
}

/** Node's own modules by the shortest way: ncc makes a `require` for each, which takes a run that is idle a millisecond. */
function withBuiltins(code: string): string {
  const made = /^import ?\{ ?createRequire as (\w+) ?\} ?from ?"module";\n?/m.exec(code)
  const name = made?.[1]
  if (made === null || name === undefined) return code
  const required = new RegExp(`\\b${name}\\(import\\.meta\\.url\\)\\("([^"]+)"\\)`, 'g')
  return code.replace(made[0], '').replace(required, (_, module: string) => {
    if (!isBuiltin(module)) throw new Error(`${module} is not in the bundle, and Node has no such module.`)
    return `process.getBuiltinModule("${module}")`
  })
}

/** One line that leads to a shared bundle, beside the bundles that import it. */
function linkTo({ name, entry }: Bundle, user: Bundle): void {
  const link = basename(entry)
  const folder = join(dist, user.name)
  const isImported = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .some((code) => code.includes(`'./${link}'`) || code.includes(`"./${link}"`))
  if (isImported) writeFileSync(join(folder, link), `export * from '../${name}/index.js'\n`)
}

function compare(): void {
  const paths = new Set([...filesBelow(dist), ...filesBelow(committed)])
  const different = [...paths].filter((path) => !sameBytes(join(dist, path), join(committed, path)))
  for (const path of different) console.error(`dist/${path} is not what the sources give. Run npm run build.`)
  if (different.length > 0) process.exitCode = 1
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

const sameBytes = (left: string, right: string): boolean =>
  existsSync(left) && existsSync(right) && readFileSync(left).equals(readFileSync(right))

if (isCheck) compare()
