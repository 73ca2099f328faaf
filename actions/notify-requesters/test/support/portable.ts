import { inputReader, isSkip } from '@porchlight/action-kit/pure'
import { action } from '../../src/action.generated.ts'
import { decide, eventSubject, messageTemplate, readInputs } from '../../src/pure.ts'

/** Inputs and an event, read and decided about once: here, and where there is no Node (packages/testing/test/portable.test.ts). */
export function portable() {
  const env = { 'INPUT_GITHUB-TOKEN': 'a-token' }
  const inputs = readInputs(inputReader({ action, env, mask: () => {}, notice: () => {} }))
  const subject = eventSubject({ name: 'release', payload: published }, inputs)
  if (isSkip(subject) || !('release' in subject)) throw new Error('The release is not read from the payload.')
  const facts = {
    release: subject.release,
    previousTag: 'v1.0.0',
    pulls: [],
    requests: [{ issue: 7, pulls: [{ number: 12, author: grace, createdAt: '2026-11-19T12:00:00Z' }], commits: [] }],
    storms: [],
    issues: [flickers],
    message: messageTemplate('Out in {{ tag }}, @{{ author }}', 'message'),
    repository: 'acme/widgets',
    serverUrl: 'https://github.com',
  }
  return decide(facts, inputs).plan
}

const grace = { login: 'grace', id: 102, type: 'User' as const }

const published = {
  action: 'published',
  release: {
    tag_name: 'v1.1.0',
    name: 'The bright one',
    html_url: 'https://github.com/acme/widgets/releases/tag/v1.1.0',
    draft: false,
    prerelease: false,
    published_at: '2026-11-22T12:00:00Z',
  },
}

const flickers = {
  number: 7,
  nodeId: 'I_7',
  title: 'The light flickers',
  author: { login: 'ada', id: 101, type: 'User' as const },
  state: 'closed' as const,
  stateReason: 'completed' as const,
  closedAt: '2026-11-20T12:00:00Z',
  isLocked: false,
  labels: [],
  url: 'https://github.com/acme/widgets/issues/7',
  marked: [],
}
