import {
  contextOf,
  inputReader,
  logTo,
  type ActionDeclaration,
  type Annotation,
  type Event,
  type Host,
} from '@porchlight/action-kit'
import { toolkit, type Clock, type GitHub } from '@porchlight/github'
import type { Emulator } from '@porchlight/github-emulator'

export interface HostParts {
  readonly emulator: Pick<Emulator, 'url' | 'graphqlUrl' | 'token'>
  readonly action: ActionDeclaration
  /** What `with:` says. `github-token` is the emulator's token unless given. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly event: Event
  /** `owner/name`; the payload's repository unless given. */
  readonly repository?: string
  readonly runAttempt?: number
  readonly now?: string
  readonly env?: Readonly<Record<string, string>>
}

export interface RecordedHost extends Host<GitHub> {
  /** Every line the run printed. */
  readonly lines: readonly string[]
  readonly annotations: readonly Annotation[]
  readonly masked: readonly string[]
  /** What the run waited for, in milliseconds. None of it took time. */
  readonly waits: readonly number[]
  /** How often the run connected: 0 means that the payload alone decided. */
  readonly connections: () => number
}

/** A real host, as the runner would make one, connected to the emulator over HTTP; what it says is recorded. */
export function aHost(parts: HostParts): RecordedHost {
  const { emulator, action, event } = parts
  const lines: string[] = []
  const annotations: Annotation[] = []
  const masked: string[] = []
  const waits: number[] = []
  const log = logTo({
    print: (line) => lines.push(line),
    annotate: (annotation) => annotations.push(annotation),
    isDebug: false,
  })
  const inputs = { 'github-token': emulator.token, ...parts.inputs }
  const env = {
    ...variablesOf(parts),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [variableOf(name), value])),
  }
  const context = contextOf(env)
  let connections = 0
  return {
    read: inputReader({ action, env, mask: (secret) => masked.push(secret), notice: (message) => log.notice(message) }),
    event,
    context,
    log,
    now: () => new Date(parts.now ?? '2026-11-22T12:00:00Z'),
    connect: async (token) => {
      connections += 1
      const connection = { token, context, log, userAgent: `porchlight-${action.name}` }
      return (await toolkit()).connect(connection, { clock: sleeplessClock(waits) })
    },
    post: async (url, body, options) => (await toolkit()).post(url, body, options),
    lines,
    annotations,
    masked,
    waits,
    connections: () => connections,
  }
}

/** Starts at the real time, for rate limits that name one, and moves only when a request waits. */
function sleeplessClock(waits: number[]): Clock {
  let now = Date.now()
  return {
    now: () => now,
    wait: async (milliseconds) => {
      waits.push(milliseconds)
      now += milliseconds
    },
  }
}

const variableOf = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`

function variablesOf({ emulator, event, repository, runAttempt, env }: HostParts): Readonly<Record<string, string>> {
  const payloadRepository = event.payload['repository'] as { full_name?: string } | undefined
  return {
    GITHUB_EVENT_NAME: event.name,
    GITHUB_REPOSITORY: repository ?? payloadRepository?.full_name ?? 'acme/widgets',
    GITHUB_API_URL: emulator.url,
    GITHUB_GRAPHQL_URL: emulator.graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: String(runAttempt ?? 1),
    ...env,
  }
}
