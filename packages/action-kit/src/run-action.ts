import { annotationAt, placeText, tenOfEachLevel } from './annotations.ts'
import { contextOf, readEvent, type Context, type Environment, type Event } from './context.ts'
import { isGitHubError, isUserError, messageOf, type Place } from './errors.ts'
import { failureSummary } from './failure-summary.ts'
import { inputReader, type ActionDeclaration, type Read } from './inputs.ts'
import { logTo, type Log } from './log.ts'
import type { Report } from './report.ts'
import {
  isUnread,
  lightRunner,
  printText,
  switchableRunner,
  type Runner,
  type SwitchableRunner,
} from './light-runner.ts'
import { outputText, summaryText } from './output.ts'
import { sentenceText } from './sentence.ts'
import { inertLine } from './text.ts'

/** Everything impure that an action may touch. Tests hand in their own. */
export interface Host<GitHub = unknown> {
  readonly read: Read
  /** Read on first use: dco-check beside a git clone has none. Throws a UserError for a missing or broken event file. */
  readonly event: Event
  readonly context: Context
  readonly log: Log
  readonly now: () => Date
  /** Loads the toolkit, once, and connects. Idle runs never call it. */
  readonly connect: (token: string) => Promise<GitHub>
  /** One POST to an address that is not GitHub's. Loads the toolkit, once. */
  readonly post: Post
}

/**
 * Redirects are not followed, nothing is repeated, and any status is an answer; only a broken connection or a time-out
 * rejects.
 */
export type Post = (
  url: string,
  body: string,
  options: { readonly headers: Readonly<Record<string, string>>; readonly timeout?: number },
) => Promise<Posted>

export interface Posted {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly text: string
}

/** What `@porchlight/github` hands in: the part of Porchlight that is too heavy for an idle run. */
export interface Toolkit<GitHub> {
  readonly runner: Runner
  readonly connect: (connection: Connection) => Promise<GitHub>
  readonly post: Post
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
  readonly run: (host: Host<GitHub>) => Promise<Report>
  readonly toolkit: () => Promise<Toolkit<GitHub>>
  /** What the outputs say of a run that could not do its work, for an action whose verdict must fail closed. */
  readonly outputsOfFailure?: Readonly<Record<string, unknown>>
}

/**
 * Runs an action from start to end: reads, runs, reports, and fails the step for anything thrown. The only place
 * that reads `process.env` and sets the exit code.
 */
export async function runAction<GitHub>({ action, run, toolkit, outputsOfFailure }: Start<GitHub>): Promise<void> {
  const env: Environment = process.env
  const { runner, switchTo, flush } = limitedRunner(switchableRunner(lightRunner(env, printText)))
  const log = logTo({
    print: (line) => runner.print(line),
    annotate: (annotation) => runner.annotate(annotation),
    isDebug: env['RUNNER_DEBUG'] === '1',
  })
  const load = async (): Promise<Toolkit<GitHub>> => {
    const loaded = await toolkit()
    switchTo(loaded.runner)
    return loaded
  }
  const isOver = failWhateverHappens((thrown) => {
    reportError(thrown, { runner, log, env })
    flush()
  })
  const renamed: string[] = []
  const host = hostOf({ action, env, log, runner, load, renamed })
  try {
    const report = await run(host).catch((thrown: unknown) => {
      reportError(thrown, { runner, log, env })
      return { outputs: outputsOfFailure, summary: failureSummary(thrown, { action, page: host.context.page }) }
    })
    await publish(withRenamed(report, renamed), { action, runner })
  } catch (thrown) {
    reportError(thrown, { runner, log, env })
  }
  flush()
  isOver()
}

/** The runner with no more annotations than GitHub keeps; `fail` counts as one. */
function limitedRunner(runner: SwitchableRunner) {
  const print = (text: string): void => {
    for (const line of text.split('\n')) runner.print(inertLine(line))
  }
  const { annotate, flush } = tenOfEachLevel({ annotate: (annotation) => runner.annotate(annotation), print })
  const fail = (message: string): void => {
    process.exitCode = 1
    annotate({ level: 'error', message })
  }
  return { runner: { ...runner, annotate, fail }, switchTo: runner.switchTo, flush }
}

