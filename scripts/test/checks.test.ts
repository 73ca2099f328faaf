import { describe, expect, it } from 'vitest'
import { gateProblems } from '../checks/gate.ts'
import { importProblems } from '../checks/imports.ts'
import { nameProblems } from '../checks/published-names.ts'
import { clientVerdicts } from '../checks/real-clients.ts'
import { textsIn, wordProblems } from '../checks/words.ts'
import { addressed } from '../published.ts'

const ACTIONS = ['triage', 'welcome']

describe('an import', () => {
  const of = (path: string, specifier: string): readonly string[] =>
    importProblems({ path, text: `import { decide } from '${specifier}'\n` }, ACTIONS)

  it.each([
    { what: 'of a file of the same action', path: 'actions/welcome/test/run.test.ts', from: '../src/run.ts' },
    { what: 'of a package', path: 'actions/welcome/src/run.ts', from: '@porchlight/action-kit' },
    { what: "of another's package", path: 'actions/welcome/src/run.ts', from: 'vitest' },
    {
      what: 'by the command line, of an action that is portable',
      path: 'packages/cli/src/main.ts',
      from: '@porchlight/triage/pure',
    },
    {
      what: 'by a script, of an action that is portable',
      path: 'scripts/bench/pure.ts',
      from: '../../actions/triage/src/pure.ts',
    },
  ])('$what is as it should be', ({ path, from }) => {
    expect(of(path, from)).toEqual([])
  })

  it.each([
    {
      what: 'by an action, of another action',
      path: 'actions/welcome/src/run.ts',
      from: '../../triage/src/pure.ts',
      fails: 'Only the command line and scripts import an action.',
    },
    {
      what: 'by a package, of an action',
      path: 'packages/testing/src/host.ts',
      from: '@porchlight/triage/pure',
      fails: 'Only the command line and scripts import an action.',
    },
    {
      what: 'by the command line, of an inner file',
      path: 'packages/cli/src/main.ts',
      from: '../../../actions/triage/src/labels/decide.ts',
      fails: 'Import an action through its pure.ts.',
    },
    {
      what: 'by the command line, of an action as a whole',
      path: 'packages/cli/src/main.ts',
      from: '@porchlight/triage',
      fails: 'Import an action through its pure.ts.',
    },
    {
      what: 'of the command line',
      path: 'scripts/docs.ts',
      from: '../packages/cli/src/markdown.ts',
      fails: 'Nothing imports the command line.',
    },
  ])('$what is refused', ({ path, from, fails }) => {
    expect(of(path, from)).toEqual([`${path}: imports ${from}. ${fails}`])
  })

  it('counts where it is dynamic, too', () => {
    const text = "const { run } = await import('../../triage/src/run.ts')\n"
    expect(importProblems({ path: 'actions/welcome/src/run.ts', text }, ACTIONS)).toHaveLength(1)
  })
})

describe('the gate of CI', () => {
  const BAD =
    "contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled') || contains(needs.*.result, 'skipped')"
  const workflow = (needs: string): string =>
    [
      'jobs:',
      '  test: { steps: [{ run: npm test }] }',
      '  smoke: { steps: [{ uses: $/actions/triage }, { uses: $/actions/welcome }] }',
      `  gate: { if: always(), needs: ${needs}, steps: [{ if: "${BAD}", run: exit 1 }] }`,
    ].join('\n')

  it('is whole when it needs every other job', () => {
    expect(gateProblems(workflow('[test, smoke]'), ACTIONS)).toEqual([])
  })

  it('lacks a job that it does not need', () => {
    expect(gateProblems(workflow('[test]'), ACTIONS)).toEqual([
      '.github/workflows/ci.yml: the job gate does not need smoke. Add it to needs.',
    ])
  })

  it('does not run after a failure when it waits for success', () => {
    expect(gateProblems(workflow('[test, smoke]').replace('always()', 'success()'), ACTIONS)).toEqual([
      '.github/workflows/ci.yml: the job gate does not run when a job before it failed. Write if: always().',
    ])
  })

  it.each(['failure', 'cancelled', 'skipped'])('is red for a job that came to %s', (result) => {
    expect(gateProblems(workflow('[test, smoke]').replace(`'${result}'`, "'success'"), ACTIONS)).toEqual([
      `.github/workflows/ci.yml: the first step of the job gate does not fail on ${result}.`,
    ])
  })

  it('hears of every failure', () => {
    const lenient = workflow('[test, smoke]').replace('test: {', 'test: { continue-on-error: true,')
    expect(gateProblems(lenient, ACTIONS)).toEqual([
      '.github/workflows/ci.yml: test has continue-on-error, with which the gate takes its failure for success.',
    ])
  })

  it('lacks an action that no step runs', () => {
    expect(gateProblems(workflow('[test, smoke]'), [...ACTIONS, 'dco-check'])).toEqual([
      '.github/workflows/ci.yml: no step runs $/actions/dco-check. Add one to the job smoke.',
    ])
  })
})

