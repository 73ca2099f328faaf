import { inputReader, isSkip } from '@porchlight/action-kit/pure'
import { action } from '../../src/action.generated.ts'
import {
  eventTargets,
  issueSubject,
  noFacts,
  readInputs,
  readRules,
  settleLabels,
  type Question,
  type Subject,
} from '../../src/pure.ts'

/** Inputs, rules and an event, read and decided about once: here, and where there is no Node (packages/testing/test/portable.test.ts). */
export function portable() {
  const env = { 'INPUT_GITHUB-TOKEN': 'a-token' }
  const inputs = readInputs(inputReader({ action, env, mask: () => {}, notice: () => {} }))
  const subject = subjectIn(eventTargets({ name: 'issues', payload: opened }, { ...inputs, runAttempt: 1 }))
  const reading = {
    path: '.github/triage.yml',
    dot: undefined,
    kind: subject.kind,
    isIssueLabeler: false,
    field: 'title and body',
  } as const
  const rules = readRules(RULES, reading)
  const question: Question = {
    facts: noFacts(subject, new Date('2026-11-22T12:00:00Z')),
    limit: (work) => ({ value: work() }),
    results: new Map(),
  }
  return settleLabels(question, { subject, rules, sync: inputs.sync }, new Map()).plan
}

function subjectIn(targets: ReturnType<typeof eventTargets>): Subject {
  if (isSkip(targets) || !('targets' in targets)) throw new Error('The event names no issue.')
  const [target] = targets.targets
  if (target?.kind !== 'issue' || target.known === undefined) throw new Error('The issue is not read from the payload.')
  return issueSubject(target.known, target)
}

const RULES = `
rules:
  - label: question
    when: { title: '/\\?$/' }
  - label: light
    when: { any: [{ title: '/light/i' }, { body: '/lamp/i' }] }
`

const opened = {
  action: 'opened',
  issue: {
    number: 7,
    node_id: 'I_7',
    title: 'Why does the porch light flicker?',
    body: 'The lamp is new.',
    user: { login: 'ada', id: 101, type: 'User' },
    author_association: 'NONE',
    state: 'open',
    state_reason: null,
    locked: false,
    labels: [],
    assignees: [],
    milestone: null,
    created_at: '2026-11-22T12:00:00Z',
    updated_at: '2026-11-22T12:00:00Z',
    closed_at: null,
    html_url: 'https://github.com/acme/widgets/issues/7',
    comments: 0,
  },
  repository: { full_name: 'acme/widgets' },
}
