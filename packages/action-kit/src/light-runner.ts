import { appendFileSync, writeSync } from 'node:fs'
import type { Environment } from './context.ts'
import { messageOf, UserError } from './errors.ts'
import { wordIn } from './json.ts'
import type { Annotation } from './log.ts'
import { inertLine, inertLines } from './text.ts'

/** What an action may say to GitHub's runner. */
export interface Runner {
  /** Keeps a secret out of everything that is printed from here on. */
  mask(secret: string): void
  print(line: string): void
  annotate(annotation: Annotation): void
  output(name: string, value: string): void
  /** Adds Markdown to the job summary. */
  summarise(markdown: string): Promise<void>
  /** Fails the step, with this as its error annotation. */
  fail(message: string): void
}

/**
 * The runner's documented protocol (workflow commands on stdout, file commands), spoken without `@actions/core`, whose
 * import alone costs more than an idle run (docs/decisions/0004-idle-runs-load-no-toolkit.md). As soon as a run
 * has work to do, `@actions/core` takes over; one contract test holds for both.
 */
export function lightRunner(env: Environment, write: (text: string) => void): Runner {
  const command = (name: string, message: string, properties: Readonly<Record<string, string>> = {}): void => {
    const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`)
    write(`::${name}${written.length > 0 ? ` ${written.join(',')}` : ''}::${escapeMessage(message)}\n`)
  }
  /** Without the file, as when the bundle is run by hand, `shown` goes to the log. */
  const append = (variable: string, text: string, shown: string): void => {
    const path = env[variable] ?? ''
    if (path === '') write(`${shown.split('\n').map(inertLine).join('\n')}\n`)
    else appendTo(path, text, variable)
  }
  const annotate = ({ level, message, title, file, line, column }: Annotation): void => {
    command(level, message, {
      ...(title === undefined ? {} : { title }),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line: String(line) }),
      ...(column === undefined ? {} : { col: String(column) }),
    })
  }
  return {
    mask: (secret) => {
      for (const line of secret.split(/\r?\n/).filter((part) => part !== '')) command('add-mask', line)
    },
    print: (line) => write(`${line}\n`),
    annotate,
    output: (name, value) => append('GITHUB_OUTPUT', heredoc(name, value), `${name}=${value}`),
    summarise: async (markdown) => append('GITHUB_STEP_SUMMARY', `${markdown}\n`, markdown),
    fail: (message) => {
      process.exitCode = 1
      annotate({ level: 'error', message })
    },
  }
}

function appendTo(path: string, text: string, variable: string): void {
  try {
    appendFileSync(path, text)
  } catch (error) {
    throw new UserError(
      `${variable} names the file ${path}, which cannot be written: ${messageOf(error)}. Set it as the runner does, or leave it unset.`,
      { cause: error },
    )
  }
}

/** An output in the form for values of many lines. The value cannot hold its delimiter, so it cannot end itself and set another output. */
function heredoc(name: string, value: string): string {
  const taken = value.match(/ghadelimiter_*/g) ?? []
  const delimiter = `ghadelimiter${'_'.repeat(taken.reduce((longest, { length }) => Math.max(longest, length), 0))}`
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}

// The two escapings that the runner undoes (ActionCommand.cs): `%` first, else it would be escaped twice.
const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

export interface SwitchableRunner extends Runner {
  /** From here on `next` speaks; what was masked stays masked. */
  switchTo(next: Runner): void
}

/**
 * A runner that keeps secrets out of what it prints also where no GitHub runner reads along and stars them out: on a
 * developer's terminal, in another CI. Annotations quote strangers' texts, and pass here as inert ones.
 */
export function switchableRunner(first: Runner): SwitchableRunner {
  let runner = first
  const secrets = new Set<string>()
  const redacted = (text: string): string =>
    [...secrets].reduce((masked, secret) => masked.replaceAll(secret, '***'), text)
  const shown = (text: string): string => inertLines(redacted(text))
  return {
    switchTo: (next) => {
      runner = next
    },
    mask: (secret) => {
      for (const line of secret.split(/\r?\n/).filter((part) => part !== '')) secrets.add(line)
      runner.mask(secret)
    },
    print: (line) => runner.print(redacted(line)),
    annotate: (annotation) => runner.annotate(redactedAnnotation(annotation)),
    output: (name, value) => runner.output(name, value),
    summarise: (markdown) => runner.summarise(redacted(markdown)),
    fail: (message) => runner.fail(shown(message)),
  }

  function redactedAnnotation(annotation: Annotation): Annotation {
    const { title } = annotation
    return {
      ...annotation,
      message: shown(annotation.message),
      ...(title === undefined ? {} : { title: shown(title) }),
    }
  }
}

/**
 * Prints without `process.stdout`, whose first use sets up a stream at a cost of 6 ms: more than all else that an idle
 * run does. What the descriptor does not take at once (a full pipe that must not block) goes through the stream after all.
 */
export function printText(text: string): void {
  let rest: Uint8Array = Buffer.from(text)
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(STDOUT, rest))
  } catch (error) {
    if (!isUnread(error)) process.stdout.write(rest)
  }
}

const STDOUT = 1

/** The reader of our output is gone: there is no way left to say anything. */
export const isUnread = (error: unknown): boolean => wordIn(error, 'code') === 'EPIPE'
