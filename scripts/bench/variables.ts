import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Emulator } from '@porchlight/github-emulator'
import { repository, REPOSITORY, type Work } from './work.ts'

/** The variables that a runner would set, and the files that it would make. */
export function variables(
  { event, inputs = {} }: Pick<Work, 'event' | 'inputs'>,
  emulator?: Emulator,
): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-bench-'))
  const file = (name: string, text = ''): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const payload = emulator === undefined ? event.payload : withIds(event.payload, emulator)
  const given = { 'github-token': emulator?.token ?? 'none', ...inputs }
  return {
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_API_URL: emulator?.url ?? 'http://127.0.0.1:9',
    GITHUB_GRAPHQL_URL: emulator?.graphqlUrl ?? 'http://127.0.0.1:9/graphql',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_WORKSPACE: folder,
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
  }
}

/** The ids by which this GitHub knows what the payload is about. */
function withIds(payload: Readonly<Record<string, unknown>>, { state }: Emulator): Readonly<Record<string, unknown>> {
  const here = state.repositories.get(REPOSITORY)
  const withNodeId = (thread: unknown): unknown => {
    const { number, base, head } = thread as { number: number; base?: object; head?: object }
    const known = here?.threads.get(number)
    if (known === undefined) return thread
    const ids = { ...(thread as object), id: known.id, node_id: known.nodeId }
    if (known.kind === 'Issue') return ids
    return { ...ids, base: { ...base, sha: known.base.sha }, head: { ...head, sha: known.head.sha } }
  }
  return {
    ...payload,
    repository: { ...repository, id: here?.id, node_id: here?.nodeId },
    ...('issue' in payload ? { issue: withNodeId(payload['issue']) } : {}),
    ...('pull_request' in payload ? { pull_request: withNodeId(payload['pull_request']) } : {}),
  }
}
