import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ActionOutcome } from '@porchlight/action-runner'
import { afterAll, describe } from 'vitest'
import { actions } from './support/actions.ts'
import { errorsOf, runBundle, saidBy } from './support/bundle.ts'
import { it } from './support/promise.ts'
import { startRefusingProxy } from './support/proxy.ts'
import { issueEvent, pullRequestEvent, releaseEvent, scenarioOf, widgets } from './support/world.ts'

const folder = mkdtempSync(join(tmpdir(), 'porchlight-events-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function eventFile(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** One clear sentence or two, with the cure; nothing that only a programmer reads. */
const problemOf = (outcome: ActionOutcome): string => {
  const [message = '', ...more] = errorsOf(outcome)
  const isStack = /^\s+at /m.test(outcome.log) || outcome.log.includes('This is a bug in Porchlight')
  return [`exit ${outcome.exitCode}`, isStack ? 'with a stack' : '', message, ...more]
    .filter((text) => text !== '')
    .join(': ')
}

const files = [
  { what: 'is empty', path: eventFile('empty.json', ''), says: "is empty. It must hold the event's payload as JSON." },
  {
    what: 'is not there',
    path: join(folder, 'missing.json'),
    says: 'cannot be read (ENOENT). GITHUB_EVENT_PATH must name a readable JSON file.',
  },
  {
    what: 'is a folder',
    path: folder,
    says: 'cannot be read (EISDIR). GITHUB_EVENT_PATH must name a readable JSON file.',
  },
  {
    what: 'breaks off',
    path: eventFile('broken.json', '{"action": "opened", "issue": {"num'),
    says: "is not JSON. It must hold the event's payload.",
  },
  {
    what: 'holds an array',
    path: eventFile('array.json', '[]'),
    says: "is not a JSON object. It must hold the event's payload.",
  },
  {
    what: 'is binary',
    path: eventFile('binary.json', Uint8Array.from([0, 159, 146, 150, 255])),
    says: "is not JSON. It must hold the event's payload.",
  },
]

const withFiles = actions.flatMap((action) => files.map((file) => ({ ...file, name: action.name, action })))

describe('an event file', () => {
  it.concurrent.for(withFiles)(
    'that $what fails $name with one clear message',
    async ({ path, says, action }, { open, expect }) => {
      const world = await open()
      const event = await action.event(world)
      const outcome = await runBundle(world, action.name, {
        event,
        inputs: action.inputs(world),
        github: { eventPath: path },
      })
      expect(problemOf(outcome)).toBe(`exit 1: The event file ${path} ${says}`)
      expect(world.writes()).toEqual([])
    },
  )

  it.concurrent.for(actions)(
    'that lacks its subject fails $name, or is none of its business',
    async (action, { open, expect }) => {
      const world = await open()
      const { name } = await action.event(world)
      const outcome = await runBundle(world, action.name, { event: { name, payload: { action: 'opened' } } })
      expect(problemOf(outcome)).toMatch(/^exit 0$|^exit 1: [^\n]+\.$/)
      expect(world.emulator.requests).toEqual([])
    },
  )
})

const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replaceAll(/./g, (letter) => {
  const before = String.fromCodePoint((letter.codePointAt(0) ?? 0) - 1)
  return `${letter}: &${letter} [${Array.from({ length: 9 }, () => `*${before}`).join(',')}]\n`
})}`

const contents = [
  { what: 'is indented with tabs', content: 'docs:\n\t- changed-files: x\n' },
  { what: 'has a key twice', content: 'docs: a\ndocs: b\n' },
  { what: 'is an alias bomb', content: bomb },
  { what: 'is a megabyte', content: `docs:\n${"  - 'x'\n".repeat(150_000)}` },
  { what: 'is binary', content: { base64: Buffer.from([0, 159, 146, 150, 255, 1, 2, 3]).toString('base64') } },
  { what: 'is not what the action reads', content: 'no-such-key: { a: [b] }\n' },
]

const configured = [
  { name: 'triage', path: '.github/labeler.yml' },
  { name: 'triage', path: '.github/triage.yml' },
  { name: 'dco-check', path: '.github/dco.yml' },
]
const withConfigs = configured.flatMap((config) => contents.map((content) => ({ ...config, ...content })))

// Sound rules beside a file that is not would still be followed.
const { '.github/labeler.yml': _, ...withoutRules } = widgets.files ?? {}

/** The file of each error, or its text where the error has no line. */
const placesOf = ({ annotations }: ActionOutcome): string =>
  annotations.map(({ file, message }) => file ?? message).join('\n')

describe('a configuration', () => {
  it.concurrent.for(withConfigs)(
    'of $name in $path that $what fails it with an error that names the file',
    async ({ name, path, content }, { open, expect }) => {
      const world = await open({ scenario: scenarioOf({ files: { ...withoutRules, [path]: content } }) })
      const outcome = await runBundle(world, name, { event: await pullRequestEvent(world, 2) })
      expect(problemOf(outcome)).toMatch(/^exit 1: /)
      expect(placesOf(outcome)).toContain(path)
      expect(errorsOf(outcome).join('\n').length).toBeLessThan(2000)
      expect(world.emulator.writes).toEqual([])
    },
  )
})

const MESSAGE_FILE = '.github/message.md'
const messages = [
  { what: 'is empty', content: '' },
  { what: 'is binary', content: { base64: Buffer.from([0, 159, 146, 150, 255, 1, 2, 3]).toString('base64') } },
  { what: 'has an unknown variable', content: 'Hello {{ athor }}' },
]
const withMessages = [
  { name: 'welcome', input: 'issue-message-file' },
  { name: 'notify-requesters', input: 'message-file' },
].flatMap((action) => messages.map((message) => ({ ...action, ...message })))

describe('a message file', () => {
  it.concurrent.for(withMessages)(
    'of $name that $what fails it with a message that names the file',
    async ({ name, input, content }, { open, expect }) => {
      const world = await open({ scenario: scenarioOf({ files: { ...widgets.files, [MESSAGE_FILE]: content } }) })
      const event = name === 'welcome' ? await issueEvent(world, 1) : await releaseEvent(world)
      const outcome = await runBundle(world, name, { event, inputs: { [input]: MESSAGE_FILE } })
      expect(problemOf(outcome)).toMatch(/^exit 1: /)
      expect(problemOf(outcome)).toContain(MESSAGE_FILE)
      expect(world.emulator.writes).toEqual([])
    },
  )
})

const askers = actions.filter(({ requests }) => requests.length > 0)
const WRONG_TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz'

describe('a GitHub that cannot be asked', () => {
  it.concurrent.for(askers)(
    'because the token is wrong fails $name, and the token is shown nowhere',
    async (action, { open, expect }) => {
      const world = await open()
      const run = { event: await action.event(world), inputs: { ...action.inputs(world), 'github-token': WRONG_TOKEN } }
      const outcome = await runBundle(world, action.name, run)
      expect(problemOf(outcome)).toMatch(
        /^exit 1: GitHub does not accept the token \(401 for .+\)\. Leave github-token out, or write/,
      )
      // The runner echoes what the workflow says; what counts is what comes after.
      expect(saidBy(outcome).split('##[endgroup]')[1]).not.toContain(WRONG_TOKEN)
    },
  )

  it.concurrent.for(askers)(
    'because nothing listens fails $name with the address',
    { timeout: 60_000 },
    async (action, { open, expect }) => {
      const world = await open()
      const gone = await startRefusingProxy()
      await gone.stop()
      const github = { apiUrl: gone.url, graphqlUrl: `${gone.url}/graphql` }
      const outcome = await runBundle(world, action.name, {
        event: await action.event(world),
        inputs: action.inputs(world),
        github,
      })
      expect(problemOf(outcome)).toMatch(
        /^exit 1: [A-Z]+ [^:\n]+: 127\.0\.0\.1:\d+ refuses the connection \(ECONNREFUSED\)\. Check GITHUB_API_URL\.$/m,
      )
      expect(saidBy(outcome)).not.toContain(world.emulator.token)
    },
  )

  it.concurrent.for(askers)(
    'because a proxy refuses fails $name with a word about the proxy',
    { timeout: 60_000 },
    async (action, { open, onTestFinished, expect }) => {
      const world = await open()
      const proxy = await startRefusingProxy()
      onTestFinished(() => proxy.stop())
      const github = { apiUrl: 'http://github.invalid', graphqlUrl: 'http://github.invalid/graphql' }
      const run = {
        event: await action.event(world),
        inputs: action.inputs(world),
        github,
        env: { http_proxy: proxy.url },
      }
      const outcome = await runBundle(world, action.name, run)
      expect(problemOf(outcome)).toMatch(/^exit 1: .*proxy/i)
      expect(proxy.asked.length).toBeGreaterThan(0)
    },
  )
})
