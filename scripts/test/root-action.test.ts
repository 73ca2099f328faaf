import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { actionFile, isAlias, rootNames, root, rootEntry, type ActionFile } from '../repository.ts'
import { rootAction } from '../root-action.ts'

interface Step {
  readonly id: string
  readonly if: string
  readonly uses: string
  readonly env?: Readonly<Record<string, string>>
  readonly with: Readonly<Record<string, string>>
}

type RootAction = ActionFile & { readonly runs: { readonly using: string; readonly steps: readonly Step[] } }

const text = readFileSync(join(root, 'action.yml'), 'utf8')
const { inputs = {}, outputs = {}, runs } = parse(text) as RootAction
const [refusal, ...chain] = runs.steps
const stepOf = (name: string): Step | undefined => chain.find(({ id }) => id === name)
const inputNamed = (expression: string): string =>
  /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] ?? `"${expression}" is not an input`

/** What an action declares, without the names that only other actions' users know, and what its switch says. */
const ownInputs = (name: string): readonly string[] =>
  Object.entries(actionFile(`actions/${name}/action.yml`).inputs ?? {})
    .filter(([input, declared]) => !isAlias(declared) && !isFixed(name, input))
    .map(([input]) => input)
    .filter((input) => input !== rootEntry(name).switch.told?.input)

const told = (name: string): readonly string[] => Object.keys(stepOf(name)?.with ?? {}).slice(ownInputs(name).length)

/** What the root sets itself, and does not have as an input. */
const isFixed = (name: string, input: string): boolean => rootEntry(name).fixed?.[input] !== undefined

describe('the root action', () => {
  it('is what npm run docs writes', () => {
    expect(text).toBe(rootAction())
  })

  it('has one step for each action, from this repository at the commit that the caller pinned', () => {
    expect(runs.using).toBe('composite')
    expect(chain.map(({ id, uses }) => ({ id, uses }))).toEqual(
      rootNames.map((name) => ({ id: name, uses: `$/actions/${name}` })),
    )
  })

  it('chains every action that has a root.yml', () => {
    const folders = globSync('actions/*/root.yml', { cwd: root }).map((path) => basename(dirname(path)))
    expect([...rootNames].toSorted()).toEqual(folders.toSorted())
  })

  it('has no input that no step reads, and reads none that it does not have', () => {
    const forwarded = chain.flatMap(({ id, with: given }) =>
      Object.entries(given).flatMap(([input, value]) => (told(id).includes(input) ? [] : [inputNamed(value)])),
    )
    expect([...new Set([...forwarded, ...rootNames])].toSorted()).toEqual(Object.keys(inputs).toSorted())
  })

  it('leaves every default but those of the shared inputs and of the switches to the actions', () => {
    const defaults = Object.entries(inputs).filter(([, input]) => input.default !== '')
    const switches = rootNames.map((name) => [name, rootEntry(name).switch.default]).filter(([, value]) => value !== '')
    expect(Object.fromEntries(defaults.map(([name, input]) => [name, input.default]))).toEqual({
      'github-token': '${{ github.token }}',
      'dry-run': 'false',
      ...Object.fromEntries(switches),
    })
  })

  it('describes every input and output', () => {
    const undescribed = Object.entries({ ...inputs, ...outputs }).filter(([, { description }]) => !description)
    expect(undescribed).toEqual([])
  })
})

describe('the first step', () => {
  it('looks at every switch, and runs only where one has a value that it cannot have', () => {
    const valid = [
      'contains(fromJSON(\'["","true","false"]\'), inputs.welcome)',
      'contains(fromJSON(\'["","true","false","auto"]\'), inputs.dco-check)',
    ]
    expect(refusal?.if).toMatch(/^\$\{\{ !\(.*\) \}\}$/)
    const checked = refusal?.if.slice('${{ !('.length, -') }}'.length).split(' && ') ?? []
    expect(checked).toEqual(expect.arrayContaining(valid))
    expect(checked.map((check) => check.replace(/^.*inputs\./, '').replace(/\)$/, ''))).toEqual(rootNames)
  })
})

describe('the switch of dco-check', () => {
  it('tells the action whether it is on by itself or was switched on', () => {
    expect(told('dco-check')).toEqual(['when'])
    expect(stepOf('dco-check')?.with['when']).toBe("${{ inputs.dco-check == 'true' && 'always' || 'configured' }}")
  })
})

describe('an input that the root sets itself', () => {
  it('is how welcome keeps the built-in greetings that were not replaced', () => {
    expect(stepOf('welcome')?.with['built-in-greetings']).toBe('unless-replaced')
  })
})

describe.each(rootNames)('the step of %s in the root action', (name) => {
  it('forwards every input that the action declares, aliases excepted, and no other', () => {
    expect(Object.keys(stepOf(name)?.with ?? {})).toEqual([...ownInputs(name), ...told(name)])
  })

  it('forwards each under the name of the action, or under its own where all share it', () => {
    const expected = ownInputs(name).map((input) =>
      input === 'github-token' || input === 'dry-run' ? input : `${name}-${input}`,
    )
    expect(
      Object.values(stepOf(name)?.with ?? {})
        .slice(0, expected.length)
        .map(inputNamed),
    ).toEqual(expected)
  })

  it('runs although another one failed, unless the run was cancelled', () => {
    expect(stepOf(name)?.if).toMatch(/^\$\{\{ !cancelled\(\) && /)
  })

  it('runs on the events that the action names, and on no other', () => {
    expect(stepOf(name)?.if).toContain(`fromJSON('${JSON.stringify(rootEntry(name).events)}')`)
  })

  it('says what a maintainer puts in front of the names of its inputs', () => {
    expect(stepOf(name)?.env).toEqual({ PORCHLIGHT_INPUT_PREFIX: `${name}-` })
  })

  it('puts out all that the action puts out', () => {
    const declared = Object.keys(actionFile(`actions/${name}/action.yml`).outputs ?? {})
    const expected = declared.map((output) => [`${name}-${output}`, `\${{ steps.${name}.outputs.${output} }}`])
    const own = Object.entries(outputs).filter(([output]) => output.startsWith(`${name}-`))
    expect(own.map(([output, { value }]) => [output, value])).toEqual(expected)
  })
})
