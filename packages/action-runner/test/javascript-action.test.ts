import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runAction } from '../src/index.ts'
import { anAction, anIssueOpened, aRepository, github, REPOSITORY, runScript, TOKEN } from './support/setup.ts'

const report = join(REPOSITORY, 'actions/report')

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
