import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inputReader, type ActionDeclaration, type Read, type ReadOptions } from '@porchlight/action-kit'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

export interface ActionUnderTest {
  /** The action's folder, for example `new URL('..', import.meta.url).pathname`. */
  readonly directory: string
  readonly action: ActionDeclaration
  readInputs(read: Read): unknown
  /** Inputs that have no default and must be given for the rest to be read. */
  readonly given?: Readonly<Record<string, string>>
}

/** YAML takes `default: 3` for a number. */
type Default = string | number | boolean

interface ActionFile {
  readonly name: string
  readonly description: string
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: Readonly<Record<string, { description?: string; default?: Default; deprecationMessage?: string }>>
  readonly outputs: Readonly<Record<string, { description?: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

/** What holds for every action: `action.yml` is the one declaration, and the code agrees with it. */
export function describeAction({ directory, action, ...reading }: ActionUnderTest): void {
  const file = parse(readFileSync(join(directory, 'action.yml'), 'utf8')) as ActionFile

  describe(`${action.name}/action.yml`, () => {
    it('runs its own bundle on node24', () => {
      expect(file.runs).toEqual({ using: 'node24', main: `../../dist/${action.name}/index.js` })
    })

    it('is fit for the Marketplace', () => {
      expect(file.name).not.toBe('')
      expect(file.description.length).toBeLessThanOrEqual(125)
      expect(file.branding).toEqual({ icon: expect.any(String), color: expect.any(String) })
    })

    it('describes every input and output', () => {
      const undescribed = Object.entries({ ...file.inputs, ...file.outputs }).filter(
        ([, { description }]) => !description,
      )
      expect(undescribed).toEqual([])
    })

    it('declares what the code was generated from', () => {
      const defaults = Object.entries(file.inputs).map(([name, input]) => [name, String(input.default ?? '')] as const)
      const literal = defaults.map(([name, text]) => [name, isExpression(text) ? '' : text])
      expect({ inputs: action.inputs, outputs: action.outputs }).toEqual({
        inputs: Object.fromEntries(literal),
        outputs: Object.keys(file.outputs),
      })
    })

    itReadsItsInputs({ action, ...reading }, file)

    it('puts out its plan', () => {
      expect(action.outputs).toContain('plan')
    })

    it('has a README with both generated tables', () => {
      expect(existsSync(join(directory, 'README.md'))).toBe(true)
      const readme = readFileSync(join(directory, 'README.md'), 'utf8')
      expect(readme).toContain('<!-- inputs:start -->')
      expect(readme).toContain('<!-- outputs:start -->')
    })
  })
}

const isExpression = (text: string): boolean => text.includes('${{')

function itReadsItsInputs(
  { action, readInputs, given = {} }: Omit<ActionUnderTest, 'directory'>,
  { inputs }: Pick<ActionFile, 'inputs'>,
): void {
  it('has every input read exactly once, under its name or as an alias', () => {
    const names: string[] = []
    readInputs(recording(reader(action, given), names))
    expect(names.toSorted()).toEqual(Object.keys(inputs).toSorted())
  })

  it('says of every alias which input it stands for', () => {
    const aliases: string[] = []
    readInputs(recordingAliases(reader(action, given), aliases))
    const silent = aliases.filter((name) => !inputs[name]?.description?.startsWith('Another name for `'))
    expect(silent).toEqual([])
  })

  it('has no input of which the runner itself warns on every run', () => {
    expect(Object.keys(inputs).filter((name) => inputs[name]?.deprecationMessage !== undefined)).toEqual([])
  })
}

function reader(action: ActionDeclaration, given: Readonly<Record<string, string>>): Read {
  const inputs = { 'github-token': 'a-token', ...given }
  const env = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  return inputReader({ action, env, mask: () => {}, notice: () => {} })
}

type Spy = (name: string, aliases: readonly string[]) => void

const recording = (read: Read, names: string[]): Read => spied(read, (name, aliases) => names.push(name, ...aliases))

const recordingAliases = (read: Read, seen: string[]): Read => spied(read, (_name, aliases) => seen.push(...aliases))

function spied(read: Read, spy: Spy): Read {
  return new Proxy(read, {
    get:
      (target, method: keyof Read) =>
      (name: string, ...rest: unknown[]) => {
        const options = rest.find(
          (argument): argument is ReadOptions => typeof argument === 'object' && !Array.isArray(argument),
        )
        // Which name to show of an input reads nothing of it.
        if (method !== 'nameOf') spy(name, options?.aliases ?? [])
        return (target[method] as (...all: unknown[]) => unknown)(name, ...rest)
      },
  })
}
