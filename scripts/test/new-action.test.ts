import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../repository.ts'
import { installed } from '../tools/install.ts'
import { copyOfRepository } from './support/copy.ts'

const NAME = 'night-light'

interface Run {
  readonly status: number | null
  readonly printed: string
}

function node(folder: string, ...args: readonly string[]): Run {
  const { VITEST: _vitest, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env })
  return { status, printed: `${stdout}${stderr}` }
}

const newAction = (folder: string, ...args: readonly string[]): Run =>
  node(folder, '--conditions=@porchlight/source', 'scripts/new-action.ts', ...args)

describe('a name for a new action', () => {
  it.each([
    {
      name: 'NightLight',
      says: 'is not a name for an action: expected lower-case words with hyphens, for example night-light.',
    },
    {
      name: '../night',
      says: 'is not a name for an action: expected lower-case words with hyphens, for example night-light.',
    },
    {
      name: 'night-',
      says: 'is not a name for an action: expected lower-case words with hyphens, for example night-light.',
    },
    { name: 'triage', says: 'is taken: there is actions/triage.' },
    { name: 'github', says: 'is taken: there is packages/github.' },
    { name: 'toolkit', says: 'is taken: there is dist/toolkit.' },
    { name: 'dry-run', says: 'is reserved: the root action.yml uses that name.' },
    { name: 'switches', says: 'is reserved: the root action.yml uses that name.' },
    { name: 'welcome-mentors', says: 'is reserved: the root action.yml uses that name.' },
  ])('is not $name: it $says', ({ name, says }) => {
    expect(newAction(root, name)).toEqual({ status: 1, printed: `"${name}" ${says}\n` })
  })

  it('is not one of 41 letters', () => {
    const name = 'a'.repeat(41)
    expect(newAction(root, name).printed).toBe(`"${name}" has 41 letters: expected 40 at most.\n`)
  })

  it('is one', () => {
    const says =
      'Expected one name: npm run new-action NAME, or npm run new-action NAME -- --root for one that the root action chains.\n'
    expect([newAction(root).printed, newAction(root, 'night', 'light').printed]).toEqual([says, says])
  })
})

const setUp = (...args: readonly string[]) => {
  const action = { copy: '', written: { status: null, printed: '' } as Run }
  beforeAll(() => {
    action.copy = copyOfRepository()
    action.written = newAction(action.copy, NAME, ...args)
  }, 300_000)
  afterAll(() => rmSync(action.copy, { recursive: true, force: true }))
  return action
}

const LISTS = [
  'README.md',
  'tsconfig.json',
  '.github/workflows/ci.yml',
  '.github/triage.yml',
  '.github/ISSUE_TEMPLATE/bug.yml',
]

describe('a new action on its own', { timeout: 300_000 }, () => {
  const action = setUp()

  it('is in every list of actions, and not in the root action', () => {
    expect(action.written.status).toBe(0)
    const textOf = (path: string): string => readFileSync(join(action.copy, path), 'utf8')
    expect(LISTS.filter((path) => !textOf(path).includes(NAME))).toEqual([])
    expect(textOf('action.yml')).not.toContain(NAME)
    expect(textOf(`packages/testing/test/support/cases/${NAME}.ts`)).not.toContain('root:')
  })

  it('leaves nothing generated to be written', () => {
    const run = node(action.copy, '--conditions=@porchlight/source', 'scripts/docs.ts', '--check')
    expect(run).toEqual({ status: 0, printed: '' })
  })
})

describe('a new action in the root action', { timeout: 300_000 }, () => {
  const action = setUp('--root')

  it('is written, and said', () => {
    expect(action.written).toEqual({
      status: 0,
      printed: [
        `Wrote actions/${NAME}/, packages/testing/test/support/cases/${NAME}.ts, scripts/actions.json, package-lock.json.`,
        `Now change what it does, beginning with actions/${NAME}/src/decide.ts.`,
        '',
      ].join('\n'),
    })
    expect(existsSync(join(action.copy, 'dist', NAME, 'index.js'))).toBe(true)
    expect(readFileSync(join(action.copy, 'action.yml'), 'utf8')).toContain(`uses: $/actions/${NAME}`)
  })

  it('leaves nothing generated to be written', () => {
    const run = node(action.copy, '--conditions=@porchlight/source', 'scripts/docs.ts', '--check')
    expect(run).toEqual({ status: 0, printed: '' })
  })

  it('adds to the lockfile what npm would, and changes nothing else there', () => {
    const [before, after] = [root, action.copy].map((folder) =>
      readFileSync(join(folder, 'package-lock.json'), 'utf8').split('\n'),
    )
    const added = after?.filter((line) => !before?.includes(line)).map((line) => line.trim())
    expect(added).toEqual([
      '"actions/night-light": {',
      '"name": "@porchlight/night-light",',
      '"node_modules/@porchlight/night-light": {',
      '"resolved": "actions/night-light",',
    ])
    expect(after?.filter((line) => before?.includes(line)).join('\n')).toContain(before?.slice(0, 40).join('\n'))
  })

  it('has the right types', () => {
    const run = node(action.copy, 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.check.json')
    expect(run).toEqual({ status: 0, printed: '' })
  })

  const folders = [`actions/${NAME}`, `packages/testing/test/support/cases/${NAME}.ts`]
  it.skipIf('missing' in installed('biome')).each([
    { what: 'is formatted', tool: ['biome', 'format', ...folders, 'scripts/actions.json', 'tsconfig.json'] },
    { what: 'is linted', tool: ['oxlint', '--type-aware', '--deny-warnings', ...folders] },
  ])('$what', ({ tool }) => {
    const run = node(action.copy, 'scripts/tools.ts', ...tool)
    expect(run).toMatchObject({ status: 0 })
  })

  it.skipIf('missing' in installed('knip'))('has nothing that is unused', () => {
    expect(node(action.copy, 'scripts/tools.ts', 'knip', '--no-config-hints').printed).not.toContain(NAME)
  })

  it('passes its own tests', () => {
    const run = node(action.copy, 'node_modules/vitest/vitest.mjs', 'run', `actions/${NAME}`)
    expect(run).toMatchObject({ status: 0 })
  })

  it('keeps what every action promises', () => {
    const promises = [
      'cheap',
      'dry-run',
      'explains-itself',
      'idempotent',
      'names-the-permission',
      'portable',
      'root-action',
    ]
    const files = promises.map((promise) => `packages/testing/test/${promise}.test.ts`)
    const run = node(action.copy, 'node_modules/vitest/vitest.mjs', 'run', ...files, '-t', NAME)
    expect(run).toMatchObject({ status: 0 })
  })
})
