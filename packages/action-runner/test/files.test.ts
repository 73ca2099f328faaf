import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAction, readWorkflow } from '../src/index.ts'
import { aRepository } from './support/setup.ts'

function problemsOfAction(content: string): Promise<string> {
  return readAction(aRepository({ 'action.yml': content })).then(
    () => 'no problem',
    (error: Error) => error.message.replaceAll(/^.*\/action\.yml/gm, 'action.yml'),
  )
}

function problemsOfWorkflow(content: string): Promise<string> {
  return readWorkflow(join(aRepository({ 'w.yml': content }), 'w.yml'), 'w.yml').then(
    () => 'no problem',
    (error: Error) => error.message,
  )
}

const HEAD = 'name: A\ndescription: B\n'

describe('an action file', () => {
  it.each([
    {
      name: 'a runtime that the runner does not have',
      content: `${HEAD}runs:\n  using: node26\n  main: x.js\n`,
      fails:
        "action.yml:4: 'using: node26' is not supported, use 'docker', 'node12', 'node16', 'node20' or 'node24' instead.",
    },
    {
      name: 'a composite step that speaks of secrets',
      content: `${HEAD}runs:\n  using: composite\n  steps:\n    - run: echo \${{ secrets.KEY }}\n      shell: bash\n`,
      fails: "action.yml:6:17: Unrecognized named-value: 'secrets'",
    },
    {
      name: 'a composite run step without a shell',
      content: `${HEAD}runs:\n  using: composite\n  steps:\n    - run: echo\n`,
      fails: 'action.yml:6:7: Required property is missing: shell',
    },
    {
      name: 'a timeout in a composite, which only jobs have',
      content: `${HEAD}runs:\n  using: composite\n  steps:\n    - uses: $/a\n      timeout-minutes: 3\n`,
      fails: "action.yml:7:7: Unexpected value 'timeout-minutes'",
    },
    {
      name: 'neither main nor steps',
      content: `${HEAD}runs:\n  using: node24\n`,
      fails:
        "action.yml:4:3: There's not enough info to determine what you meant. Add one of these properties: " +
        'args, entrypoint, env, image, main, post, post-entrypoint, pre, pre-entrypoint, steps',
    },
    {
      name: 'tabs',
      content: 'name: A\nruns:\n\tusing: node24\n',
      fails: 'action.yml:3: Tabs are not allowed as indentation at line 3, column 1:',
    },
    { name: 'nothing', content: '  \n', fails: 'action.yml: The file is empty.' },
    { name: 'a list', content: '- a\n', fails: 'action.yml:1: A mapping was expected at the top of the file.' },
    { name: 'bytes', content: 'a: \0', fails: 'action.yml: The file is not text: it has a NUL character.' },
    {
      name: 'a bomb of aliases',
      content: `a: &a [x,x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n`,
      fails: 'action.yml: Excessive alias count indicates a resource exhaustion attack',
    },
  ])('with $name is refused', async ({ content, fails }) => {
    expect(await problemsOfAction(content)).toBe(fails)
  })

  it('that is missing is an error in the words of the runner', async () => {
    const directory = aRepository({})
    await expect(readAction(directory)).rejects.toThrow(
      `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${directory}'.`,
    )
  })

  it('may be called action.yaml', async () => {
    const content = `${HEAD}runs:\n  using: node20\n  main: x.js\n  post: y.js\n`
    const { runs } = await readAction(aRepository({ 'action.yaml': content }))
    expect(runs).toEqual({
      using: 'node20',
      main: 'x.js',
      post: 'y.js',
      preCondition: 'always()',
      postCondition: 'always()',
    })
  })
})

describe('a workflow file', () => {
  it('lists every problem with its line', async () => {
    const content =
      'on:\n  issues:\n    types: [exploded]\npermissions:\n  bogus: write\njobs:\n  a:\n    runs-on: x\n    steps:\n' +
      '      - run: echo ${{ boom.x }}\n'
    expect(await problemsOfWorkflow(content)).toBe(
      [
        "w.yml:3:13: Unexpected value 'exploded'",
        "w.yml:5:3: Unexpected value 'bogus'",
        "w.yml:10:19: Unrecognized named-value: 'boom'",
      ].join('\n'),
    )
  })

  it.each([
    {
      name: 'a job that needs an unknown one',
      content:
        'on: push\njobs:\n  a: { runs-on: x, steps: [{ run: a }] }\n  b: { needs: c, runs-on: x, steps: [{ run: a }] }\n',
      fails: "w.yml:4:15: Job 'b' depends on unknown job 'c'.",
    },
    {
      name: 'a key twice',
      content: 'on: push\non: issues\njobs:\n  a: { runs-on: x, steps: [{ run: a }] }\n',
      fails: "w.yml:2:1: 'on' is already defined",
    },
  ])('with $name is refused', async ({ content, fails }) => {
    expect(await problemsOfWorkflow(content)).toBe(fails)
  })

  it('gives events, permissions and jobs as they are written', async () => {
    const content =
      'name: W\non: [push, issues]\npermissions: {}\njobs:\n  a:\n    permissions: read-all\n    runs-on: x\n    steps: [{ run: a }]\n'
    const workflow = await readWorkflow(join(aRepository({ 'w.yml': content }), 'w.yml'), 'w.yml')
    expect({
      ...workflow,
      jobs: workflow.jobs.map(({ id, needs, permissions }) => ({ id, needs, permissions })),
    }).toEqual({
      file: 'w.yml',
      name: 'W',
      events: { push: {}, issues: {} },
      env: undefined,
      defaults: { shell: undefined, workingDirectory: undefined },
      permissions: {},
      concurrency: undefined,
      jobs: [{ id: 'a', needs: [], permissions: 'read-all' }],
    })
  })
})
