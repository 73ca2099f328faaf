import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runAction } from '../src/index.ts'
import { anAction, anIssueOpened, aRepository, github, REPOSITORY, runScript, TOKEN } from './support/setup.ts'

const report = join(REPOSITORY, 'actions/report')
const hooks = join(REPOSITORY, 'actions/hooks')

async function variablesSeen(request: Partial<Parameters<typeof runAction>[0]> = {}): Promise<Record<string, unknown>> {
  const { outputs } = await runAction({ directory: report, event: anIssueOpened, github, ...request })
  return JSON.parse(outputs['seen'] ?? '{}')
}

describe('a JavaScript action', () => {
  it('gets inputs and defaults as INPUT_*: upper case, spaces as underscores, hyphens kept', async () => {
    const seen = await variablesSeen({ inputs: { message: 'hi' } })
    const inputs = Object.entries(seen).filter(([name]) => name.startsWith('INPUT_'))
    expect(Object.fromEntries(inputs)).toEqual({
      INPUT_MESSAGE: 'hi',
      'INPUT_DRY-RUN': 'false',
      INPUT_WITH_SPACE: 'a default',
      'INPUT_NO-DEFAULT': '',
      'INPUT_OLD-MESSAGE': '',
      'INPUT_EXIT-CODE': '0',
    })
  })

  it('gets a default that is an expression, evaluated', async () => {
    expect((await variablesSeen())['INPUT_MESSAGE']).toBe('issues')
  })

  it('gets a given value literally, whatever it looks like', async () => {
    expect((await variablesSeen({ inputs: { message: 'a ${{ github.token }}' } }))['INPUT_MESSAGE']).toBe(
      'a ${{ github.token }}',
    )
  })

  it('gets what GitHub says of the run, and starts in the workspace', async () => {
    const workspace = aRepository({})
    const seen = await variablesSeen({ github: { ...github, workspace, runAttempt: 2, sha: 'd'.repeat(40) } })
    expect(seen).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'issues',
      GITHUB_REPOSITORY: 'acme/widgets',
      GITHUB_REPOSITORY_OWNER: 'acme',
      GITHUB_ACTOR: 'mona',
      GITHUB_SHA: 'd'.repeat(40),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_API_URL: 'http://127.0.0.1:1',
      GITHUB_GRAPHQL_URL: 'http://127.0.0.1:1/graphql',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_WORKFLOW: 'Report',
      GITHUB_JOB: 'run',
      GITHUB_WORKSPACE: workspace,
      RUNNER_OS: 'Linux',
      cwd: workspace,
      event: anIssueOpened.payload,
    })
  })

  it('gets the token only through an input, never as a variable', async () => {
    expect(JSON.stringify(await variablesSeen())).not.toContain(TOKEN)
  })

  it('gets none of the variables of the shell that started the runner', async () => {
    const { log } = await runScript(
      'console.log(Object.keys(process.env).filter((name) => /npm|VITEST/i.test(name)).length)',
    )
    expect(log).toContain('\n0\n')
  })

  it('gets the variables that the caller gives its machine', async () => {
    const { log } = await runScript('console.log(process.env.HTTPS_PROXY)', {
      env: { HTTPS_PROXY: 'http://proxy:8080' },
    })
    expect(log).toContain('\nhttp://proxy:8080\n')
  })

  it('warns of inputs that it does not declare and of those it has deprecated', async () => {
    const inputs = { 'old-message': 'x', mesage: 'y' }
    const { annotations } = await runAction({ directory: report, event: anIssueOpened, github, inputs })
    expect(annotations).toEqual([
      { level: 'warning', message: "Input 'old-message' has been deprecated with message: Use message." },
      {
        level: 'warning',
        message:
          "Unexpected input(s) 'mesage', valid inputs are " +
          "['message', 'dry-run', 'with space', 'no-default', 'old-message', 'exit-code']",
      },
    ])
  })

  it('fails with its exit code and keeps what it wrote before', async () => {
    const inputs = { 'exit-code': '3', message: 'bye' }
    const outcome = await runAction({ directory: report, event: anIssueOpened, github, inputs })
    expect(outcome).toMatchObject({
      conclusion: 'failure',
      exitCode: 3,
      outputs: { said: 'bye' },
      summary: 'Said **bye**.\n',
    })
  })

  it('fails when its file is missing, and names the file', async () => {
    const directory = aRepository({
      'action.yml': 'name: A\ndescription: B\nruns:\n  using: node24\n  main: gone.js\n',
    })
    const { conclusion, annotations } = await runAction({ directory, event: anIssueOpened, github })
    expect({ conclusion, annotations }).toEqual({
      conclusion: 'failure',
      annotations: [{ level: 'error', message: `File not found: '${directory}/gone.js'` }],
    })
  })

  it('is ended when its time is over, with everything it started', async () => {
    const script = "import { spawnSync } from 'node:child_process'\nspawnSync('sleep', ['60'], { stdio: 'inherit' })"
    const { conclusion, annotations } = await runScript(script, { timeoutMs: 700 })
    expect({ conclusion, annotations }).toEqual({
      conclusion: 'cancelled',
      annotations: [{ level: 'error', message: 'The job has exceeded its maximum execution time.' }],
    })
  })

  it('reads the event from another file where the caller wants to see what a broken one does', async () => {
    const eventPath = join(aRepository({ 'event.json': '{' }), 'event.json')
    const script =
      "import { readFileSync } from 'node:fs'\nconsole.log(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))"
    const { log } = await runScript(script, { github: { ...github, eventPath } })
    expect(log).toContain('\n{\n')
  })
})

