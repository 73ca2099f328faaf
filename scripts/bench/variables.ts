import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Event } from '@porchlight/action-kit'
import type { Emulator } from '@porchlight/github-emulator'
import { REPOSITORY, type Work } from './work.ts'

/** The variables that a runner would set, and the files that it would make. */
export function variables(
  event: Event,
  { inputs = {}, tokenInput = 'github-token' }: Pick<Work, 'inputs' | 'tokenInput'> = {},
  emulator?: Emulator,
): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-bench-'))
  const file = (name: string, text = ''): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const given = { [tokenInput]: emulator?.token ?? 'none', ...inputs }
  return {
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
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
