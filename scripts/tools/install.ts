import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from '../repository.ts'

export type Tool = { readonly program: string; readonly env: NodeJS.ProcessEnv } | { readonly missing: string }

const wanted = join(root, 'scripts/tools/package.json')
const folder = join(root, '.cache/tools')

/** A tool of `scripts/tools/package.json`, at exactly that version, or why it cannot be had here. */
export function installed(name: string): Tool {
  const failure = isCurrent() ? undefined : install()
  if (failure !== undefined) return { missing: failure }
  const programs = join(folder, 'node_modules/.bin')
  if (!existsSync(join(programs, name))) return { missing: `${name} is not in scripts/tools/package.json` }
  // oxlint looks for its type-aware half on the PATH.
  const env = { ...process.env, PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}` }
  return { program: join(programs, name), env }
}

const isCurrent = (): boolean =>
  existsSync(join(folder, 'node_modules')) &&
  existsSync(join(folder, 'package.json')) &&
  readFileSync(join(folder, 'package.json')).equals(readFileSync(wanted))

function install(): string | undefined {
  mkdirSync(folder, { recursive: true })
  const args = ['install', '--no-package-lock', '--no-audit', '--no-fund', '--prefix', folder]
  copyFileSync(wanted, join(folder, 'package.json'))
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'ignore' })
  return status === 0 ? undefined : 'the tools of scripts/tools/package.json could not be installed with npm'
}
