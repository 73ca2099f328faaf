import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { actionNames, root } from '../repository.ts'

/** What the files of the template call the action. */
const SAMPLE = 'sample-action'
const HERE = import.meta.dirname
const SUFFIX = '.tmpl'

/** Writes the folder and what it is tried with, and adds it to the lists of actions and of packages. The rest is generated. */
export function writeAction(name: string, { isInRoot }: { readonly isInRoot: boolean }): readonly string[] {
  const folder = `actions/${name}`
  const files = globSync(`**/*${SUFFIX}`, { cwd: join(HERE, 'template') })
    .filter((path) => isInRoot || path !== `root.yml${SUFFIX}`)
    .map((path) => ({ path: join(folder, path.slice(0, -SUFFIX.length)), text: named(join('template', path), name) }))
  const tried = named('case.ts.tmpl', name)
  const all = [
    ...files,
    {
      path: `packages/testing/test/support/cases/${name}.ts`,
      text: isInRoot ? tried : tried.replace(/^ {2}root: .*\n/m, ''),
    },
    { path: 'scripts/actions.json', text: `${listed([...actionNames, name])}\n` },
    { path: 'package-lock.json', text: locked(name) },
  ]
  for (const { path, text } of all) write(path, text)
  return [`${folder}/`, ...all.slice(files.length).map(({ path }) => path)]
}

function named(path: string, name: string): string {
  return readFileSync(join(HERE, path), 'utf8').replaceAll(SAMPLE, name)
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

/** As the formatter wants it: on one line while that is at most 120 letters long. */
function listed(names: readonly string[]): string {
  const line = `[${names.map((name) => JSON.stringify(name)).join(', ')}]`
  return line.length <= 120 ? line : JSON.stringify(names, null, 2)
}

interface Lockfile {
  readonly packages: Readonly<Record<string, unknown>>
}

/** What `npm install` would write of a new workspace, without asking a registry. */
function locked(name: string): string {
  const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile
  const {
    private: _private,
    type: _type,
    description: _description,
    ...entry
  } = JSON.parse(named('template/package.json.tmpl', name)) as Readonly<Record<string, unknown>>
  const packages = {
    ...lockfile.packages,
    [`actions/${name}`]: entry,
    [`node_modules/@porchlight/${name}`]: { resolved: `actions/${name}`, link: true },
  }
  const sorted = Object.entries(packages).toSorted(([one], [other]) => one.localeCompare(other, 'en'))
  return `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, null, 2)}\n`
}
