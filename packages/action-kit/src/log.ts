import { inertLine } from './text.ts'

/** Lines for the maintainer who opens the log. Every text is made inert here, once: nothing printed is a command. */
export interface Log {
  info(line: string): void
  /** Shown in the log only when the run has debug logging on (`ACTIONS_STEP_DEBUG`). */
  debug(line: string): void
  /** An annotation of the run, for what the maintainer should fix though the run goes on. */
  notice(message: string): void
  warning(message: string): void
}

/** Where lines and annotations end up: the runner, or a test's list. */
export interface LogSink {
  print(line: string): void
  annotate(annotation: Annotation): void
  readonly isDebug: boolean
}

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

export function logTo(sink: LogSink): Log {
  const print = (text: string): void => {
    for (const line of text.split('\n')) sink.print(inertLine(line))
  }
  return {
    info: print,
    debug: (line) => {
      if (sink.isDebug) print(line)
    },
    notice: (message) => sink.annotate({ level: 'notice', message }),
    warning: (message) => sink.annotate({ level: 'warning', message }),
  }
}
