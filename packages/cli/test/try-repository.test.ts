import { describe, expect, it } from 'vitest'
import { tryRepository } from '../src/repository/try-repository.ts'
import { useClones } from './support/clones.ts'

const clones = useClones()

const three = [
  { message: 'Say what it is', files: { 'README.md': 'A lamp\n' }, isSignedOff: true },
  { message: 'Light \u001B[31mit\u001B[0m <!-- `now` -->', files: { 'lamp.ts': 'on()\n' } },
  {
    message: 'Bump the bulb',
    files: { 'bulb.json': '{}\n' },
    author: 'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>',
  },
]

const NO_RULES =
  'This repository has neither .github/labeler.yml nor .github/triage.yml, so triage would do nothing. Write one and try again.'
const NO_DCO =
  "There is no .github/dco.yml here. Without one, in this repository or its owner's .github, the root action judges no sign-offs unless dco-check is true."

describe('a look at a clone', () => {
  it('of three commits gives a verdict on each, as plain text, and no advice for what is history', async () => {
    const clone = clones.withCommits(three)
    const [, unsigned] = clone.last(3).map(({ sha }) => sha.slice(0, 9))
    expect(await tryRepository({ path: clone.path })).toEqual({
      exitCode: 0,
      text: [
        `The last 3 commits of ${clone.path} (trunk), merges left out.`,
        '',
        'Sign-offs, as dco-check would judge them in a pull request:',
        '',
        '1 of 2 signed off; 1 commit by bots not counted (dependabot[bot]).',
        'The message has no Signed-off-by line.',
        `    ${unsigned} Light  [31mit [0m <!-- \`now\` -->`,
        NO_DCO,
        '',
        'Labels and people, as triage would choose them for a pull request of each:',
        '',
        NO_RULES,
      ].join('\n'),
    })
  })

  it('with wrong rules says what is wrong, and ends with 2', async () => {
    const { path } = clones.withCommits([{ message: 'Rule', files: { '.github/triage.yml': 'rulez: []\n' } }])
    const { text, exitCode } = await tryRepository({ path })
    expect(text).toContain('.github/triage.yml:1:1: unknown key "rulez". Did you mean rules?')
    expect(exitCode).toBe(2)
  })

  it('that is shallow says so, judges what it holds, and ends with 3', async () => {
    const { path } = clones.shallow(clones.withCommits(three), 2)
    const { text, exitCode } = await tryRepository({ path })
    expect(text).toContain(
      [
        `The last 1 commit of ${path} (trunk), merges left out.`,
        'This clone is shallow: what came before is not in it, nor what its oldest commits changed. To get the rest: git fetch --unshallow',
      ].join('\n'),
    )
    expect(exitCode).toBe(3)
  })

  it('that holds no commit to judge still says what is wrong with the rules, and ends with 2', async () => {
    const of = clones.withCommits([...three, { message: 'Rule', files: { '.github/triage.yml': 'rulez: []\n' } }])
    const { path } = clones.shallow(of, 1)
    expect(await tryRepository({ path })).toEqual({
      exitCode: 2,
      text: [
        `Nothing to judge in ${path} (trunk).`,
        'This clone is shallow: what came before is not in it, nor what its oldest commits changed. To get the rest: git fetch --unshallow',
        '',
        '.github/triage.yml:1:1: unknown key "rulez". Did you mean rules?',
      ].join('\n'),
    })
  })

  it('can be followed by what it advises, which makes the rest visible', async () => {
    const clone = clones.shallow(clones.withCommits(three), 1)
    expect(await tryRepository({ path: clone.path })).toMatchObject({ exitCode: 3 })
    clones.git(clone, 'fetch', '--quiet', '--unshallow')
    expect(await tryRepository({ path: clone.path })).toMatchObject({
      exitCode: 0,
      text: expect.stringContaining('The last 3 commits'),
    })
  })
})
