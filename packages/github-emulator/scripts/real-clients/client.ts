import { execFile } from 'node:child_process'
import type { RepositoryView } from '@porchlight/github-emulator'

/** Where the emulator is, for whom, and a home folder that is not the maintainer's own. */
export type Place = { url: string; home: string; token: string; reviewerToken: string }

type Installed = { command: string; version: string } | { reason: string }

/** A client of another project and the job that it does. */
export type Client = {
  name: string
  /** Finds it, or installs it below the folder; else says why it cannot be had. */
  install: (folder: string) => Promise<Installed>
  work: (command: string, place: Place) => Promise<unknown>
  /** What is not as the job leaves it. */
  mistakes: (repository: RepositoryView) => string[]
  /** Uses of GitHub's API that GitHub advises against and this client has: parts of the messages. */
  ownViolations?: readonly string[]
}

// A registry that does not answer, or a client that waits for a key, must not hold a build for ever.
const INSTALL_MS = 600_000
const WORK_MS = 120_000
const MAX_OUTPUT = 2 ** 26

type Options = { env?: Readonly<Record<string, string>>; cwd?: string; timeout?: number }

/** Runs a command; what it said on both streams is in the error. */
export function run(command: string, args: readonly string[], options: Options = {}): Promise<string> {
  const { env = {}, cwd, timeout = WORK_MS } = options
  const given = { PATH: process.env['PATH'] ?? '', ...env }
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, env: given, timeout, maxBuffer: MAX_OUTPUT }, (error, stdout, stderr) => {
      if (!error) return resolve(stdout)
      const said = `${stdout}${stderr}`.trim().split('\n').slice(-12).join('\n  ')
      reject(new Error(`${[command.split('/').at(-1), ...args].join(' ')}\n  ${said || error.message}`))
    })
  })
}

/** What this was started with: it says where the registries are. */
const registries = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

/** Installs by running commands; the first that fails is the reason. */
export async function installed(
  commands: readonly (readonly [string, ...string[]])[],
  { env = {}, cwd }: Options,
): Promise<string | undefined> {
  for (const [command, ...args] of commands) {
    try {
      await run(command, args, {
        env: { ...registries(), ...env },
        timeout: INSTALL_MS,
        ...(cwd !== undefined && { cwd }),
      })
    } catch (error) {
      const [line = '', cause = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
      return `${line.split(' ').slice(0, 3).join(' ')} failed: ${cause.trim() || 'no message'}`
    }
  }
  return undefined
}
