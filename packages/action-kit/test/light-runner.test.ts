import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { lightRunner, logTo, outputText } from '../src/index.ts'

function recorded(env: Readonly<Record<string, string>> = {}) {
  const written: string[] = []
  return { runner: lightRunner(env, (text) => written.push(text)), written }
}

/** Reads the file as the runner does (FileCommandManager.cs): `name<<delimiter`, lines, the delimiter alone on a line. */
function outputsIn(path: string): Record<string, string> {
  const lines = readFileSync(path, 'utf8').split('\n')
  const outputs: Record<string, string> = {}
  for (let head = lines.shift(); head !== undefined && head !== ''; head = lines.shift()) {
    const [name = '', delimiter = ''] = head.split('<<')
    outputs[name] = lines.splice(0, lines.indexOf(delimiter)).join('\n')
    lines.shift()
  }
  return outputs
}

describe('workflow commands', () => {
  it('escape what would end them', () => {
    const { runner, written } = recorded()
    runner.annotate({ level: 'warning', message: '100 %\r\n::error::no', title: 'a,b:c', file: 'x.yml', line: 3 })
    expect(written).toEqual(['::warning title=a%2Cb%3Ac,file=x.yml,line=3::100 %25%0D%0A::error::no\n'])
  })

  it('mask a secret line by line, as the runner sees lines', () => {
    const { runner, written } = recorded()
    runner.mask('one\n\ntwo%')
    expect(written).toEqual(['::add-mask::one\n', '::add-mask::two%25\n'])
  })
})

describe('the log', () => {
  it('prints no line that is a command', () => {
    const { runner, written } = recorded()
    logTo({ print: (line) => runner.print(line), annotate: () => {}, isDebug: false }).info(
      'title\n::stop-commands::x\n##[group]y',
    )
    expect(written.join('')).toBe('title\n\u200b::stop-commands::x\n##\u200b[group]y\n')
  })

  it('prints debug lines only when debugging is on', () => {
    const lines: string[] = []
    const sink = { print: (line: string) => lines.push(line), annotate: () => {} }
    logTo({ ...sink, isDebug: false }).debug('a')
    logTo({ ...sink, isDebug: true }).debug('b')
    expect(lines).toEqual(['b'])
  })
})

const directory = mkdtempSync(join(tmpdir(), 'porchlight-kit-'))
afterAll(() => rmSync(directory, { recursive: true }))

const path = (): string => join(directory, randomUUID())

describe('outputs', () => {
  it('come out as they went in, whatever they hold', () => {
    const piece = fc.constantFrom('ghadelimiter', 'ghadelimiter_', '_', '\n', '<<', 'EOF', 'plan', '=', 'a')
    const value = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(value, value, (one, other) => {
        const file = path()
        const { runner } = recorded({ GITHUB_OUTPUT: file })
        runner.output('one', one)
        runner.output('other', other)
        expect(outputsIn(file)).toEqual({ one, other })
      }),
    )
  })

  it('go to the log without a file, as no command', () => {
    const { runner, written } = recorded()
    runner.output('plan', 'a\n::error::b')
    expect(written).toEqual(['plan=a\n\u200b::error::b\n'])
  })

  it('name the variable whose file cannot be written', () => {
    const { runner } = recorded({ GITHUB_OUTPUT: '/nowhere/output' })
    expect(() => runner.output('a', 'b')).toThrow(
      /^GITHUB_OUTPUT names the file \/nowhere\/output, which cannot be written: ENOENT.* Set it as the runner does, or leave it unset\.$/,
    )
  })

  it('are JSON unless they are text, and give way to a sentence when they are too large', () => {
    expect(outputText('a')).toBe('a')
    expect(outputText(['a', 1])).toBe('["a",1]')
    expect(outputText('a'.repeat(200_001))).toBe('{"omitted":"200001 characters, over the limit"}')
  })
})
