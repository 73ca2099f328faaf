import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import type { Environment } from './context.ts'
import type { Annotation } from './log.ts'

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
  const annotate = ({ level, message, title, file, line }: Annotation): void => {
    command(level, message, {
      ...(title === undefined ? {} : { title }),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line: String(line) }),
    })
  }
  return {
    mask: (secret) => {
      for (const line of secret.split(/\r?\n/).filter((part) => part !== '')) command('add-mask', line)
    },
    print: (line) => write(`${line}\n`),
    annotate,
    output: (name, value) => {
      const path = env['GITHUB_OUTPUT']
      if (path === undefined || path === '') write(`${name}=${value.replaceAll(/\s*\n\s*/g, ' ')}\n`)
      else appendFileSync(path, heredoc(name, value))
    },
    summarise: async (markdown) => {
      const path = env['GITHUB_STEP_SUMMARY']
      if (path === undefined || path === '') write(`${markdown}\n`)
      else appendFileSync(path, `${markdown}\n`)
    },
    fail: (message) => {
      process.exitCode = 1
      annotate({ level: 'error', message })
    },
  }
}

// A delimiter nobody can guess, so that a value cannot end itself and set an output of its own.
function heredoc(name: string, value: string): string {
  const delimiter = `ghadelimiter_${randomUUID()}`
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}

// The two escapings that the runner undoes (ActionCommand.cs): `%` first, else it would be escaped twice.
const escapeMessage = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
