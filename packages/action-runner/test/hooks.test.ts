import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runAction, type StepOutcome } from '../src/index.ts'
import { anIssueOpened, github, REPOSITORY, runJobOf } from './support/setup.ts'

const hooks = join(REPOSITORY, 'actions/hooks')

function stages(steps: readonly StepOutcome[]): string[] {
  return steps.map(({ stage, outcome }) => `${stage} ${outcome}`)
}

describe('pre and post', () => {
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

  it('of several steps run in order before, and in the opposite order after', async () => {
    const uses = 'uses: OWNER/fixtures/actions/hooks@v1'
    const { jobs } = await runJobOf(`      - { id: one, ${uses} }\n      - { id: two, ${uses} }\n`, {
      localActions: { 'OWNER/fixtures': REPOSITORY },
    })
    expect(jobs[0]?.steps.map(({ id, stage }) => `${stage} ${id}`)).toEqual([
      'pre one',
      'pre two',
      'main one',
      'main two',
      'post two',
      'post one',
    ])
  })

  it('see the env of their step', async () => {
    const step = '      - uses: OWNER/fixtures/actions/hooks@v1\n        env: { GREETING: hi }\n'
    const { jobs } = await runJobOf(step, { localActions: { 'OWNER/fixtures': REPOSITORY } })
    const greetings = jobs[0]?.log.split('\n').filter((line) => line.startsWith('GREETING'))
    expect(greetings).toEqual(['GREETING hi', 'GREETING hi', 'GREETING hi'])
  })
})
