import type { Account, Label, Repository, Thread } from './model.ts'
import { invalid, notFound, Refusal } from './refusal.ts'
import { newIds, register, type State } from './state.ts'
import { characters } from './text.ts'
import { addEvent } from './threads.ts'

// "Issues can have a maximum of 100 labels": https://docs.github.com/rest/issues/labels (422 beyond it).
const MAX_LABELS = 100
const MAX_LABEL_NAME = 50
const MAX_LABEL_DESCRIPTION = 100
// The colour that GitHub gives to a label that is only named.
const IMPLICIT_COLOR = 'ededed'

export const findLabel = (repository: Repository, name: string): Label | undefined =>
  repository.labels.find((label) => label.name.toLowerCase() === name.toLowerCase())

export function labelOf(repository: Repository, name: string): Label {
  const label = findLabel(repository, name)
  if (!label) throw notFound()
  return label
}

export type LabelDraft = { name: string; color?: string | undefined; description?: string | null | undefined }

export function createLabel(state: State, repository: Repository, draft: LabelDraft): Label {
  checkLabel(draft)
  if (findLabel(repository, draft.name)) throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' })
  const label: Label = {
    kind: 'Label',
    ...newIds(state, 'Label'),
    name: draft.name,
    color: draft.color ?? IMPLICIT_COLOR,
    description: draft.description ?? null,
    default: false,
  }
  repository.labels.push(label)
  return register(state, label)
}

export function updateLabel(repository: Repository, label: Label, change: Partial<LabelDraft>): void {
  const draft = { name: change.name ?? label.name, color: change.color, description: change.description }
  checkLabel(draft)
  const namesake = findLabel(repository, draft.name)
  if (namesake && namesake !== label) throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' })
  label.name = draft.name
  if (draft.color !== undefined) label.color = draft.color
  if (draft.description !== undefined) label.description = draft.description
}

export function deleteLabel(state: State, repository: Repository, label: Label): void {
  repository.labels = repository.labels.filter((other) => other !== label)
  for (const thread of [...repository.threads.values(), ...repository.discussions.values()])
    thread.labels = thread.labels.filter((other) => other !== label)
  state.nodes.delete(label.nodeId)
}

function checkLabel({ name, color, description }: LabelDraft): void {
  if (name.trim() === '') throw invalid({ resource: 'Label', code: 'missing_field', field: 'name' })
  if (characters(name) > MAX_LABEL_NAME) throw tooLong('name', MAX_LABEL_NAME)
  if (color !== undefined && !/^[0-9a-f]{6}$/i.test(color)) {
    throw invalid({ resource: 'Label', code: 'invalid', field: 'color' })
  }
  if (description && characters(description) > MAX_LABEL_DESCRIPTION)
    throw tooLong('description', MAX_LABEL_DESCRIPTION)
}

const tooLong = (field: string, maximum: number) =>
  invalid({
    resource: 'Label',
    code: 'custom',
    field,
    message: `${field} is too long (maximum is ${maximum} characters)`,
  })

/** Adds labels by name; names that the repository does not have become grey labels, as GitHub does it. */
export function addLabels(
  state: State,
  thread: Thread,
  { names, actor }: { names: readonly string[]; actor: Account | null },
): void {
  const wanted = names.map((name) => findLabel(thread.repository, name) ?? { name })
  const fresh = uniqueByName(wanted).filter(({ name }) => !thread.labels.some((label) => sameName(label.name, name)))
  if (thread.labels.length + fresh.length > MAX_LABELS) {
    throw invalid({
      resource: 'Issue',
      code: 'custom',
      field: 'labels',
      message: `Issues can have a maximum of ${MAX_LABELS} labels`,
    })
  }
  for (const { name } of fresh) {
    const label = findLabel(thread.repository, name) ?? createLabel(state, thread.repository, { name })
    thread.labels.push(label)
    addEvent(state, thread, { event: 'labeled', actor, label: { name: label.name, color: label.color } })
  }
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

const uniqueByName = (labels: { name: string }[]): { name: string }[] =>
  labels.filter((label, at) => labels.findIndex((other) => sameName(other.name, label.name)) === at)

export function removeLabel(
  state: State,
  thread: Thread,
  { name, actor }: { name: string; actor: Account | null },
): void {
  const label = thread.labels.find((candidate) => sameName(candidate.name, name))
  // In these words, unlike the 404 of a missing issue: github/issue-labeler#20, #60.
  if (!label) throw new Refusal(404, 'Label does not exist')
  thread.labels = thread.labels.filter((other) => other !== label)
  addEvent(state, thread, { event: 'unlabeled', actor, label: { name: label.name, color: label.color } })
}

/** Replaces all labels; only the difference shows in the timeline. */
export function setLabels(
  state: State,
  thread: Thread,
  { names, actor }: { names: readonly string[]; actor: Account | null },
): void {
  const gone = thread.labels.filter((label) => !names.some((name) => sameName(name, label.name)))
  for (const label of gone) removeLabel(state, thread, { name: label.name, actor })
  addLabels(state, thread, { names, actor })
}
