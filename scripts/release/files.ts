import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../repository.ts'
import { ReleaseError } from './repository-state.ts'

const FOLDER = '.cache/release'

/** What is in the bundles: a bill of materials from the lockfile, and every licence as the bundles have it. */
export function writeFiles(): readonly string[] {
  mkdirSync(join(root, FOLDER), { recursive: true })
  const licenses = globSync('dist/*/licenses.txt', { cwd: root }).toSorted()
  const texts = licenses.map((path) => `${path}\n\n${readFileSync(join(root, path), 'utf8').trim()}\n`)
  const files = { 'sbom.spdx.json': bill(new Set(texts.join('\n').split('\n'))), 'licenses.txt': texts.join('\n\n') }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, FOLDER, name), text)
  return Object.keys(files).map((name) => join(FOLDER, name))
}

interface Bill {
  readonly packages: readonly { readonly name: string; readonly SPDXID: string }[]
  readonly relationships: readonly { readonly spdxElementId: string; readonly relatedSpdxElement: string }[]
}

const isOurs = (name: string): boolean => name === 'porchlight' || name.startsWith('@porchlight/')

/**
 * Of all that the lockfile has, what the bundles name in their licences, and ours. (`--omit dev` leaves out what the root lists for its
 * scripts although a bundle has it, too.)
 */
function bill(bundled: ReadonlySet<string>): string {
  const args = ['sbom', '--sbom-format', 'spdx', '--package-lock-only']
  const all = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })) as Bill
  const packages = all.packages.filter(({ name }) => isOurs(name) || bundled.has(name))
  const ids = new Set(['SPDXRef-DOCUMENT', ...packages.map(({ SPDXID }) => SPDXID)])
  const relationships = all.relationships.filter(
    ({ spdxElementId, relatedSpdxElement }) => ids.has(spdxElementId) && ids.has(relatedSpdxElement),
  )
  return `${JSON.stringify({ ...all, packages, relationships }, null, 2)}\n`
}

/** An immutable release takes no files once it is published. */
export function attach(tag: string, files: readonly string[]): void {
  const { status, stderr } = spawnSync('gh', ['release', 'upload', tag, ...files], { cwd: root, encoding: 'utf8' })
  if (status !== 0)
    throw new ReleaseError(`gh could not attach ${files.join(', ')}: ${stderr?.trim() ?? 'it is missing'}`)
}
