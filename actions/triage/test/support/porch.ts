import type { EmulatorOptions, ScenarioIssue, ScenarioRepository } from '@porchlight/github-emulator'
import type { HostParts } from '@porchlight/testing'
import { REPOSITORY, worlds, type Ran, type World } from './world.ts'

export const LABEL = 'good first issue'
export const inputs = { 'configuration-path': '.github/triage.yml' }
export const RULES = `GET /repos/${REPOSITORY}/contents/.github%2Ftriage.yml`
export const ASSIGN = `POST /repos/${REPOSITORY}/issues/7/assignees`
export const GRAPHQL = 'POST /graphql viewer repository'
export const COMMENTS = 'POST /graphql repository'

/** What the README asks for; releasing also needs `pull-requests: read`. */
export const WRITE = { contents: 'read', issues: 'write' } as const
export const RELEASE = { ...WRITE, 'pull-requests': 'read' } as const

export interface Porch extends World {
  /** Somebody's own request, as a click on the page is one. */
  readonly as: (login: string, method: string, path: string, body?: unknown) => Promise<unknown>
  /** Writes a comment and runs on its event. */
  readonly says: (login: string, body: string, parts?: Partial<HostParts>) => Promise<Ran>
  /** The event of a comment, to be run on later. */
  readonly comment: (login: string, body: string, number?: number) => Promise<HostParts['event']>
  /** Runs on a label's event, or on another of #7. */
  readonly happens: (action: string, parts?: Partial<HostParts>) => Promise<Ran>
  readonly assignees: (number?: number) => readonly string[]
  readonly comments: (number?: number) => readonly string[]
}

type StartPorch = (
  rules: string,
  parts?: Partial<ScenarioRepository>,
  options?: Omit<EmulatorOptions, 'scenario'>,
) => Promise<Porch>

export const aFirstIssue = (parts: Partial<ScenarioIssue> = {}): ScenarioIssue => ({
  number: 7,
  title: 'The porch light flickers',
  author: 'lena',
  labels: [LABEL],
  ...parts,
})

/** Repositories with an issue #7 for newcomers, in which Lena may do everything. */
export function porches(): StartPorch {
  const aWorld = worlds()
  return async (rules, parts = {}, options = {}) => {
    const world = await aWorld(
      {
        files: { '.github/triage.yml': rules },
        labels: [LABEL, 'by-hand'],
        collaborators: [
          { login: 'lena', permission: 'admin' },
          { login: 'eve', permission: 'triage' },
          { login: 'mia', permission: 'triage' },
        ],
        issues: [aFirstIssue()],
        ...parts,
      },
      { permissions: WRITE, now: '2026-11-01T12:00:00Z', ...options },
    )
    return porchOf(world)
  }
}

function porchOf(world: World): Porch {
  const { emulator } = world
  const as: Porch['as'] = async (login, method, path, body) => {
    const answer = await fetch(`${emulator.url}/repos/${REPOSITORY}/${path}`, {
      method,
      headers: { authorization: `Bearer ${emulator.issueToken({ login })}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.status === 204 ? undefined : await answer.json()
  }
  const comment: Porch['comment'] = async (login, body, number = 7) => {
    const written = await as(login, 'POST', `issues/${number}/comments`, { body })
    const issue = await as('lena', 'GET', `issues/${number}`)
    return { name: 'issue_comment', payload: { action: 'created', issue, comment: written, ...repository } }
  }
  const run: World['run'] = (event, more) => world.run(event, { inputs, ...more })
  const thread = (number = 7) => emulator.repository(REPOSITORY).issue(number)
  return {
    ...world,
    run,
    as,
    comment,
    says: async (login, body, more) => run(await comment(login, body), more),
    happens: async (action, more) =>
      run(
        {
          name: 'issues',
          payload: { action, issue: await as('lena', 'GET', 'issues/7'), label: { name: LABEL }, ...repository },
        },
        more,
      ),
    assignees: (number) => thread(number).assignees,
    comments: (number) => thread(number).comments.map(({ body }) => body),
  }
}

const repository = { repository: { full_name: REPOSITORY } }
