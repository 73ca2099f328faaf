import {
  addLabels,
  createLabel,
  deleteLabel,
  findLabel,
  labelOf,
  removeLabel,
  setLabels,
  updateLabel,
} from '../state/labels.ts'
import type { Repository, Thread } from '../state/model.ts'
import { Refusal } from '../state/refusal.ts'
import { grants } from '../token-permissions.ts'
import { threadIn } from './issues.ts'
import {
  type Answer,
  type Call,
  type Operations,
  created,
  namesIn,
  noContent,
  ok,
  repositoryIn,
  textIn,
} from './operation.ts'
import { paged } from './paging.ts'
import { labelBody } from './shapes/thread.ts'

export const labelOperations: Operations = {
  'issues/list-labels-for-repo': (call) => {
    const repository = repositoryIn(call)
    return paged(call, repository.labels, (label) => labelBody(call, repository, label))
  },
  'issues/get-label': (call) => {
    const repository = repositoryIn(call)
    return ok(labelBody(call, repository, labelOf(repository, call.params['name'] ?? '')))
  },
  'issues/create-label': (call) => {
    const repository = repositoryIn(call)
    const { body } = call
    const draft = { name: String(body['name']), color: textIn(body, 'color'), description: textIn(body, 'description') }
    return created(labelBody(call, repository, createLabel(call.state, repository, draft)))
  },
  'issues/update-label': (call) => {
    const repository = repositoryIn(call)
    const label = labelOf(repository, call.params['name'] ?? '')
    const { body } = call
    updateLabel(repository, label, {
      ...(textIn(body, 'new_name') !== undefined && { name: String(body['new_name']) }),
      color: textIn(body, 'color'),
      ...(textIn(body, 'description') !== undefined && { description: String(body['description']) }),
    })
    return ok(labelBody(call, repository, label))
  },
  'issues/delete-label': (call) => {
    const repository = repositoryIn(call)
    deleteLabel(call.state, repository, labelOf(repository, call.params['name'] ?? ''))
    return noContent()
  },
  'issues/list-labels-on-issue': (call) => {
    const thread = threadIn(call)
    return paged(call, thread.labels, (label) => labelBody(call, thread.repository, label))
  },
  'issues/add-labels': (call) => {
    const thread = threadIn(call)
    const names = labelNames(call.body)
    mayCreateMissing(call, thread.repository, names)
    addLabels(call.state, thread, { names, actor: call.actor })
    return labelsOf(call, thread)
  },
  'issues/set-labels': (call) => {
    const thread = threadIn(call)
    const names = labelNames(call.body)
    mayCreateMissing(call, thread.repository, names)
    setLabels(call.state, thread, { names, actor: call.actor })
    return labelsOf(call, thread)
  },
  'issues/remove-label': (call) => {
    const thread = threadIn(call)
    removeLabel(call.state, thread, { name: call.params['name'] ?? '', actor: call.actor })
    return labelsOf(call, thread)
  },
  'issues/remove-all-labels': (call) => {
    setLabels(call.state, threadIn(call), { names: [], actor: call.actor })
    return noContent()
  },
}

const labelsOf = (call: Call, thread: Thread): Answer =>
  ok(thread.labels.map((label) => labelBody(call, thread.repository, label)))

const labelNames = ({ labels }: Call['body']): string[] => namesIn(labels) ?? []

/** Putting a label that does not exist creates it, which a token with only `pull-requests: write` may not (since April 2025). */
function mayCreateMissing({ token }: Call, repository: Repository, names: string[]): void {
  if (!token?.installation || grants(token.permissions, 'issues', 'write')) return
  if (names.every((name) => findLabel(repository, name))) return
  // Word for word as users report it: https://github.com/actions/labeler/issues/870
  throw new Refusal(403, 'You do not have permission to create labels on this repository.', {
    errors: [{ resource: 'Repository', field: 'label', code: 'unauthorized' }],
  })
}
