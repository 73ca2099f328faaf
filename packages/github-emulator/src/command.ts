import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { startEmulator } from './emulator.ts'
import type { Scenario } from './scenario/scenario.ts'
import { parsePermissions } from './token-permissions.ts'

const USAGE = `Starts a GitHub on this machine for any client to talk to.

  --scenario FILE       the world to start from, as JSON (README.md has the format); without it, an empty one
  --port NUMBER         the port to listen on; without it, a free one
  --permissions LIST    what the token may do, such as "issues:write,contents:read"; without it, everything
  --repository NAME     the one repository that the token may write to, such as "acme/widgets"
  --api-version DATE    2022-11-28 or 2026-03-10, for requests that name none
  --help                this text
`

/** Serves until it is interrupted, then says what the clients did wrong. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      scenario: { type: 'string' },
      port: { type: 'string' },
      permissions: { type: 'string' },
      repository: { type: 'string' },
      'api-version': { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) {
    process.stdout.write(USAGE)
    return
  }
  const emulator = await startEmulator({
    ...(values.scenario !== undefined && { scenario: readScenario(values.scenario) }),
    ...(values.port !== undefined && { port: portOf(values.port) }),
    ...(values.permissions !== undefined && { permissions: parsePermissions(values.permissions) }),
    ...(values.repository !== undefined && { tokenRepository: values.repository }),
    ...(values['api-version'] !== undefined && { apiVersion: versionOf(values['api-version']) }),
  })
  process.stdout.write(
    [
      `GITHUB_API_URL=${emulator.url}`,
      `GITHUB_GRAPHQL_URL=${emulator.graphqlUrl}`,
      `GITHUB_TOKEN=${emulator.token}`,
      '',
    ].join('\n'),
  )
  await interrupted()
  await emulator.stop()
  const { violations, requests } = emulator
  process.stderr.write(`\n${requests.length} requests, ${violations.length} violations\n`)
  for (const { message } of violations) process.stderr.write(`  ${message}\n`)
}

function readScenario(path: string): Scenario {
  try {
    // Loading it compares it with its schema.
    const scenario: Scenario = JSON.parse(readFileSync(path, 'utf8'))
    return scenario
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`--scenario: "${path}" is not a JSON file that can be read: ${reason}`, { cause })
  }
}

const LAST_PORT = 65_535

function portOf(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= LAST_PORT) return port
  throw new Error(`--port: "${text}" is not a port. Give a number from 0 to ${LAST_PORT}; 0 takes a free one.`)
}

function versionOf(text: string): '2022-11-28' | '2026-03-10' {
  if (text === '2022-11-28' || text === '2026-03-10') return text
  throw new Error(`--api-version: "${text}" is unknown. Give 2022-11-28 or 2026-03-10.`)
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })

try {
  await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
