import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

interface Ran {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: string
  readonly summary: string
}

/** Runs an action whose `run` has this body in a process of its own, with the files that a runner would give it. */
function ran(
  body: string,
  {
    env = {},
    payload = '{}',
    outputsOfFailure,
  }: { env?: Record<string, string>; payload?: string; outputsOfFailure?: Record<string, unknown> } = {},
): Ran {
  const directory = mkdtempSync(join(tmpdir(), 'porchlight-kit-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const file = (name: string, content = ''): string => {
    writeFileSync(join(directory, name), content)
    return join(directory, name)
  }
  const files = {
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_EVENT_PATH: file('event.json', payload),
  }
  const kit = new URL('../src/index.ts', import.meta.url).href
  const main = file(
    'main.mjs',
    `
    import * as kit from ${JSON.stringify(kit)}
    const action = { name: 'porch', inputs: { 'github-token': '', 'dry-run': 'false' }, outputs: ['lit', 'plan'] }
    const toolkit = async () => { throw new Error('The toolkit is not for idle runs.') }
    const outputsOfFailure = ${JSON.stringify(outputsOfFailure)}
    await kit.runAction({ action, toolkit, outputsOfFailure, run: async (host) => { ${body} } })`,
  )
  const child = spawnSync(process.execPath, [main], {
    encoding: 'utf8',
    env: { GITHUB_EVENT_NAME: 'issues', GITHUB_REPOSITORY: 'acme/widgets', ...files, ...env },
  })
  const { status, stdout, stderr } = child
  return {
    exitCode: status,
    stdout,
    stderr,
    outputs: readFileSync(files.GITHUB_OUTPUT, 'utf8'),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
  }
}

describe('a run that works', () => {
  it('leaves outputs, summary and log, and exits with 0', () => {
    expect(
      ran(`host.log.info('on ' + host.event.payload.action); return { outputs: { lit: true }, summary: '### Lit' }`, {
        payload: '{"action":"opened"}',
      }),
    ).toEqual({
      exitCode: 0,
      stdout: 'on opened\n',
      stderr: '',
      outputs: 'lit<<ghadelimiter\ntrue\nghadelimiter\nplan<<ghadelimiter\n\nghadelimiter\n',
      summary: '### Lit\n',
    })
  })

  it('writes no summary when the report has none', () => {
    expect(ran(`return { outputs: { lit: false }, summary: '' }`).summary).toBe('')
  })

  it('prints more than a pipe holds, whole and in order', () => {
    const { stdout } = ran(
      `for (let line = 0; line < 8; line += 1) host.log.info(line + 'é'.repeat(50_000)); return { outputs: {}, summary: '' }`,
    )
    expect(stdout.split('\n').map((line) => `${Number.parseInt(line)}:${line.length}`)).toEqual([
      ...Array.from({ length: 8 }, (_, line) => `${line}:${50_000 + String(line).length}`),
      'NaN:0',
    ])
  })

  it('keeps a summary within the megabyte that GitHub shows', () => {
    const { summary } = ran(`return { outputs: {}, summary: 'é'.repeat(1_000_000) }`)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576)
    expect(summary).toContain('The rest is cut: GitHub shows 1 MiB of a summary.')
  })
})

