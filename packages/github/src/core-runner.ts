import { error, info, notice, setFailed, setOutput, setSecret, summary, warning } from '@actions/core'
import type { Runner } from '@porchlight/action-kit'

const ANNOTATE = { notice, warning, error }

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
  output: (name, value) => setOutput(name, value),
  summarise: async (markdown) => {
    await summary.addRaw(markdown, true).write()
  },
  fail: (message) => setFailed(message),
}