describe('pre and post', () => {
  const stages = (steps: readonly { stage: string; outcome: string }[]): string[] =>
    steps.map(({ stage, outcome }) => `${stage} ${outcome}`)

  it('run around main and hand the state on', async () => {
    const { steps, state, log } = await runAction({ directory: hooks, event: anIssueOpened, github })
    expect({ stages: stages(steps), state }).toEqual({
      stages: ['pre success', 'main success', 'post success'],
      state: { past: 'pre,main,post' },
    })
    expect(log.split('\n').filter((line) => line.startsWith('hook'))).toEqual([
      'hook pre after []',
      'hook main after [pre]',
      'hook post after [pre,main]',
    ])
  })

  it.each([
    {
      name: 'a pre that fails stops main, and post-if: success() stops post',
      fail: 'pre',
      actor: 'mona',
      gives: ['pre failure', 'main skipped', 'post skipped'],
    },
    {
      name: 'post runs after a failed main where post-if allows it',
      fail: 'main',
      actor: 'always',
      gives: ['pre success', 'main failure', 'post success'],
    },
    {
      name: 'a post that fails fails the job',
      fail: 'post',
      actor: 'mona',
      gives: ['pre success', 'main success', 'post failure'],
    },
  ])('$name', async ({ fail, actor, gives }) => {
    const request = { directory: hooks, event: anIssueOpened, github: { ...github, actor }, inputs: { fail } }
    const { steps, conclusion } = await runAction(request)
    expect({ stages: stages(steps), conclusion }).toEqual({ stages: gives, conclusion: 'failure' })
  })

  it('pre does not run where pre-if is false', async () => {
    const event = { name: 'push', payload: { ref: 'refs/heads/main' } }
    const { steps } = await runAction({ directory: hooks, event, github })
    expect(stages(steps)).toEqual(['pre skipped', 'main success', 'post success'])
  })
})

describe('what an action prints', () => {
  it('becomes annotations with their position', async () => {
    const lines = [
      '::error file=a.ts,line=3,col=7,title=Bad::first%0Asecond',
      '::warning::careful',
      '::notice::by the way',
    ]
    const { annotations, log, conclusion } = await runScript(`console.log(${JSON.stringify(lines.join('\n'))})`)
    expect(annotations).toEqual([
      { level: 'error', message: 'first\nsecond', title: 'Bad', file: 'a.ts', line: 3, column: 7 },
      { level: 'warning', message: 'careful' },
      { level: 'notice', message: 'by the way' },
    ])
    expect(log).toContain('##[error]first\nsecond\n##[warning]careful\n##[notice]by the way\n')
    expect(conclusion).toBe('success')
  })

  it('keeps every line in the log and ten annotations of a kind', async () => {
    const { annotations, log } = await runScript("for (let i = 1; i < 13; i++) console.log('::warning::no ' + i)")
    expect(annotations).toHaveLength(10)
    expect(log).toContain('##[warning]no 12\n')
  })

  it('shows no secret: the token, those given, those masked on the way', async () => {
    const script = `
      console.log('token ${TOKEN}')
      console.log('given s3cret')
      console.log('::add-mask::later')
      console.error('found later and s3cret')
      console.log('::error::it was later')`
    const { log, annotations } = await runScript(script, { secrets: { KEY: 's3cret' } })
    expect(log).toContain('token ***\ngiven ***\n##[error]it was ***\n')
    expect(log).toContain('found *** and ***\n')
    expect(annotations).toEqual([{ level: 'error', message: 'it was ***' }])
  })

  it('is no command between stop-commands and its token', async () => {
    const script = "console.log('::stop-commands::t0k\\n::error::no\\n::t0k::\\n::error::yes')"
    const { annotations, log } = await runScript(script)
    expect(annotations).toEqual([{ level: 'error', message: 'yes' }])
    expect(log).toContain('::error::no\n')
  })

  it('is shown as it is when it only looks like a command', async () => {
    const { log, annotations } = await runScript("console.log('::constructor::x\\n::unknown a=b::y')")
    expect(log).toContain('::constructor::x\n::unknown a=b::y\n')
    expect(annotations).toEqual([])
  })

  it('may still use set-output and save-state, with a warning', async () => {
    const script = "console.log('::set-output name=a::1\\n::save-state name=b::2')"
    const { outputs, state, annotations } = await runScript(script)
    expect({ outputs, state, warnings: annotations.map(({ message }) => message) }).toEqual({
      outputs: { a: '1' },
      state: { b: '2' },
      warnings: [
        'The `set-output` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.',
        'The `save-state` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.',
      ],
    })
  })

  it('may not use set-env any more: the step fails', async () => {
    const { conclusion, env, annotations } = await runScript("console.log('::set-env name=A::1')")
    expect({ conclusion, env }).toEqual({ conclusion: 'failure', env: {} })
    expect(annotations[1]?.message).toMatch(/^The `set-env` command is disabled\./)
  })

  it('is kept when it comes in halves of a character and ends without a newline', async () => {
    const script =
      "const b = Buffer.from('é'); process.stdout.write(b.subarray(0, 1)); setTimeout(() => process.stdout.write(b.subarray(1)), 50)"
    expect((await runScript(script)).log).toContain('é\n')
  })
})

