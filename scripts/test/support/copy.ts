import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from '../../repository.ts'

/**
 * This repository as it is on disk, changes included and ignored files not, in a folder of its own. Other people's packages and the
 * tools are those that are installed here; our packages are the copy's.
 */
export function copyOfRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), 'porchlight-copy-'))
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
  for (const path of new Set(listed.toString().split('\0'))) {
    if (path === '' || !existsSync(join(root, path))) continue
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    cpSync(join(root, path), join(copy, path))
  }
  linkPackages(copy)
  mkdirSync(join(copy, '.cache'))
  if (existsSync(join(root, '.cache/tools'))) symlinkSync(join(root, '.cache/tools'), join(copy, '.cache/tools'))
  return copy
}

function linkPackages(copy: string): void {
  const [from, to] = [join(root, 'node_modules'), join(copy, 'node_modules')]
  mkdirSync(join(to, '@porchlight'), { recursive: true })
  for (const name of readdirSync(from).filter((entry) => entry !== '@porchlight'))
    symlinkSync(join(from, name), join(to, name))
  for (const name of readdirSync(join(from, '@porchlight')))
    symlinkSync(readlinkSync(join(from, '@porchlight', name)), join(to, '@porchlight', name))
}