describe('a mistake in a file', () => {
  const FAILS = `throw new kit.UserError('a.yml:3:5: one\\na.yml:9: two', { places: [
    { file: 'a.yml', line: 3, column: 5, message: 'the key "\u202e<b>" is \u001b[2J unknown' },
    { file: 'a.yml', line: 9, message: 'the key "c" is unknown' },
  ] })`

  it('is an annotation at its line, a line of the log and an item of the summary, without escape sequences and turned text', () => {
    expect(ran(FAILS)).toMatchObject({
      exitCode: 1,
      stdout:
        'a.yml:3:5: the key "<b>" is  [2J unknown\na.yml:9: the key "c" is unknown\n' +
        '::error file=a.yml,line=3,col=5::the key "<b>" is  [2J unknown\n' +
        '::error file=a.yml,line=9::the key "c" is unknown\n',
      summary:
        '### porch could not do its work\n\n' +
        '- `a.yml:3:5`: the key "\\<b\\>" is \\[2J unknown\n' +
        '- `a.yml:9`: the key "c" is unknown\n',
    })
  })

  it('is still named by the log when there are more than GitHub shows', () => {
    const { exitCode, stdout } = ran(
      `throw new kit.UserError('x', { places: Array.from({ length: 12 }, (_, at) => ({ file: 'a.yml', line: at + 1, message: 'no' })) })`,
    )
    expect(exitCode).toBe(1)
    expect(stdout.match(/^::error /gm)).toHaveLength(10)
    expect(stdout).toContain("::error file=a.yml,line=10::no%0A%0AAnd 2 more: see the step's log.\n")
    expect(stdout.match(/^a\.yml:\d+: no$/gm)).toHaveLength(12)
  })

  it('without a place is one item of the summary among the others', () => {
    expect(ran(`throw new kit.UserError('one is wrong\\ntwo is wrong')`)).toMatchObject({
      stdout: '::error::one is wrong%0Atwo is wrong\n',
      summary: '### porch could not do its work\n\n- one is wrong\n- two is wrong\n',
    })
  })
})

describe('a run that fails', () => {
  const BUG =
    'This is a bug in Porchlight. Please report it with the lines above in the repository that your workflow names below uses:.'

  it('shows a mistake of the user as one error without a stack', () => {
    const { exitCode, stdout, stderr } = ran(`throw new kit.UserError('label is empty. Give it a value.')`)
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 1,
      stdout: '::error::label is empty. Give it a value.\n',
      stderr: '',
    })
  })

  it('shows a refusal of GitHub as one error without a stack', () => {
    const { exitCode, stdout } = ran(
      `throw new kit.GitHubError('GitHub answered 502.', { request: 'GET /', status: 502 })`,
    )
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '::error::GitHub answered 502.\n' })
  })

  it('shows a bug with its stack and where to report it', () => {
    const { exitCode, stdout } = ran(`null.lamp`)
    expect(exitCode).toBe(1)
    expect(stdout).toContain('    at run (')
    expect(stdout).toContain(`::error::Cannot read properties of null (reading 'lamp'). ${BUG}`)
  })

  it('sends who reports a bug to the repository that the action is taken from', () => {
    const { stdout } = ran(`null.lamp`, { env: { GITHUB_ACTION_REPOSITORY: 'lena/porchlight' } })
    expect(stdout).toContain('Please report it with the lines above at https://github.com/lena/porchlight/issues.')
  })

  it.each([
    { name: 'a thrown string', body: `throw 'no light'`, shows: '::error::no light' },
    {
      name: 'a thrown undefined',
      body: `throw undefined`,
      shows: '::error::Something threw undefined instead of an error.',
    },
    {
      name: 'a thrown object',
      body: `throw { lamp: 1 }`,
      shows: '::error::Something threw {"lamp":1} instead of an error.',
    },
    {
      name: 'a promise nobody waits for',
      body: `Promise.reject(new Error('lost')); await new Promise((go) => setTimeout(go, 20)); return { outputs: {}, summary: '' }`,
      shows: '::error::lost',
    },
    {
      name: 'an error in a timer',
      body: `setTimeout(() => { throw new Error('late') }); await new Promise((go) => setTimeout(go, 20)); return { outputs: {}, summary: '' }`,
      shows: '::error::late',
    },
    {
      name: 'a promise that nothing settles',
      body: `await new Promise(() => {})`,
      shows: '::error::The run ended while it still waited for something.',
    },
    {
      name: 'a verdict',
      body: `return { outputs: {}, summary: '', failure: 'Too dark.' }`,
      shows: '::error::Too dark.',
    },
  ])('exits with 1 for $name', ({ body, shows }) => {
    const { exitCode, stdout } = ran(body)
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: expect.stringContaining(shows) })
  })

  it('sets the outputs also when the report is a verdict', () => {
    expect(ran(`return { outputs: { lit: 'no' }, summary: '', failure: 'Too dark.' }`).outputs).toContain(
      'lit<<ghadelimiter\nno\n',
    )
  })

  it.each([
    { name: 'an empty event file', payload: '', shows: 'is empty. It must hold the event' },
    { name: 'a broken event file', payload: '{"a":', shows: 'is not JSON. It must hold the event' },
  ])('has one clear sentence about $name', ({ payload, shows }) => {
    const { exitCode, stdout, stderr } = ran(`return host.event`, { payload })
    expect({ exitCode, stderr, lines: stdout.split('\n').length }).toEqual({ exitCode: 1, stderr: '', lines: 2 })
    expect(stdout).toContain(shows)
  })

  it('reports an output file that cannot be written', () => {
    const { exitCode, stdout } = ran(`return { outputs: {}, summary: '' }`, {
      env: { GITHUB_OUTPUT: '/nowhere/output' },
    })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('::error::GITHUB_OUTPUT names the file /nowhere/output, which cannot be written')
  })
})

