import { describe, expect, it } from 'vitest'
import { type ActionOutcome, flattenSteps, runAction } from '../src/index.ts'
import { anIssueOpened, aRepository, github, REPOSITORY, runJobOf } from './support/setup.ts'

function runChain(inputs: Record<string, string> = {}): Promise<ActionOutcome> {
  return runAction({ directory: REPOSITORY, repositoryRoot: REPOSITORY, event: anIssueOpened, github, inputs })
}

function composite(steps: string, outputs = ''): string {
  return `name: C\ndescription: D\n${outputs}runs:\n  using: composite\n  steps:\n${steps}`
}

function runComposite(steps: string, files: Record<string, string> = {}): Promise<ActionOutcome> {
  const root = aRepository({ 'action.yml': composite(steps), ...files })
  return runAction({ directory: root, repositoryRoot: root, event: anIssueOpened, github })
}

const outcomes = (steps: ActionOutcome['steps']): string[] =>
  steps.map(({ id, outcome, conclusion }) => `${id}: ${outcome}/${conclusion}`)

describe('a composite action', () => {
  it('runs the actions of its own repository through $/, with their own defaults', async () => {
    const { conclusion, steps, outputs, summary } = await runChain({ greeting: 'hey' })
    expect({ conclusion, outcomes: outcomes(steps), outputs, summary }).toEqual({
      conclusion: 'success',
      outcomes: [
        'say: success/success',
        'after: success/success',
        'where: success/success',
        'on-failure: skipped/skipped',
      ],
      outputs: { said: 'hey', 'first-outcome': 'success/success', path: REPOSITORY },
      summary: 'Said **hey**.\n\nSaid **second**.\n',
    })
  })

  it('stops at a step that fails, but for steps whose condition asks for it, and fails', async () => {
    const { conclusion, exitCode, steps } = await runChain({ 'fail-first': 'true' })
    expect({ conclusion, exitCode, outcomes: outcomes(steps) }).toEqual({
      conclusion: 'failure',
      exitCode: 1,
      outcomes: [
        'say: failure/failure',
        'after: skipped/skipped',
        'where: success/success',
        'on-failure: success/success',
      ],
    })
  })

  it('goes on after a step that may fail', async () => {
    const { conclusion, steps, outputs } = await runChain({ 'fail-first': 'true', tolerate: 'true' })
    expect({ conclusion, outcomes: outcomes(steps), first: outputs['first-outcome'] }).toEqual({
      conclusion: 'success',
      outcomes: [
        'say: failure/success',
        'after: success/success',
        'where: success/success',
        'on-failure: skipped/skipped',
      ],
      first: 'failure/success',
    })
  })

  it('gives a step its env, and keeps it from the next', async () => {
    const { steps } = await runChain()
    const seen = steps.slice(0, 2).map(({ outputs }) => JSON.parse(outputs['seen'] ?? '{}')['FROM_STEP'])
    expect(seen).toEqual(['set in the step of the composite', undefined])
  })

  it('gives run steps no INPUT_* and its own path', async () => {
    const { log } = await runComposite(
      '    - run: env | grep -c "^INPUT_" || true\n      shell: bash\n    - run: echo "at $GITHUB_ACTION_PATH, ${{ github.action_path }}"\n      shell: sh\n',
    )
    expect(log).toMatch(/\n0\n/)
    expect(log).toMatch(/\nat (?<path>\S+), \k<path>\n/)
  })

  it('hands variables and paths on to its later steps', async () => {
    const { log } = await runComposite(
      '    - run: |\n        echo "A=from env" >> "$GITHUB_ENV"\n        mkdir tools; printf "#!/bin/sh\\necho tool ran" > tools/mytool; chmod +x tools/mytool\n' +
        '        echo "$PWD/tools" >> "$GITHUB_PATH"\n      shell: bash\n' +
        '    - run: echo "$A, ${{ env.A }}"; mytool\n      shell: bash\n',
    )
    expect(log).toContain('\nfrom env, from env\ntool ran\n')
  })

  it('passes a value of several lines as it is written, without its indentation', async () => {
    const { steps } = await runComposite(
      '    - id: a\n      uses: $/inner\n      with:\n        text: |\n          one ${{ github.event_name }}\n            two\n',
      {
        'inner/action.yml':
          'name: I\ndescription: D\ninputs:\n  text:\n    description: T\nruns:\n  using: node24\n  main: main.mjs\n',
        'inner/main.mjs':
          "import { appendFileSync } from 'node:fs'\nappendFileSync(process.env.GITHUB_OUTPUT, `text=${JSON.stringify(process.env.INPUT_TEXT)}\\n`)",
      },
    )
    expect(steps[0]?.outputs).toEqual({ text: '"one issues\\n  two\\n"' })
  })

  it('may nest: $/ and the outputs of the inner one stay its own', async () => {
    const { log, steps } = await runComposite('    - id: outer\n      uses: $/inner\n', {
      'inner/action.yml': composite(
        '    - id: deep\n      run: echo "deep ${{ steps.outer.outputs.x }}|"\n      shell: bash\n',
      ),
    })
    expect(log).toContain('\ndeep |\n')
    expect(flattenSteps(steps).map(({ id }) => id)).toEqual(['deep', 'outer'])
  })

  it('fails with the reason when an action of its own is not there or lies outside', async () => {
    const { annotations } = await runComposite(
      '    - uses: $/nowhere\n      continue-on-error: true\n    - uses: $/../../etc\n',
    )
    expect(annotations.map(({ message }) => message.replaceAll(/'[^']*\/nowhere'/g, "'<root>/nowhere'"))).toEqual([
      "Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '<root>/nowhere'. " +
        'Did you forget to run actions/checkout before running your local action?',
      'uses: "$/../../etc" points outside its repository.',
    ])
  })

  it('reports the exit code of a script that fails, at the first command that does', async () => {
    const { conclusion, annotations, log } = await runComposite(
      '    - run: |\n        exit 4\n        echo never\n      shell: bash\n',
    )
    expect({ conclusion, annotations }).toEqual({
      conclusion: 'failure',
      annotations: [{ level: 'error', message: 'Process completed with exit code 4.' }],
    })
    expect(log).not.toContain('\nnever\n##[error]')
  })

  it('skips a shell that this runner does not start, by name', async () => {
    const { steps, conclusion } = await runComposite('    - run: Write-Output hi\n      shell: pwsh\n')
    expect(conclusion).toBe('success')
    expect(steps[0]).toMatchObject({
      outcome: 'skipped',
      skip: { kind: 'unsupported', reason: 'shell: pwsh is not bash or sh, the two that this runner starts.' },
    })
  })

  it('is cancelled with the job, when the time is over inside it', async () => {
    const { jobs } = await runJobOf('      - uses: OWNER/slow@v1\n', {
      timeoutMs: 500,
      localActions: {
        'OWNER/slow': aRepository({ 'action.yml': composite('    - run: sleep 60\n      shell: sh\n') }),
      },
    })
    expect({ job: jobs[0]?.conclusion, step: jobs[0]?.steps[0]?.conclusion }).toEqual({
      job: 'cancelled',
      step: 'cancelled',
    })
  })

  it('gives a pre inside it the inputs that it has itself', async () => {
    const steps = '    - uses: owner/fixtures/actions/hooks@v1\n      with: { fail: "${{ inputs.stage }}" }\n'
    const inputs = 'inputs:\n  stage:\n    description: The stage that fails.\n'
    const { jobs } = await runJobOf('      - uses: OWNER/chain@v1\n        with: { stage: pre }\n', {
      localActions: {
        'OWNER/chain': aRepository({ 'action.yml': composite(steps, inputs) }),
        'OWNER/fixtures': REPOSITORY,
      },
    })
    expect(jobs[0]?.steps.map(({ stage, outcome }) => `${stage} ${outcome}`)).toEqual([
      'pre failure',
      'main skipped',
      'post skipped',
    ])
  })

  it('has the pre and post of its actions run around the whole job', async () => {
    const { jobs } = await runJobOf('      - uses: OWNER/chain@v1\n      - run: echo last step\n', {
      localActions: {
        'OWNER/chain': aRepository({
          'action.yml': composite(
            '    - uses: owner/fixtures/actions/hooks@v1\n    - run: echo body\n      shell: sh\n',
          ),
        }),
        'OWNER/fixtures': REPOSITORY,
      },
    })
    const lines = jobs[0]?.log.split('\n').filter((line) => /^(hook|body|last)/.test(line))
    expect(lines).toEqual([
      'hook pre after []',
      'hook main after [pre]',
      'body',
      'last step',
      'hook post after [pre,main]',
    ])
  })
})
