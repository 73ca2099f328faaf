import { error, info, notice, setFailed, setOutput, setSecret, summary, warning } from '@actions/core'
import { lightRunner, type Runner } from '@porchlight/action-kit'

const ANNOTATE = { notice, warning, error }

// Outside of a workflow there are no files to write to: @actions/core would then speak a protocol that is switched off,
// or throw. The kit's runner prints instead.
const byHand = lightRunner({}, (text) => process.stdout.write(text))

/** The kit's `Runner` on `@actions/core`. test/runner.contract.test.ts holds it and the kit's own to the same effects. */
export const runner: Runner = {
  mask: (secret) => {
    // Line by line, as the runner only ever sees lines.
    for (const line of secret.split(/\r?\n/).filter((part) => part !== '')) setSecret(line)
  },
  print: (line) => info(line),
  annotate: ({ level, message, title, file, line }) => {
    ANNOTATE[level](message, {
      ...(title === undefined ? {} : { title }),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
    })
  },
  output: (name, value) => {
    if (process.env['GITHUB_OUTPUT']) setOutput(name, value)
    else byHand.output(name, value)
  },
  summarise: async (markdown) => {
    if (process.env['GITHUB_STEP_SUMMARY']) await summary.addRaw(markdown, true).write()
    else await byHand.summarise(markdown)
  },
  fail: (message) => setFailed(message),
}
