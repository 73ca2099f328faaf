import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testTally } from '../checks/tally.ts'
import { root } from '../repository.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'porchlight-tally-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const report = (parts: object): string => {
  const file = join(folder, 'tests.json')
  writeFileSync(
    file,
    JSON.stringify({ numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, success: true, ...parts }),
  )
  return file
}

describe('the tally of the tests', () => {
  it('is what they came to', () => {
    expect(testTally(report({}))).toEqual({ passed: 7, failed: 0, skipped: 1 })
  })

  it('is a failure where a file of tests did not load', () => {
    expect(testTally(report({ success: false }))).toEqual({ passed: 7, failed: 1, skipped: 1 })
  })

  it('is a failure where no test ran', () => {
    expect(testTally(join(folder, 'tests.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})

describe('.ci/run', () => {
  /** It runs in a folder with an older run's report, and an npm that fails to install and to test. */
  function ci(): { readonly printed: string; readonly counted: boolean } {
    mkdirSync(join(folder, '.ci'))
    mkdirSync(join(folder, '.cache'))
    mkdirSync(join(folder, 'bin'))
    copyFileSync(join(root, '.ci/run'), join(folder, '.ci/run'))
    writeFileSync(join(folder, '.cache/tests.json'), '{}')
    const npm = join(folder, 'bin/npm')
    writeFileSync(npm, '#!/bin/sh\n[ "$1" = run ] && [ -e .cache/tests.json ] && touch counted\nexit 1\n')
    chmodSync(npm, 0o755)
    const env = { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}` }
    const { stdout } = spawnSync('bash', [join(folder, '.ci/run')], { env, encoding: 'utf8' })
    return { printed: stdout, counted: existsSync(join(folder, 'counted')) }
  }

  it('never counts the tests of an older run', () => {
    expect(ci().counted).toBe(false)
  })

  it('says that nothing passed where nothing could be installed', () => {
    expect(ci().printed.split('\n').at(-2)).toBe('0 passed, 1 failed')
  })
})
