import { contextOf, readEvent, type Context, type Environment, type Event } from './context.ts'
import { isGitHubError, isUserError, messageOf } from './errors.ts'
import { inputReader, type ActionDeclaration, type Read } from './inputs.ts'
import { logTo, type Log } from './log.ts'
import type { Report } from './report.ts'
import { lightRunner, type Runner } from './runner.ts'
import { outputText } from './output.ts'

/** Everything impure that an action may touch. Tests hand in their own. */
export interface Host<GitHub = unknown> {
  readonly read: Read
  /** Read on first use: dco-check beside a git clone has none. Throws a UserError for a missing or broken event file. */
  readonly event: Event
  readonly context: Context
  readonly log: Log
  now(): Date
  /** Loads the toolkit, once, and connects. Idle runs never call it. */
  connect(token: string): Promise<GitHub>
}

/** What `@porchlight/github` hands in: the part of Porchlight that is too heavy for an idle run. */
export interface Toolkit<GitHub> {
  readonly runner: Runner
  connect(connection: Connection): Promise<GitHub>
}

export interface Connection {
  readonly token: string
  readonly context: Context
  readonly log: Log
  /** For the User-Agent header, for example "porchlight-welcome". */
  readonly userAgent: string
}

export interface Start<GitHub> {
  readonly action: ActionDeclaration
  run(host: Host<GitHub>): Promise<Report>
  toolkit(): Promise<Toolkit<GitHub>>
}

/** Where bugs are reported; shown with the stack of an error that is neither the user's nor GitHub's. */
const ISSUES_PAGE = 'https://github.com/OWNER/porchlight/issues'

/**
 * Runs an action from start to end: reads, runs, reports, and fails the step for anything thrown. The only place
 * that reads `process.env` and sets the exit code.
 */
export async function runAction<GitHub>({ action, run, toolkit }: Start<GitHub>): Promise<void> {
  const env: Environment = process.env
  let runner = lightRunner(env, (text) => process.stdout.write(text))
  const log = logTo({
    print: (line) => runner.print(line),
    annotate: (annotation) => runner.annotate(annotation),
    isDebug: env['RUNNER_DEBUG'] === '1',
  })
  const fail = (thrown: unknown): void => reportError(thrown, { runner, log })
  process.once('unhandledRejection', fail)
  try {
    const host = hostOf({ action, env, log, runner, load: async () => {
      const loaded = await toolkit()
      runner = loaded.runner
      return loaded
    } })
    await publish(await run(host), { action, runner: () => runner })
  } catch (thrown) {
    fail(thrown)
  }
}

interface HostParts<GitHub> {
  readonly action: ActionDeclaration
  readonly env: Environment
  readonly log: Log
  readonly runner: Runner
  load(): Promise<Toolkit<GitHub>>
}

function hostOf<GitHub>({ action, env, log, runner, load }: HostParts<GitHub>): Host<GitHub> {
  const context = contextOf(env)
  let event: Event | undefined
  return {
    read: inputReader({ action, env, mask: (secret) => runner.mask(secret), notice: (message) => log.notice(message) }),
    get event() {
      event ??= readEvent(env)
      return event
    },
    context,
    log,
    now: () => new Date(),
    connect: async (token) => {
      const toolkit = await load()
      return toolkit.connect({ token, context, log, userAgent: `porchlight-${action.name}` })
    },
  }
}

async function publish(report: Report, { action, runner }: { action: ActionDeclaration; runner: () => Runner }) {
  for (const name of action.outputs) {
    const value = report.outputs[name]
    runner().output(name, value === undefined ? '' : outputText(value))
  }
  for (const annotation of report.annotations ?? []) runner().annotate(annotation)
  if (report.summary !== '') await runner().summarise(report.summary)
  if (report.failure !== undefined) runner().fail(report.failure)
}

function reportError(thrown: unknown, { runner, log }: { runner: Runner; log: Log }): void {
  const isExpected = isUserError(thrown) || isGitHubError(thrown)
  if (!isExpected && thrown instanceof Error && thrown.stack !== undefined) log.info(thrown.stack)
  runner.fail(isExpected ? messageOf(thrown) : `${messageOf(thrown)} This is a bug in Porchlight. Please report it with the lines above: ${ISSUES_PAGE}`)
}