describe('what an action writes to its files', () => {
  const write = (file: string, text: string): string =>
    `import { appendFileSync } from 'node:fs'\nappendFileSync(process.env.${file}, ${text})\n`

  it('becomes outputs, with blocks of several lines', async () => {
    const { outputs } = await runScript(write('GITHUB_OUTPUT', "'a=1\\nb<<E\\none\\ntwo\\nE\\n'"))
    expect(outputs).toEqual({ a: '1', b: 'one\ntwo' })
  })

  it('becomes variables and paths for later steps', async () => {
    const { env } = await runScript(write('GITHUB_ENV', "'A=1\\nB<<E\\nx\\nE\\n'"))
    expect(env).toEqual({ A: '1', B: 'x' })
  })

  it('may not set NODE_OPTIONS for later steps', async () => {
    const { conclusion, env, annotations } = await runScript(write('GITHUB_ENV', "'NODE_OPTIONS=--inspect\\n'"))
    expect({ conclusion, env, messages: annotations.map(({ message }) => message) }).toEqual({
      conclusion: 'failure',
      env: {},
      messages: [
        "Unable to process file command 'env' successfully.",
        "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
      ],
    })
  })

  it('fails the step when it is not in the format, though the process ended well', async () => {
    const { conclusion, exitCode, annotations } = await runScript(write('GITHUB_OUTPUT', "'a<<E\\nb\\n'"))
    expect({ conclusion, exitCode, messages: annotations.map(({ message }) => message) }).toEqual({
      conclusion: 'failure',
      exitCode: 0,
      messages: [
        "Unable to process file command 'output' successfully.",
        "Invalid value. Matching delimiter not found 'E'",
      ],
    })
  })

  it('becomes the summary, secrets masked', async () => {
    expect((await runScript(write('GITHUB_STEP_SUMMARY', `'# Hi ${TOKEN}\\n'`))).summary).toBe('# Hi ***\n')
  })

  it('is no summary beyond 1 MiB, which is an error but no failure', async () => {
    const { conclusion, summary, annotations } = await runScript(
      write('GITHUB_STEP_SUMMARY', "'x'.repeat(1024 * 1024 + 1)"),
    )
    expect({ conclusion, summary, annotations }).toEqual({
      conclusion: 'success',
      summary: '',
      annotations: [
        {
          level: 'error',
          message: '$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1024k.',
        },
      ],
    })
  })
})

describe('an action that this runner cannot run', () => {
  it('is skipped by name when it needs Docker', async () => {
    const directory = aRepository({
      'action.yml': 'name: A\ndescription: B\nruns:\n  using: docker\n  image: Dockerfile\n',
    })
    const { conclusion, steps } = await runAction({ directory, event: anIssueOpened, github })
    expect(conclusion).toBe('skipped')
    expect(steps[0]?.skip).toEqual({
      kind: 'unsupported',
      reason: '$/ is a Docker action, and this runner starts no container.',
    })
  })

  it('is refused when its action.yml is not valid', async () => {
    const directory = anAction('', 'bogus: true')
    await expect(runAction({ directory, event: anIssueOpened, github })).rejects.toThrow("Unexpected value 'bogus'")
  })
})
