import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { JobOutcome, WorkflowOutcome } from '../src/index.ts'
import { anIssueOpened, aPullRequest, github, REPOSITORY, runFile, runJobOf, TOKEN } from './support/setup.ts'

const conclusions = ({ jobs }: WorkflowOutcome): string[] =>
  jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`)

const steps = (job: JobOutcome | undefined): string[] =>
  (job?.steps ?? []).map(({ name, outcome, conclusion }) => `${name}: ${outcome}/${conclusion}`)

const said = ({ jobs }: WorkflowOutcome): string[] =>
  jobs.flatMap(({ log }) =>
    log
      .split('\n')
      .filter((line) => line.startsWith('> '))
      .map((line) => line.slice(2)),
  )

const job = (id: string, rest: string): string => `  ${id}:\n    runs-on: ubuntu-latest\n${rest}`
const echo = (text: string): string => `    steps:\n      - run: echo "> ${text}"\n`

describe('a workflow', () => {
  it('that the event does not start has no jobs, and says why', async () => {
    const outcome = await runFile(`on: push\njobs:\n${job('a', echo('a'))}`)
    expect(outcome).toEqual({
      name: '.github/workflows/test.yml',
      triggered: false,
      reason: 'on: has no issues, only push',
      conclusion: 'skipped',
      jobs: [],
    })
  })

  it('that GitHub would refuse is refused with file and line', async () => {
    await expect(runFile(`on: issues\njobs:\n${job('a', '    step: []\n')}`)).rejects.toThrow(
      ".github/workflows/test.yml:5:5: Unexpected value 'step'",
    )
  })

  it('gives a script env of three levels, vars, secrets and the event; the nearest env wins', async () => {
    const outcome = await runFile(
      'name: Levels\non: issues\nenv: { A: workflow, B: workflow, C: workflow }\njobs:\n' +
        job(
          'a',
          '    env: { B: job, C: job }\n    steps:\n      - env: { C: "step ${{ vars.V }}" }\n' +
            '        run: |\n          echo "> $A $B $C"\n          echo "> ${{ env.B }} ${{ github.event.action }} ${{ secrets.S }}"\n' +
            '      - run: echo "> $C ${{ github.workflow }} ${{ github.job }} ${{ runner.os }} ${{ job.status }}"\n',
        ),
      { vars: { V: 'var' }, secrets: { S: 's3cret' } },
    )
    expect(said(outcome)).toEqual(['workflow job step var', 'job opened ***', 'job Levels a Linux success'])
  })

  it('starts scripts as defaults.run and working-directory say', async () => {
    const outcome = await runFile(
      'on: issues\ndefaults: { run: { shell: sh } }\njobs:\n' +
        job(
          'a',
          '    steps:\n      - run: mkdir -p sub; echo "> ${BASH_VERSION:-no bash}"\n' +
            '      - run: echo "> $(basename "$PWD")"\n        shell: bash\n        working-directory: sub\n',
        ),
    )
    expect(said(outcome)).toEqual(['no bash', 'sub'])
  })

  it('runs jobs after those they need, and hands outputs on', async () => {
    const outcome = await runFile(
      `on: issues\njobs:\n${job('b', `    needs: a\n${echo('b got ${{ needs.a.outputs.x }}, ${{ needs.a.result }}')}`)}` +
        job(
          'a',
          '    outputs: { x: "${{ steps.s.outputs.v }}" }\n    steps:\n      - id: s\n        run: echo "v=1" >> "$GITHUB_OUTPUT"\n',
        ),
    )
    expect({ conclusions: conclusions(outcome), said: said(outcome) }).toEqual({
      conclusions: ['a: success', 'b: success'],
      said: ['b got 1, success'],
    })
  })

  it('withholds a job output that has a secret in it', async () => {
    const outcome = await runFile(
      `on: issues\njobs:\n${job('a', `    outputs: { x: "\${{ github.token }}", y: fine }\n${echo('a')}`)}`,
    )
    expect({ outputs: outcome.jobs[0]?.outputs, annotations: outcome.jobs[0]?.annotations }).toEqual({
      outputs: { y: 'fine' },
      annotations: [{ level: 'warning', message: "Skip output 'x' since it may contain secret." }],
    })
  })

  it('skips what needs a failed job, unless its condition asks for it', async () => {
    const outcome = await runFile(
      `on: issues\njobs:\n${job('a', '    steps:\n      - run: exit 1\n')}` +
        job('b', `    needs: a\n${echo('b')}`) +
        job('c', `    needs: b\n    if: failure()\n${echo('c')}`) +
        job('d', `    needs: b\n    if: always() && needs.b.result == 'skipped'\n${echo('d')}`) +
        job('e', `    if: github.event_name == 'push'\n${echo('e')}`),
    )
    expect({ conclusion: outcome.conclusion, jobs: conclusions(outcome) }).toEqual({
      conclusion: 'failure',
      jobs: ['a: failure', 'b: skipped', 'c: success', 'd: success', 'e: skipped'],
    })
  })

  it('passes with a job that may fail, and those that need it run', async () => {
    const outcome = await runFile(
      `on: issues\njobs:\n${job('a', '    continue-on-error: true\n    steps:\n      - run: exit 1\n')}${job('b', `    needs: a\n${echo('b')}`)}`,
    )
    expect({ conclusion: outcome.conclusion, jobs: conclusions(outcome) }).toEqual({
      conclusion: 'success',
      jobs: ['a: failure', 'b: success'],
    })
  })

  it('runs a job for each combination of its matrix, and cancels the rest after a failure', async () => {
    const outcome = await runFile(
      `on: issues\njobs:\n${job('a', '    strategy: { matrix: { n: "${{ fromJSON(\'[1, 2, 3]\') }}" } }\n    steps:\n      - run: test ${{ matrix.n }} != 2\n')}`,
    )
    expect(conclusions(outcome)).toEqual(['a (1): success', 'a (2): failure', 'a: cancelled'])
  })

  it('fails a job whose own keys cannot be evaluated, with the expression', async () => {
    const outcome = await runFile(
      `on: issues\njobs:\n${job('a', `    env: { A: "\${{ fromJSON('{') }}" }\n${echo('a')}`)}`,
    )
    expect(conclusions(outcome)).toEqual(['a: failure'])
    expect(outcome.jobs[0]?.annotations[0]?.message).toMatch(/^\$\{\{ fromJSON\('\{'\) \}\}: /)
  })

  it('reports concurrency, of workflow and job', async () => {
    const group = 'concurrency: "${{ github.workflow }}-${{ github.ref }}"\n'
    const { concurrency, jobs } = await runFile(
      `name: W\non: issues\n${group}jobs:\n${job('a', `    concurrency: { group: one, cancel-in-progress: true }\n${echo('a')}`)}`,
    )
    expect([concurrency, jobs[0]?.concurrency]).toEqual(['W-refs/heads/main', 'one'])
  })

  it('cancels a job whose time is over, and lets its if: always() steps clean up', async () => {
    const outcome = await runFile(
      `on: issues\njobs:\n${job('a', '    timeout-minutes: 0.01\n    steps:\n      - run: sleep 60\n      - run: echo "> never"\n      - if: always()\n        run: echo "> cleaned"\n')}`,
    )
    expect({ jobs: conclusions(outcome), conclusion: outcome.conclusion, said: said(outcome) }).toEqual({
      jobs: ['a: cancelled'],
      conclusion: 'cancelled',
      said: ['cleaned'],
    })
  })

  it('gives the inputs of a dispatch their types and defaults', async () => {
    const inputs =
      '      loud: { type: boolean, default: true }\n      who: { type: string, required: true }\n      size: { type: choice, options: [small, big] }\n'
    const workflow = `on:\n  workflow_dispatch:\n    inputs:\n${inputs}jobs:\n${job('a', echo('${{ inputs.loud == true }} ${{ inputs.who }} ${{ inputs.size }}'))}`
    const event = (given: Record<string, string>): { name: string; payload: { inputs: Record<string, string> } } => ({
      name: 'workflow_dispatch',
      payload: { inputs: given },
    })
    expect(said(await runFile(workflow, { event: event({ who: 'mona' }) }))).toEqual(['true mona small'])
    await expect(runFile(workflow, { event: event({}) })).rejects.toThrow('Required input "who" is not given.')
    await expect(runFile(workflow, { event: event({ who: 'x', size: 'huge' }) })).rejects.toThrow(
      'Input "size" is one of small, big, and "huge" is none of them.',
    )
    await expect(runFile(workflow, { event: event({ who: 'x', whom: 'y' }) })).rejects.toThrow(
      'Unexpected input "whom" for workflow_dispatch.',
    )
  })
})

describe('the steps of a job', () => {
  it('see each other, by id', async () => {
    const outcome = await runJobOf(
      '      - id: one\n        run: exit 2\n        continue-on-error: true\n' +
        '      - name: Tell\n        run: echo "> ${{ steps.one.outcome }} ${{ steps.one.conclusion }} ${{ steps.none.outcome }}|"\n',
    )
    expect({ said: said(outcome), steps: steps(outcome.jobs[0]) }).toEqual({
      said: ['failure success |'],
      steps: ['Run exit 2: failure/success', 'Tell: success/success'],
    })
  })

  it('are skipped after a failure, but for those whose condition asks for it', async () => {
    const outcome = await runJobOf(
      '      - run: exit 1\n      - run: echo "> no"\n      - if: failure()\n        run: echo "> failed"\n' +
        '      - if: ${{ always() }}\n        run: echo "> always ${{ job.status }}"\n      - if: success() || true\n        run: echo "> true"\n',
    )
    expect({ said: said(outcome), conclusion: outcome.conclusion }).toEqual({
      said: ['failed', 'always failure', 'true'],
      conclusion: 'failure',
    })
  })

  it('get no pipefail from the default shell, unlike shell: bash', async () => {
    const outcome = await runJobOf(
      '      - run: false | echo "> piped"\n      - run: false | true\n        shell: bash\n',
    )
    expect(steps(outcome.jobs[0])).toEqual([
      'Run false | echo "> piped": success/success',
      'Run false | true: failure/failure',
    ])
  })

  it('fail when their own time is over', async () => {
    const outcome = await runJobOf(
      '      - run: sleep 60\n        timeout-minutes: 0.01\n      - if: failure()\n        run: echo "> after"\n',
    )
    expect({ conclusions: conclusions(outcome), said: said(outcome) }).toEqual({
      conclusions: ['job: failure'],
      said: ['after'],
    })
  })

  it('run the workflow repository’s actions through $/ without a checkout', async () => {
    const run = { repositoryRoot: REPOSITORY, file: 'workflows/chain.yml' }
    const { jobs } = await runJobOf('', run)
    expect(jobs[0]?.outputs).toEqual({ said: 'hello', path: REPOSITORY })
  })

  it('run an action of another repository from a local checkout of it, and say so to the action', async () => {
    const outcome = await runJobOf(
      '      - id: a\n        uses: owner/Porchlight/actions/report@v1\n        with: { message: "${{ secrets.GITHUB_TOKEN == github.token }}" }\n',
      { localActions: { 'OWNER/porchlight': REPOSITORY } },
    )
    const { outputs } = outcome.jobs[0]?.steps[0] ?? {}
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = JSON.parse(outputs?.['seen'] ?? '{}')
    expect({ said: outputs?.['said'], repository, ref }).toEqual({
      said: 'true',
      repository: 'owner/Porchlight',
      ref: 'v1',
    })
  })

  it('find ./ in the workspace, which is empty until someone fills it', async () => {
    const step = '      - uses: ./actions/report\n'
    const empty = await runJobOf(step)
    expect(empty.jobs[0]?.annotations[0]?.message).toMatch(
      /^Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under/,
    )
    const filled = await runJobOf(step, { github: { ...github, workspace: REPOSITORY } })
    expect(conclusions(filled)).toEqual(['job: success'])
  })

  it('warn where ./ keeps an action from its pre', async () => {
    const { jobs } = await runJobOf('      - uses: ./actions/hooks\n', { github: { ...github, workspace: REPOSITORY } })
    expect(jobs[0]?.annotations).toEqual([
      { level: 'warning', message: "`pre` execution is not supported for local action from './actions/hooks'" },
    ])
    expect(jobs[0]?.steps.map(({ stage }) => stage)).toEqual(['main', 'post'])
  })

  it('that this runner cannot do are skipped by name, and the job goes on', async () => {
    const outcome = await runJobOf(
      '      - id: checkout\n        uses: actions/checkout@v7\n      - uses: docker://alpine:3\n      - run: echo "> ${{ steps.checkout.outcome }}"\n',
    )
    expect(outcome.jobs[0]?.steps.map(({ skip }) => skip?.reason)).toEqual([
      'actions/checkout@v7 is an action of another repository, which this runner does not download.',
      'docker://alpine:3 is a container, and this runner starts none.',
      undefined,
    ])
    expect({ conclusion: outcome.conclusion, said: said(outcome) }).toEqual({
      conclusion: 'success',
      said: ['skipped'],
    })
  })
})

describe('a job that this runner cannot do', () => {
  it.each([
    { name: 'a reusable workflow', rest: '    uses: ./.github/workflows/other.yml\n', keyword: 'uses' },
    { name: 'a container', rest: `    runs-on: x\n    container: node:24\n${echo('a')}`, keyword: 'container' },
    {
      name: 'services',
      rest: `    runs-on: x\n    services: { db: { image: redis } }\n${echo('a')}`,
      keyword: 'services',
    },
  ])('because of $name is skipped by name', async ({ rest, keyword }) => {
    const { jobs, conclusion } = await runFile(`on: issues\njobs:\n  a:\n${rest}`)
    expect({ conclusion, skip: jobs[0]?.skip }).toEqual({
      conclusion: 'success',
      skip: { kind: 'unsupported', reason: `\`${keyword}:\` of job "a" is not supported by this runner.` },
    })
  })
})

