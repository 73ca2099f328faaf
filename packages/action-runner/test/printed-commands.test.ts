import { describe, expect, it } from 'vitest'
import { runScript, TOKEN } from './support/setup.ts'

describe('what an action prints', () => {
  it('becomes annotations with their position', async () => {
    const lines = [
      '::error file=a.ts,line=3,col=7,title=Bad::first%0Asecond',
      '::warning::careful',
      '::notice::by the way',
    ]
    const { annotations, log, conclusion } = await runScript(`console.log(${JSON.stringify(lines.join('\n'))})`)
    expect(annotations).toEqual([
      { level: 'error', message: 'first\nsecond', title: 'Bad', file: 'a.ts', line: 3, column: 7 },
      { level: 'warning', message: 'careful' },
      { level: 'notice', message: 'by the way' },
    ])
    expect(log).toContain('##[error]first\nsecond\n##[warning]careful\n##[notice]by the way\n')
    expect(conclusion).toBe('success')
  })

  it('keeps every line in the log and ten annotations of a kind', async () => {
    const { annotations, log } = await runScript("for (let i = 1; i < 13; i++) console.log('::warning::no ' + i)")
    expect(annotations).toHaveLength(10)
    expect(log).toContain('##[warning]no 12\n')
  })

  it('shows no secret: the token, those given, those masked on the way', async () => {
    const script = `
      console.log('token ${TOKEN}')
      console.log('given s3cret')
      console.log('::add-mask::later')
      console.error('on the other stream s3cret')
      console.log('::error::it was later')`
    const { log, annotations } = await runScript(script, { secrets: { KEY: 's3cret' } })
    expect(
      log
        .split('\n')
        .filter((line) => line.includes('***'))
        .toSorted(),
    ).toEqual(['##[error]it was ***', 'given ***', 'on the other stream ***', 'token ***'])
    expect(annotations).toEqual([{ level: 'error', message: 'it was ***' }])
  })

  it('shows debug lines only where debug logging is on', async () => {
    const script = "console.log('::debug::inside')"
    const quiet = await runScript(script)
    const loud = await runScript(script, { env: { RUNNER_DEBUG: '1' } })
    expect([quiet.log, loud.log]).toEqual([
      '##[group]Run $/\n##[endgroup]\n',
      '##[group]Run $/\n##[endgroup]\n##[debug]inside\n',
    ])
  })

  it('is not a command between stop-commands and its token', async () => {
    const script = "console.log('::stop-commands::t0k\\n::error::no\\n::t0k::\\n::error::yes')"
    const { annotations, log } = await runScript(script)
    expect(annotations).toEqual([{ level: 'error', message: 'yes' }])
    expect(log).toContain('::error::no\n')
  })

  it('is shown as it is when it only looks like a command', async () => {
    const { log, annotations } = await runScript("console.log('::constructor::x\\n::unknown a=b::y')")
    expect(log).toContain('::constructor::x\n::unknown a=b::y\n')
    expect(annotations).toEqual([])
  })

  it('may still use set-output and save-state, with a warning', async () => {
    const script = "console.log('::set-output name=a::1\\n::save-state name=b::2')"
    const { outputs, state, annotations } = await runScript(script)
    expect({ outputs, state, warnings: annotations.map(({ message }) => message) }).toEqual({
      outputs: { a: '1' },
      state: { b: '2' },
      warnings: [
        'The `set-output` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.',
        'The `save-state` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.',
      ],
    })
  })

  it('may not use set-env any more: the step fails', async () => {
    const { conclusion, env, annotations } = await runScript("console.log('::set-env name=A::1')")
    expect({ conclusion, env }).toEqual({ conclusion: 'failure', env: {} })
    expect(annotations[1]?.message).toMatch(/^The `set-env` command is disabled\./)
  })

  it('is kept when it comes in halves of a character and ends without a newline', async () => {
    const script =
      "const b = Buffer.from('é'); process.stdout.write(b.subarray(0, 1)); setTimeout(() => process.stdout.write(b.subarray(1)), 50)"
    expect((await runScript(script)).log).toContain('é\n')
  })
})