describe('the names that we tell people to use', () => {
  const problemsIn = (text: string): readonly string[] => nameProblems('README.md', [{ number: 3, text }])
  const isNotOurs = (command: string): string =>
    `README.md:3: "${command}" runs whatever is registered under that name. Give a file of this repository.`
  const isNotThere = (address: string): string =>
    `README.md:3: ${address} is not published: expected OWNER/porchlight at main, a commit or a tag in scripts/published.json. In a README, npm run docs writes it.`

  it.each([
    { text: 'Run `npx porchlight try`.', command: 'npx porchlight' },
    { text: 'npx --yes @porchlight/cli@1', command: 'npx --yes @porchlight/cli@1' },
    { text: 'npm exec -- porchlight', command: 'npm exec -- porchlight' },
    { text: 'pnpm dlx porchlight', command: 'pnpm dlx porchlight' },
    { text: 'npm install --global porchlight', command: 'npm install --global porchlight' },
    { text: 'npm create porchlight', command: 'npm create porchlight' },
  ])('are not those of packages: $text', ({ text, command }) => {
    expect(problemsIn(text)).toEqual([isNotOurs(command)])
  })

  it.each([
    { text: '- uses: OWNER/porchlight@v1', address: 'OWNER/porchlight@v1' },
    { text: 'uses: acme/porchlight/actions/triage@main', address: 'acme/porchlight/actions/triage@main' },
    { text: 'https://github.com/acme/porchlight/issues', address: 'https://github.com/acme/porchlight' },
    {
      text: 'https://raw.githubusercontent.com/OWNER/porchlight/v1/x.json',
      address: 'https://raw.githubusercontent.com/OWNER/porchlight/v1/',
    },
  ])('are not of another account, nor tags that do not exist: $text', ({ text, address }) => {
    expect(problemsIn(text)).toEqual([isNotThere(address)])
  })

  it.each([
    'npm run try -- --repo ../project',
    'npm ci && npm run build',
    'npx ./tool',
    'uses: actions/checkout@v5',
    'uses: OWNER/porchlight/actions/welcome@main',
    'uses: OWNER/porchlight@08c6903cd8c0fde910a37f88322edcfb5dd907a8',
    'git clone https://github.com/OWNER/porchlight',
  ])('may be: %s', (text) => {
    expect(problemsIn(text)).toEqual([])
  })

  it('are put right in a README by npm run docs', () => {
    expect(addressed('uses: acme/porchlight/actions/welcome@v2 # of https://github.com/acme/porchlight/tree/v2')).toBe(
      'uses: OWNER/porchlight/actions/welcome@main # of https://github.com/OWNER/porchlight/tree/v2',
    )
  })
})

describe('the words that users read', () => {
  const problemsIn = (text: string, allowed: readonly string[] = []): readonly string[] =>
    wordProblems('README.md', [{ number: 3, text }], allowed)

  it.each([
    { text: 'Mend the expression.', instead: 'fix', found: 'Mend' },
    {
      text: 'unless somebody was faster',
      instead: 'author, assignee, commenter, maintainer or contributor',
      found: 'somebody',
    },
    { text: 'it came to no end', instead: 'timed out', found: 'came to no end' },
    { text: '"7" is no color.', instead: '"is not a"', found: 'is no ' },
    { text: 'a list stands where a text belongs', instead: '"expected X, found Y"', found: 'stands where' },
    { text: 'Left alone: #7', instead: 'skipped', found: 'Left alone' },
    { text: 'of an organisation', instead: 'organization', found: 'organisation' },
    { text: 'after a forced push', instead: 'force-push', found: 'forced push' },
  ])('are not "$found"', ({ text, instead, found }) => {
    expect(problemsIn(text)).toEqual([`README.md:3: expected ${instead}, found "${found}": ${text}`])
  })

  it.each(['there is no label', 'it is no longer open', 'a recommendation'])('may be "%s"', (text) => {
    expect(problemsIn(text)).toEqual([])
  })

  it('may be any of them where it is allowed', () => {
    expect(problemsIn('nobody is a login, too', ['nobody is a login'])).toEqual([])
  })

  it('are the texts of a source, not its comments and names', () => {
    const code = ['// nobody', "const somebody = 'one'", 'say(`two ${somebody}', 'three`, { nobody: 4 })', ''].join(
      '\n',
    )
    expect(textsIn('a.ts', code)).toEqual([
      { number: 2, text: 'one' },
      { number: 3, text: 'two ' },
      { number: 3, text: '' },
      { number: 4, text: 'three' },
    ])
  })
})

describe('a client that nobody here wrote', () => {
  it('did its work, was skipped for a reason, or failed', () => {
    const printed = [
      'gh: did its whole job (2.102.0, 31 requests)',
      'PyGithub: skipped (there is no python3 with venv)',
      'go-github: failed: exit 1',
      '  main.go:7: 404',
      'release-please: failed',
      '  #7 is open',
      '',
    ].join('\n')
    expect(clientVerdicts({ status: 1, printed, errors: '' })).toEqual([
      ['our GitHub serves gh', { passed: true, note: '2.102.0, 31 requests' }],
      ['our GitHub serves PyGithub', { skipped: 'there is no python3 with venv' }],
      ['our GitHub serves go-github', { passed: false, why: 'exit 1\n  main.go:7: 404' }],
      ['our GitHub serves release-please', { passed: false, why: '#7 is open' }],
    ])
  })

  it.each([
    { status: 0, errors: '', why: 'Nothing was printed.' },
    { status: 1, errors: 'SyntaxError', why: 'SyntaxError' },
  ])('fails where the script says nothing of any: $why', ({ why, ...run }) => {
    expect(clientVerdicts({ ...run, printed: '' })).toEqual([
      ['our GitHub serves real clients', { passed: false, why }],
    ])
  })
})