/** Fails the step for what no `catch` sees: a promise that is not awaited, and one that never settles. */
function failWhateverHappens(fail: (thrown: unknown) => void): () => void {
  let isOver = false
  const failAudibly = (thrown: unknown): void => {
    process.exitCode = 1
    // To print that printing failed would fail again, for ever.
    if (!isUnread(thrown)) fail(thrown)
  }
  process.on('unhandledRejection', failAudibly)
  process.on('uncaughtException', failAudibly)
  process.once('exit', () => {
    if (!isOver) fail(new Error('The run ended while it still waited for something.'))
  })
  return () => {
    isOver = true
  }
}

interface HostParts<GitHub> {
  readonly action: ActionDeclaration
  readonly env: Environment
  readonly log: Log
  readonly runner: Runner
  readonly load: () => Promise<Toolkit<GitHub>>
  /** Gets a sentence for each input that was given under another name. */
  readonly renamed: string[]
}

function hostOf<GitHub>({ action, env, log, runner, load, renamed }: HostParts<GitHub>): Host<GitHub> {
  const context = contextOf(env)
  let event: Event | undefined
  return {
    read: inputReader({
      action,
      env,
      mask: (secret) => runner.mask(secret),
      notice: (message) => renamed.push(message),
    }),
    get event() {
      event ??= readEvent(env)
      return event
    },
    context,
    log,
    now: () => new Date(),
    connect: async (token) => {
      const { connect } = await load()
      return connect({ token, context, log, userAgent: `porchlight-${action.name}` })
    },
    post: async (url, body, options) => {
      const { post } = await load()
      return post(url, body, options)
    },
  }
}

type Published = Omit<Report, 'outputs'> & { readonly outputs: Report['outputs'] | undefined }

/** Said where there is a summary anyway, and not as an annotation: those would come with every run, for ever. */
const withRenamed = (report: Published, renamed: readonly string[]): Published =>
  report.summary === '' || renamed.length === 0
    ? report
    : { ...report, summary: `${report.summary}\n\n${renamed.map((sentence) => sentenceText(sentence)).join(' ')}` }

async function publish(
  report: Published,
  { action, runner }: { action: ActionDeclaration; runner: Runner },
): Promise<void> {
  for (const name of report.outputs === undefined ? [] : action.outputs) {
    const value = report.outputs?.[name]
    runner.output(name, value === undefined ? '' : outputText(value))
  }
  for (const annotation of report.annotations ?? []) runner.annotate(annotation)
  if (report.summary !== '') await runner.summarise(summaryText(report.summary))
  if (report.failure !== undefined) runner.fail(report.failure)
}

const placedText = (place: Place): string => `${placeText(place)}: ${place.message}`

function reportError(thrown: unknown, { runner, log, env }: { runner: Runner; log: Log; env: Environment }): void {
  if (isUserError(thrown) && thrown.places.length > 0) {
    reportPlaces(thrown.places, { runner, log })
    return
  }
  if (isUserError(thrown) || isGitHubError(thrown)) {
    runner.fail(messageOf(thrown))
    return
  }
  if (thrown instanceof Error && thrown.stack !== undefined) log.info(thrown.stack)
  runner.fail(
    `${messageOf(thrown).replace(/[^.!?]$/, '$&.')} This is a bug in Porchlight. Please report it with the lines above ${issuesPage(env)}.`,
  )
}

/** Where bugs are reported: the repository that the workflow takes the action from, which is often a copy. */
function issuesPage(env: Environment): string {
  // https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
  const repository = env['GITHUB_ACTION_REPOSITORY'] ?? ''
  return /^[\w.-]+\/[\w.-]+$/.test(repository)
    ? `at ${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${repository}/issues`
    : 'in the repository that your workflow names below uses:'
}

/** Each mistake is an annotation at its line; the log has all of them, and their places. */
function reportPlaces(places: readonly Place[], { runner, log }: { runner: Runner; log: Log }): void {
  log.info(places.map(placedText).join('\n'))
  for (const place of places) runner.annotate(annotationAt(place))
  process.exitCode = 1
}
