import { inputReader, isSkip } from '@porchlight/action-kit/pure'
import { action } from '../../src/action.generated.ts'
import { decide, eventSubject, NO_HISTORY, payloadFacts, readInputs, withPage } from '../../src/pure.ts'

/** Inputs and an event, read and decided about once: here, and where there is no Node (packages/testing/test/portable.test.ts). */
export function portable() {
  const env = { 'INPUT_GITHUB-TOKEN': 'a-token' }
  const inputs = readInputs(inputReader({ action, env, mask: () => {}, notice: () => {} }))
  const subject = eventSubject(
    { name: 'issues', payload: opened },
    { number: inputs.number, numberInput: inputs.names.number, actor: 'ada' },
  )
  if (isSkip(subject) || 'lookUp' in subject) throw new Error('The issue is not read from the payload.')
  const history = withPage(NO_HISTORY, [], subject)
  return decide({ ...payloadFacts(subject), history, body: 'Welcome!' }, inputs)
}

const ada = { login: 'ada', id: 101, type: 'User' }

const opened = {
  action: 'opened',
  issue: {
    number: 7,
    node_id: 'I_7',
    title: 'The light flickers',
    html_url: 'https://github.com/acme/widgets/issues/7',
    user: ada,
    author_association: 'NONE',
    created_at: '2026-11-22T12:00:00Z',
    locked: false,
    comments: 0,
  },
  repository: { node_id: 'R_1', full_name: 'acme/widgets', owner: { login: 'acme', id: 1, type: 'User' } },
  sender: ada,
}