describe('secrets', () => {
  const env = { 'INPUT_GITHUB-TOKEN': 'ghs_hush' }
  const read = `kit.collect({ token: host.read.secret('github-token', { required: true }) });`

  it.each([
    { name: 'a line', body: `host.log.info('with ghs_hush'); return { outputs: {}, summary: '' }`, shows: 'with ***' },
    {
      name: 'an annotation',
      body: `host.log.warning('with ghs_hush'); return { outputs: {}, summary: '' }`,
      shows: '::warning::with ***',
    },
    { name: 'an error', body: `throw new Error('401 for ghs_hush')`, shows: '::error::401 for ***' },
  ])('stay out of $name, also where no runner reads along', ({ body, shows }) => {
    const { stdout } = ran(`${read} ${body}`, { env })
    expect(stdout).toContain(shows)
    expect(stdout.replace('::add-mask::ghs_hush\n', '')).not.toContain('ghs_hush')
  })

  it('stay out of the summary', () => {
    expect(ran(`${read} return { outputs: {}, summary: 'ghs_hush' }`, { env }).summary).toBe('***\n')
  })
})

describe('a run that could not do its work', () => {
  const body = `throw new kit.UserError('The wick is "wet". Dry it.')`

  it('says why where people look first, in the job summary', () => {
    expect(ran(body).summary).toBe('### porch could not do its work\n\nThe wick is "wet". Dry it.\n')
  })

  it('leaves the outputs of a verdict that fails closed, where the action has one', () => {
    expect(ran(body, { outputsOfFailure: { lit: 'failure' } }).outputs).toContain('lit<<ghadelimiter\nfailure\n')
  })

  it('leaves no outputs otherwise', () => {
    expect(ran(body).outputs).toBe('')
  })

  it('keeps the stack of a bug out of the summary', () => {
    expect(ran(`throw new TypeError('x is not a function')`).summary).toBe('')
  })
})

describe('a run whose output nobody reads any more', () => {
  it.each([
    {
      printing: 'its own lines',
      body: "for (let line = 0; line < 9; line += 1) { await later(); host.log.info('still here') }",
    },
    {
      printing: 'through the stream',
      body: "for (let line = 0; line < 9; line += 1) { await later(); process.stdout.write('still here') }",
    },
  ])('ends all the same, printing $printing', async ({ body }) => {
    const kit = new URL('../src/index.ts', import.meta.url).href
    const main = `
      import * as kit from ${JSON.stringify(kit)}
      const later = () => new Promise((resolve) => setTimeout(resolve, 10))
      const action = { name: 'porch', inputs: {}, outputs: [] }
      await kit.runAction({ action, run: async (host) => { ${body}; return { outputs: {}, summary: '' } } })`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', main], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    child.stdout.destroy()
    const ended = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal ?? 'by itself')))
    const killer = setTimeout(() => child.kill('SIGKILL'), 5000)
    expect(await ended).toBe('by itself')
    clearTimeout(killer)
  })
})
