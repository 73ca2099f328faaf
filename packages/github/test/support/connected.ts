import { contextOf, logTo } from '@porchlight/action-kit'
import type { Clock } from '../../src/adapter/client/patience.ts'
import { connect } from '../../src/connect.ts'
import type { GitHub } from '../../src/port.ts'

export interface Connected {
  readonly github: GitHub
  /** What the log shows. */
  readonly lines: readonly string[]
  /** Each wait, in milliseconds. None of them took time. */
  readonly waits: readonly number[]
}

export const NOON = Date.parse('2026-11-22T12:00:00Z')

/** A clock that starts at noon and moves only when somebody waits. */
export function aClock(): Clock & { readonly waits: readonly number[] } {
  const waits: number[] = []
  let now = NOON
  return {
    waits,
    now: () => now,
    wait: async (milliseconds) => {
      waits.push(milliseconds)
      now += milliseconds
    },
  }
}

export interface To {
  readonly url: string
  readonly graphqlUrl?: string
  readonly token?: string
  readonly requestTimeout?: number
}

/** The adapter, connected to a server for the repository acme/widgets. */
export async function connected({ url, graphqlUrl, token, requestTimeout }: To): Promise<Connected> {
  const lines: string[] = []
  const log = logTo({
    print: (line) => lines.push(line),
    annotate: ({ message }) => lines.push(message),
    isDebug: false,
  })
  const context = contextOf({
    GITHUB_API_URL: url,
    GITHUB_REPOSITORY: 'acme/widgets',
    ...(graphqlUrl === undefined ? {} : { GITHUB_GRAPHQL_URL: graphqlUrl }),
  })
  const clock = aClock()
  const github = await connect(
    { token: token ?? 'ghs_secret', context, log, userAgent: 'porchlight-test' },
    { clock, ...(requestTimeout === undefined ? {} : { requestTimeout }) },
  )
  return { github, lines, waits: clock.waits }
}
