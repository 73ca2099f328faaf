import { describe, expect, it } from 'vitest'
import { runScript, TOKEN } from './support/setup.ts'

function write(file: string, text: string): string {
  return `import { appendFileSync } from 'node:fs'\nappendFileSync(process.env.${file}, ${text})\n`
}

describe('what an action writes to its files', () => {
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

  it('is not shown as a summary beyond 1 MiB, which is an error but not a failure', async () => {
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
