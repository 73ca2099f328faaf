import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

/*
 * An action starts with the kit's own runner and goes on with the one on @actions/core. What GitHub's runner sees must
 * be the same from both, so each script runs twice, as a process of its own, and the traces are compared.
 */

const SOURCES = new URL('../src/', import.meta.url)
const LIGHT = `import { lightRunner } from '@porchlight/action-kit'
const runner = lightRunner(process.env, (text) => process.stdout.write(text))`
const CORE = `import { runner } from '${new URL('core-runner.ts', SOURCES).href}'`

interface Traces {
  readonly exitCode: number | null
  readonly stdout: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

function tracesOf(runner: string, script: string, { byHand = false } = {}): Traces {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-runner-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@porchlight/source', '--input-type=module', '--eval', `${runner}\n${script}`],
    { encoding: 'utf8', cwd: SOURCES, env: byHand ? {} : files },
  )
  expect(stderr).toBe('')
  return {
    exitCode: status,
    stdout,
    outputs: outputsIn(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
  }
}

/** As GitHub's runner reads the file: name, two less-than signs and a delimiter, then lines until the delimiter. */
const outputsIn = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...file.matchAll(/^([^\n]+?)<<([^\n]+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]),
  )

describe('the light runner and the one on @actions/core', () => {
  it.each<[string, string, Traces]>([
    [
      'mask a secret line by line',
      `runner.mask('s3cret%\\nsecond line\\n')`,
      { exitCode: 0, stdout: '::add-mask::s3cret%25\n::add-mask::second line\n', outputs: {}, summary: '' },
    ],
    [
      'print a line',
      `runner.print('a line: 100%')`,
      { exitCode: 0, stdout: 'a line: 100%\n', outputs: {}, summary: '' },
    ],
    [
      'annotate, with everything escaped that could end the command',
      `runner.annotate({ level: 'warning', message: 'one\\r\\ntwo 100%', title: 'a, b: c', file: 'src/a:b.ts', line: 3, column: 5 })
       runner.annotate({ level: 'notice', message: 'plain' })`,
      {
        exitCode: 0,
        stdout: '::warning title=a%2C b%3A c,file=src/a%3Ab.ts,line=3,col=5::one%0D%0Atwo 100%25\n::notice::plain\n',
        outputs: {},
        summary: '',
      },
    ],
    [
      'put out what nobody can end early, also when it is empty',
      `runner.output('plan', '{"a":1}\\nsecond<<EOF\\nEOF')
       runner.output('none', '')`,
      { exitCode: 0, stdout: '', outputs: { plan: '{"a":1}\nsecond<<EOF\nEOF', none: '' }, summary: '' },
    ],
    [
      'add to the summary, one after the other',
      `await runner.summarise('### One')
       await runner.summarise('### Two')`,
      { exitCode: 0, stdout: '', outputs: {}, summary: '### One\n### Two\n' },
    ],
    [
      'fail the step with an error annotation, and go on',
      `runner.fail('It broke:\\nbadly')
       runner.print('still here')`,
      { exitCode: 1, stdout: '::error::It broke:%0Abadly\nstill here\n', outputs: {}, summary: '' },
    ],
  ])('%s', (_what, script, traces) => {
    expect(tracesOf(LIGHT, script)).toEqual(traces)
    expect(tracesOf(CORE, script)).toEqual(traces)
  })

  it('print outputs and summary when they run by hand, without the files of a workflow', () => {
    const script = `runner.output('plan', 'one\\ntwo')
      await runner.summarise('### One')`
    const traces = { exitCode: 0, stdout: 'plan=one\ntwo\n### One\n', outputs: {}, summary: '' }
    expect(tracesOf(LIGHT, script, { byHand: true })).toEqual(traces)
    expect(tracesOf(CORE, script, { byHand: true })).toEqual(traces)
  })
})
