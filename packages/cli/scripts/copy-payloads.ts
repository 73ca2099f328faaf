import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * Copies the payloads that the story plays from `@octokit/webhooks-examples` (what GitHub published), and adds what
 * GitHub has come to send since: a test holds the outcome against GitHub's current webhook schema.
 *
 *     node packages/cli/scripts/copy-payloads.ts
 */

type Payload = Record<string, unknown>

const examples = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/webhooks-examples/api.github.com/index.json'), 'utf8'),
) as { name: string; examples: Payload[] }[]

/** Which of the examples of an event and action; the first ones of some are years older than the rest. */
const chosen = [
  { event: 'issues', action: 'opened', index: 0 },
  { event: 'issues', action: 'labeled', index: 0 },
  { event: 'issue_comment', action: 'created', index: 1 },
  { event: 'pull_request', action: 'opened', index: 1 },
  { event: 'pull_request', action: 'synchronize', index: 0 },
  { event: 'pull_request', action: 'closed', index: 0 },
  { event: 'release', action: 'published', index: 0 },
]

for (const { event, action, index } of chosen) {
  const candidates = examples
    .find(({ name }) => name === event)
    ?.examples.filter((example) => example['action'] === action)
  const payload = structuredClone(candidates?.[index])
  if (payload === undefined) throw new Error(`${event}.${action} has no example ${index}.`)
  // Only deliveries to a GitHub App have one; a workflow's event file has none.
  delete payload['installation']
  correct(payload)
  const file = new URL(`../payloads/${event}.${action}.json`, import.meta.url)
  writeFileSync(file, `${JSON.stringify(payload, null, 2)}\n`)
}

function correct(payload: Payload): void {
  const release = payload['release'] as Payload | undefined
  if (release !== undefined) Object.assign(release, { immutable: false, updated_at: release['published_at'] })
  const pullRequest = payload['pull_request'] as Record<'base' | 'head', { repo: Payload }> | undefined
  for (const side of [pullRequest?.base, pullRequest?.head]) {
    if (side !== undefined && !('has_discussions' in side.repo)) side.repo['has_discussions'] = false
  }
}
