import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '@porchlight/action-kit'
import { aHost } from '@porchlight/testing'
import { afterEach } from 'vitest'
import { action } from '../../src/action.generated.ts'
import { run } from '../../src/run.ts'

export interface Clone {
  readonly directory: string
  git(...args: readonly string[]): string
  /** A commit of a file of its own. */
  commit(message: string, person?: Partial<Who>): string
  /** Runs shell commands in the clone, as a user who pastes them does. */
  shell(commands: string): string
}

interface Who {
  readonly name: string
  readonly email: string
}

const ADA: Who = { name: 'Ada Lovelace', email: 'ada@example.org' }

/** Real clones, with Ada as the user and one commit on main. They are removed after each test. */
export function clones(): { create(): Clone; directory(): string } {
  const made: string[] = []
  afterEach(() => {
    for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true })
  })
  const directory = (): string => {
    const path = mkdtempSync(join(tmpdir(), 'dco-check-'))
    made.push(path)
    return path
  }
  return {
    directory,
    create: () => {
      const clone = cloneIn(directory())
      clone.git('init', '--quiet', '--initial-branch=main')
      clone.git('config', 'user.name', ADA.name)
      clone.git('config', 'user.email', ADA.email)
      clone.git('config', 'commit.gpgSign', 'false')
      clone.commit('Base')
      return clone
    },
  }
}

// Without the settings of the user who runs the tests.
const QUIET = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_EDITOR: 'true' }

function cloneIn(directory: string): Clone {
  const env = { ...process.env, ...QUIET }
  const options: ExecFileSyncOptionsWithStringEncoding = {
    cwd: directory,
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  }
  let count = 0
  const git = (...args: readonly string[]): string => execFileSync('git', args, options).trim()
  return {
    directory,
    git,
    shell: (commands) => execFileSync('sh', ['-ec', commands], options),
    commit: (message, person = {}) => {
      count += 1
      writeFileSync(join(directory, `${count}.txt`), message)
      git('add', '.')
      const { name, email } = { ...ADA, ...person }
      git(
        '-c',
        `user.name=${name}`,
        '-c',
        `user.email=${email}`,
        'commit',
        '--quiet',
        '--cleanup=verbatim',
        '-m',
        message,
      )
      return git('rev-parse', 'HEAD')
    },
  }
}

const NOWHERE = { url: 'http://127.0.0.1:1', graphqlUrl: 'http://127.0.0.1:1/graphql', token: '' }

/** One offline run beside the clone. */
export async function judgeRange(
  { directory }: Pick<Clone, 'directory'>,
  range: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Report> {
  const event = { name: '', payload: {} }
  const env = { GITHUB_WORKSPACE: directory, GITHUB_REPOSITORY: '' }
  const host = aHost({ emulator: NOWHERE, action, event, env, inputs: { 'github-token': '', range, ...inputs } })
  return run(host)
}

/** The commands of the n-th block that a report shows. */
export const commandsIn = ({ summary }: Report, nth = 0): string =>
  [...summary.matchAll(/^(`{3,})sh\n([^]*?)\n\1$/gm)].map(([, , commands]) => commands ?? '')[nth] ?? ''
