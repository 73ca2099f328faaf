import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Verdict } from './verdict.ts'
import { root } from '../repository.ts'

// Our own aim: every step that uses Porchlight makes the runner download the repository's archive first.
const LARGEST_ARCHIVE = 1_500_000

/** What GitHub sends to a runner: the committed tree without what `.gitattributes` marks `export-ignore`. */
export function archiveSize(): Verdict {
  const archive = execFileSync('git', ['archive', '--format=tar', 'HEAD'], { cwd: root, maxBuffer: 1 << 28 })
  const bytes = gzipSync(archive).length
  const note = `${Math.round(bytes / 1000)} kB compressed`
  return bytes <= LARGEST_ARCHIVE
    ? { passed: true, note }
    : { passed: false, why: `${note}, more than ${LARGEST_ARCHIVE / 1000} kB` }
}

// Half of it is room. With what nobody calls it was 700 kB (docs/decisions/0062-a-light-toolkit.md).
const LARGEST_TOOLKIT = 300_000

/** Every run that has work to do reads and compiles it. */
export function toolkitSize(): Verdict {
  const bytes = statSync(join(root, 'dist/toolkit/index.js')).size
  const note = `${Math.round(bytes / 1000)} kB`
  return bytes <= LARGEST_TOOLKIT
    ? { passed: true, note }
    : { passed: false, why: `${note}, more than ${LARGEST_TOOLKIT / 1000} kB` }
}

/** An address in the lockfile would make every install go where its author's registry was. */
export function lockfile(): Verdict {
  const addresses = /"resolved": *"https?:.*/.exec(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return addresses === null ? { passed: true } : { passed: false, why: `package-lock.json has ${addresses[0]}` }
}
