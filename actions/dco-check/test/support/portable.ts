import { inputReader } from '@porchlight/action-kit/pure'
import { action } from '../../src/action.generated.ts'
import {
  dcoFileFrom,
  decide,
  eventSubject,
  NO_MEMBERSHIPS,
  NOTHING_TO_WRITE,
  readInputs,
  settingsFrom,
} from '../../src/pure.ts'

/** Inputs, a file and an event, read and decided about once: here, and where there is no Node (packages/testing/test/portable.test.ts). */
export function portable() {
  const env = { 'INPUT_GITHUB-TOKEN': 'a-token', INPUT_COMMENT: 'on-failure' }
  const { comment } = readInputs(inputReader({ action, env, mask: () => {}, notice: () => {} }))
  const { settings } = dcoFileFrom('require: { members: true }\n', '.github/dco.yml')
  const subject = eventSubject({ name: 'pull_request_target', payload: opened })
  if (!('pull' in subject)) throw new Error('The pull request is not read from the payload.')
  const facts = {
    pull: subject.pull,
    head: HEAD,
    commits: [unsigned],
    queued: [],
    settings: settingsFrom(settings),
    memberships: NO_MEMBERSHIPS,
    host: 'github.com',
    owner: 'acme',
    runUrl: 'https://github.com/acme/widgets/actions/runs/1',
    existing: { ...NOTHING_TO_WRITE, comments: comment === 'on-failure' ? [] : undefined },
  }
  return decide(facts).plan
}

const HEAD = 'a'.repeat(40)
const BASE = 'b'.repeat(40)
const ada = { login: 'ada', id: 101, type: 'User' as const }
const identity = { name: 'Ada Lovelace', email: 'ada@example.org', account: ada }

const unsigned = {
  sha: HEAD,
  message: 'Light the porch',
  parents: [BASE],
  author: identity,
  committer: identity,
  authoredAt: null,
  isVerified: false,
}

const widgets = { full_name: 'acme/widgets', name: 'widgets', owner: { login: 'acme', id: 1, type: 'User' } }

const opened = {
  action: 'opened',
  number: 8,
  pull_request: {
    number: 8,
    node_id: 'PR_8',
    title: 'Light the porch',
    body: '',
    user: ada,
    author_association: 'NONE',
    state: 'open',
    draft: false,
    merged: false,
    merged_at: null,
    locked: false,
    labels: [],
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    milestone: null,
    created_at: '2026-11-22T12:00:00Z',
    html_url: 'https://github.com/acme/widgets/pull/8',
    base: { ref: 'main', sha: BASE, repo: widgets },
    head: { ref: 'light', sha: HEAD, repo: widgets },
    commits: 1,
    changed_files: 1,
    additions: 1,
    deletions: 0,
  },
  repository: widgets,
}