describe('the token of a job', () => {
  const workflow =
    'on: [issues, pull_request]\npermissions: { contents: read }\njobs:\n' +
    job(
      'a',
      `    permissions: { issues: write }\n${echo('${{ github.token == secrets.GITHUB_TOKEN }} ${{ secrets.KEY }}|')}`,
    )

  it('has the permissions that the job resolves to', async () => {
    const asked: unknown[] = []
    const tokenFor = (permissions: Readonly<Record<string, string>>): string => {
      asked.push(Object.entries(permissions).filter(([, level]) => level !== 'none'))
      return 'ghs_minted'
    }
    const outcome = await runFile(workflow, { tokenFor })
    expect(asked).toEqual([
      [
        ['metadata', 'read'],
        ['issues', 'write'],
      ],
    ])
    expect(said(outcome)).toEqual(['true |'])
  })

  it('is read-only for a pull request from a fork, which gets no other secret', async () => {
    const event = aPullRequest({ fork: true })
    const outcome = await runFile(workflow, { event, secrets: { KEY: 'k3y' } })
    expect({ issues: outcome.jobs[0]?.permissions['issues'], said: said(outcome) }).toEqual({
      issues: 'read',
      said: ['true |'],
    })
  })

  it('is whole for a pull request from a branch, which gets the secrets', async () => {
    const outcome = await runFile(workflow, { event: aPullRequest(), secrets: { KEY: 'k3y' } })
    expect({ issues: outcome.jobs[0]?.permissions['issues'], said: said(outcome) }).toEqual({
      issues: 'write',
      said: ['true ***|'],
    })
  })

  it('never shows in the log', async () => {
    const { jobs } = await runJobOf('      - run: echo "${{ github.token }}"\n')
    expect(jobs[0]?.log).toBe('##[group]Run echo "***"\necho "***"\n##[endgroup]\n***\n')
    expect(jobs[0]?.log).not.toContain(TOKEN)
  })
})

