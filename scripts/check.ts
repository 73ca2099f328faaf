import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { gate } from './checks/gate.ts'
import { imports } from './checks/imports.ts'
import { archiveSize, lockfile, toolkitSize } from './checks/repository-contents.ts'
import { storyPage } from './checks/page.ts'
import { publishedNames } from './checks/published-names.ts'
import { realClients } from './checks/real-clients.ts'
import { testTally } from './checks/tally.ts'
import type { Verdict } from './checks/verdict.ts'
import { words } from './checks/words.ts'
import { actionlint, zizmor } from './checks/workflow-lint.ts'
import { root } from './repository.ts'
import { installed } from './tools/install.ts'

/**
 * `npm run check`: everything CI wants besides the tests. Changes nothing. Counts the tests of the last `npm test` in,
 * so that the last line tells the whole story.
 */

const command =
  (name: string, ...args: string[]) =>
  (): Verdict => {
    const { status, stdout, stderr } = spawnSync(name, args, { cwd: root, encoding: 'utf8' })
    return status === 0
      ? { passed: true }
      : { passed: false, why: `${stdout ?? ''}${stderr ?? ''}`.trim() || `${name} could not be run` }
  }

const node = (...args: string[]) => command(process.execPath, ...args)

const tool =
  (name: string, ...args: string[]) =>
  (): Verdict => {
    const found = installed(name)
    if ('missing' in found) return { skipped: found.missing }
    const { status, stdout, stderr } = spawnSync(found.program, args, { cwd: root, encoding: 'utf8', env: found.env })
    return status === 0 ? { passed: true } : { passed: false, why: `${stdout}${stderr}`.trim() }
  }

const checks: Readonly<Record<string, () => Verdict>> = {
  format: tool('biome', 'format', '.'),
  types: command('npm', 'run', '--silent', 'typecheck'),
  // After the types: its rules read what tsc wrote for the packages.
  lint: tool('oxlint', '--type-aware', '--deny-warnings'),
  'unused exports and dependencies': tool('knip', '--no-config-hints'),
  'generated files are current': node('--conditions=@porchlight/source', 'scripts/docs.ts', '--check'),
  'dist/ is what the sources give': node('scripts/build.ts', '--check'),
  'actions are imported by their portable entry only': imports,
  'CI waits for every job': gate,
  'dist/toolkit is small': toolkitSize,
  'words that users read': words,
  'names and tags that we tell people to use are published': publishedNames,
  'the story page: axe finds nothing, light and dark, wide and narrow': storyPage,
  'lockfile names no address': lockfile,
  'archive that a runner downloads is small': archiveSize,
  'workflow lint: actionlint': actionlint,
  'workflow lint: zizmor': zizmor,
  'our runner agrees with act': actComparison,
}

function actComparison(): Verdict {
  const script = ['--conditions=@porchlight/source', 'packages/action-runner/scripts/compare-with-act.ts']
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { cwd: root, encoding: 'utf8' })
  const skipped = /^act: skipped \((.*)\)$/m.exec(stdout ?? '')?.[1]
  if (skipped !== undefined) return { skipped }
  return status === 0 ? { passed: true } : { passed: false, why: `${stdout}${stderr}` }
}

const total = testTally(join(root, '.cache/tests.json'))
console.log(
  `${total.failed === 0 ? 'ok    ' : 'FAILED'} tests of the last npm test: ${total.passed} passed, ${total.failed} failed`,
)
for (const [name, check] of Object.entries(checks)) say(name, check())
for (const [name, verdict] of realClients()) say(name, verdict)

function say(name: string, verdict: Verdict): void {
  if ('skipped' in verdict) {
    total.skipped += 1
    console.log(`skip   ${name}: ${verdict.skipped}`)
  } else if (verdict.passed) {
    total.passed += 1
    console.log(`ok     ${name}${verdict.note === undefined ? '' : `: ${verdict.note}`}`)
  } else {
    total.failed += 1
    console.log(`FAILED ${name}\n${verdict.why}\n`)
  }
}

process.exitCode = total.failed === 0 ? 0 : 1
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped === 0 ? '' : `, ${total.skipped} skipped`}`)
