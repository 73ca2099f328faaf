import { describe, expect, it } from 'vitest'
import { conclusions, echo, job, runFile, said } from './support/setup.ts'

function aDispatch(inputs: Record<string, string>): { name: string; payload: { inputs: Record<string, string> } } {
  return { name: 'workflow_dispatch', payload: { inputs } }
}

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
    expect(conclusions(outcome)).toEqual(['a (1): success', 'a (2): failure', 'a (3): cancelled'])
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
    expect(said(await runFile(workflow, { event: aDispatch({ who: 'mona' }) }))).toEqual(['true mona small'])
    await expect(runFile(workflow, { event: aDispatch({}) })).rejects.toThrow('Required input "who" is not given.')
    await expect(runFile(workflow, { event: aDispatch({ who: 'x', size: 'huge' }) })).rejects.toThrow(
      'Input "size" is one of small, big, and "huge" is none of them.',
    )
    await expect(runFile(workflow, { event: aDispatch({ who: 'x', whom: 'y' }) })).rejects.toThrow(
      'Unexpected input "whom" for workflow_dispatch.',
    )
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