describe('the ref of a run', () => {
  const context =
    '${{ github.ref }} ${{ github.ref_name }} ${{ github.sha }} ${{ github.head_ref }} ${{ github.base_ref }}'
  const workflow = `on: [issues, pull_request, pull_request_target, push, release, merge_group]\njobs:\n${job('a', echo(context))}`
  const pullRequest = aPullRequest().payload

  it.each([
    { event: anIssueOpened, gives: `refs/heads/main main ${'0'.repeat(40)}  ` },
    {
      event: { name: 'pull_request', payload: pullRequest },
      gives: `refs/pull/7/merge 7/merge ${'c'.repeat(40)} topic main`,
    },
    {
      event: { name: 'pull_request_target', payload: pullRequest },
      gives: `refs/heads/main main ${'b'.repeat(40)} topic main`,
    },
    {
      event: { name: 'push', payload: { ref: 'refs/heads/dev', after: 'e'.repeat(40) } },
      gives: `refs/heads/dev dev ${'e'.repeat(40)}  `,
    },
    {
      event: { name: 'release', payload: { action: 'published', release: { tag_name: 'v1.2.3' } } },
      gives: `refs/tags/v1.2.3 v1.2.3 ${'0'.repeat(40)}  `,
    },
  ])('is as GitHub documents it for $event.name', async ({ event, gives }) => {
    expect(said(await runFile(workflow, { event }))).toEqual([gives])
  })
})

it('runs under plain Node, where the official parser cannot be imported as it is', async () => {
  const { execFileSync } = await import('node:child_process')
  const entry = join(import.meta.dirname, '../src/index.ts')
  const script = `const { readWorkflow } = await import(${JSON.stringify(entry)}); console.log((await readWorkflow(process.argv[1])).name)`
  const file = join(REPOSITORY, 'workflows/chain.yml')
  const args = ['--conditions=@porchlight/source', '--input-type=module', '--eval', script, file]
  expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toBe('Chain\n')
})
