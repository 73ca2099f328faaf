import { inputReader, isSkip } from '@porchlight/action-kit/pure'
import { action } from '../../src/action.generated.ts'
import { decide, eventSubject, readInputs, webhookOf } from '../../src/pure.ts'

/** Inputs and an event, read and decided about once: here, and where there is no Node (packages/testing/test/portable.test.ts). */
export function portable() {
  const env = {
    'INPUT_WEBHOOK-URL': 'https://hooks.acme.org/events',
    'INPUT_WEBHOOK-SECRET': `whsec_${'a'.repeat(44)}`,
  }
  const inputs = readInputs(inputReader({ action, env, mask: () => {}, notice: () => {} }))
  const surroundings = {
    serverUrl: 'https://github.com',
    machineUsers: inputs.machineUsers,
    sha256: () => new Uint8Array(32),
  }
  const contribution = eventSubject({ name: 'issues', payload: opened }, surroundings)
  if (isSkip(contribution)) throw new Error(contribution.because)
  return decide({
    action: contribution,
    webhook: webhookOf(inputs, { mayLackSecrets: false }),
    names: inputs.names,
    hasSecret: false,
    mayLackSecrets: false,
  })
}

const ada = { login: 'ada', id: 101, type: 'User' }

const opened = {
  action: 'opened',
  issue: {
    number: 7,
    id: 7001,
    title: 'The light flickers',
    body: 'It does.',
    user: ada,
    author_association: 'NONE',
    state: 'open',
    created_at: '2026-11-22T12:00:00Z',
    html_url: 'https://github.com/acme/widgets/issues/7',
    labels: [],
  },
  repository: { id: 9001, full_name: 'acme/widgets', owner: { login: 'acme', id: 1, type: 'User' }, private: false },
  sender: ada,
}
