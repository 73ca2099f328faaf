import { describe, expect, it } from 'vitest'
import type { JobOutcome } from '../src/index.ts'
import { conclusions, github, REPOSITORY, runJobOf, said } from './support/setup.ts'

function steps(job: JobOutcome | undefined): string[] {
  return (job?.steps ?? []).map(({ name, outcome, conclusion }) => `${name}: ${outcome}/${conclusion}`)
}

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

  it('that are skipped may hold an expression that only a step before them could fill', async () => {
    const outcome = await runJobOf(
      '      - if: false\n        run: echo "${{ fromJSON(steps.none.outputs.x).y }}"\n      - run: echo "> on"\n',
    )
    expect({ said: said(outcome), outcome: outcome.jobs[0]?.steps[0]?.outcome }).toEqual({
      said: ['on'],
      outcome: 'skipped',
    })
  })

  it.each([
    { step: "- run: echo ${{ fromJSON('{') }}", fails: /^\$\{\{ fromJSON\('\{'\) \}\}: / },
    { step: "- if: fromJSON('{')\n        run: echo", fails: /^\$\{\{ success\(\) && \(fromJSON\('\{'\)\) \}\}: / },
    {
      step: '- run: echo\n        working-directory: gone',
      fails: /^working-directory: ".*\/workspace\/gone" does not exist\.$/,
    },
    {
      step: "- run: exit 1\n        continue-on-error: ${{ fromJSON('{') }}",
      fails: /^Process completed with exit code 1\.$/,
    },
  ])('fail with the reason: $step', async ({ step, fails }) => {
    const { jobs } = await runJobOf(`      ${step}\n`)
    expect(jobs[0]?.conclusion).toBe('failure')
    expect(jobs[0]?.annotations[0]?.message).toMatch(fails)
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
