// Writes schema/github-rest.json: the part of GitHub's OpenAPI description that the emulator implements.
// The whole is 13 MB and takes a quarter of a second to read; the part takes milliseconds.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { IMPLEMENTED_OPERATIONS } from '../src/rest/implemented.ts'
import { extract } from './extract.ts'
import type { OpenApi } from './patches.ts'

const PACKAGE = '@octokit/openapi'
const VERSION = '23.0.2'
// Never require() the package: its index loads 400 MB of JSON.
const FILE = 'generated/api.github.com.json'
const TARGET = new URL('../schema/github-rest.json', import.meta.url)

const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
try {
  execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`, '--silent', '--pack-destination', folder], { stdio: 'inherit' })
  execFileSync('tar', ['xzf', `octokit-openapi-${VERSION}.tgz`, `package/${FILE}`], { cwd: folder })
  const text = readFileSync(join(folder, 'package', FILE), 'utf8')
  const source = {
    generated:
      'by `node --conditions=@porchlight/source packages/github-emulator/scripts/extract-openapi.ts`; do not edit',
    package: PACKAGE,
    version: VERSION,
    file: FILE,
    sha256: createHash('sha256').update(text).digest('hex'),
  }
  const document: OpenApi = JSON.parse(text)
  const slim = extract(document, IMPLEMENTED_OPERATIONS)
  writeFileSync(TARGET, `${JSON.stringify({ source, ...slim })}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
