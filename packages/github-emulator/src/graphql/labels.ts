import type { Label as LabelState, Milestone as MilestoneState } from '../state/model.ts'
import { Unsupported } from '../state/refusal.ts'
import { connection, type PageArguments } from './connections.ts'
import type { Answer } from './answer.ts'
import type { Context, Fields } from './context.ts'
import { mustHaveHome } from './homes.ts'
import { labelPath, repositoryPath, webUrl } from './urls.ts'

type LabelOrder = { field: string; direction: 'ASC' | 'DESC' }

/** A page of labels, the oldest first unless asked otherwise; ids tell the age. */
export function labelConnection(
  labels: readonly LabelState[],
  args: PageArguments & { orderBy?: LabelOrder | null },
): Answer {
  const { field = 'CREATED_AT', direction = 'ASC' } = args.orderBy ?? {}
  if (!['CREATED_AT', 'NAME'].includes(field))
    throw new Unsupported(`The emulator does not order labels by ${field} yet.`)
  const ordered = labels.toSorted((a, b) => (field === 'NAME' ? a.name.localeCompare(b.name) : a.id - b.id))
  return connection(direction === 'ASC' ? ordered : ordered.toReversed(), args, { keyOf: ({ id }) => id })
}

export const Label: Fields<LabelState> = {
  id: ({ nodeId }) => nodeId,
  name: ({ name }) => name,
  color: ({ color }) => color,
  description: ({ description }) => description,
  isDefault: (label) => label.default,
  repository: (label, _args, { state }) => mustHaveHome(state, label),
  resourcePath: (label, _args, { state }) => labelPath(mustHaveHome(state, label), label),
  url: (label, _args, { state }) => webUrl(labelPath(mustHaveHome(state, label), label)),
}

const milestonePath = (milestone: MilestoneState, { state }: Context): string =>
  `${repositoryPath(mustHaveHome(state, milestone))}/milestone/${milestone.number}`

export const Milestone: Fields<MilestoneState> = {
  id: ({ nodeId }) => nodeId,
  number: ({ number }) => number,
  title: ({ title }) => title,
  description: ({ description }) => description,
  state: ({ state }) => state.toUpperCase(),
  closed: ({ state }) => state === 'closed',
  closedAt: ({ closedAt }) => closedAt,
  createdAt: ({ createdAt }) => createdAt,
  updatedAt: ({ updatedAt }) => updatedAt,
  dueOn: ({ dueOn }) => dueOn,
  creator: ({ creator }) => creator,
  repository: (milestone, _args, { state }) => mustHaveHome(state, milestone),
  url: (milestone, _args, context) => webUrl(milestonePath(milestone, context)),
  resourcePath: (milestone, _args, context) => milestonePath(milestone, context),
}
