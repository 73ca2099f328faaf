import type { Account, Label, Repository, Thread } from '../../state/model.ts'
import type { Entity } from '../../state/state.ts'
import { mayNotBeArchived } from '../../state/repositories.ts'
import type { Context } from '../context.ts'
import { notResolved } from '../failure.ts'
import { findNode } from '../nodes.ts'
import { mustBeAllowed } from '../permissions.ts'

type Kind = Entity['kind']
type EntityOf<K extends Kind> = Extract<Entity, { kind: K }>

/** The entity of an id, when it is of one of these kinds; GitHub does not resolve ids of any other. */
export function nodeOfKind<K extends Kind>(context: Context, id: string, ...kinds: readonly K[]): EntityOf<K> {
  const node = findNode(context, id)
  if (node && isOfKind(node, kinds)) return node
  throw notResolved(`a node with the global id of '${id}'`)
}

const isOfKind = <K extends Kind>(node: { kind: string }, kinds: readonly K[]): node is EntityOf<K> =>
  kinds.some((kind) => kind === node.kind)

/** What REST calls the operation: it says which permission and which role the mutation needs. */
type Change = { operation: string; repository: Repository; thread?: Thread | null }

/** Every write asks this first: the token's rights, and that the repository can still be written to. */
export function beginChange(context: Context, { operation, repository, thread = null }: Change): void {
  mustBeAllowed(context, operation, { repository, thread })
  mayNotBeArchived(repository)
}

/** An issue or pull request that the token may change. */
export function threadFor(context: Context, id: string, operation: string): Thread {
  const thread = nodeOfKind(context, id, 'Issue', 'PullRequest')
  beginChange(context, { operation, repository: thread.repository, thread })
  return thread
}

export const accountsOf = (context: Context, ids: readonly string[]): Account[] =>
  ids.map((id) => nodeOfKind(context, id, 'User', 'Bot', 'Mannequin'))

/** Labels of that repository: the id of another repository's label does not resolve. */
export const labelsOf = (context: Context, repository: Repository, ids: readonly string[]): Label[] =>
  ids.map((id) => {
    const label = nodeOfKind(context, id, 'Label')
    if (repository.labels.includes(label)) return label
    throw notResolved(`a node with the global id of '${id}'`)
  })
