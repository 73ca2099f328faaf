import { error, notice, setFailed, setSecret, warning } from '@actions/core'
import { lightRunner, printText, type Runner } from '@porchlight/action-kit'

const ANNOTATE = { notice, warning, error }

/**
 * The kit's `Runner` on `@actions/core`, as far as a run pays for what it uses: setting an output draws random bytes, which
 * takes 9 ms of CPU with the loading of `node:crypto`, and the stream behind `info` takes 3. Lines, outputs and summary stay with
 * the kit's own. test/runner.contract.test.ts holds both to the same effects.
 */
export const runner: Runner = {
  ...lightRunner(process.env, printText),
  mask: (secret) => {
    // Line by line, as the runner only ever sees lines.
    for (const line of secret.split(/\r?\n/).filter((part) => part !== '')) setSecret(line)
  },
  annotate: ({ level, message, title, file, line, column }) => {
    ANNOTATE[level](message, {
      ...(title === undefined ? {} : { title }),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    })
  },
  fail: (message) => setFailed(message),
}
