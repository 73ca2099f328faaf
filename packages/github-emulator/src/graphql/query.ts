import { findAccount } from '../state/accounts.ts'
import { findRepository } from '../state/repositories.ts'
import { answer } from './answer.ts'
import type { Fields } from './context.ts'
import { Failure, notResolved } from './failure.ts'
import { readNode } from './nodes.ts'
import { canSee } from './permissions.ts'
import { findByUrl } from './resource.ts'
import { search, type SearchArguments } from './search.ts'

// "You may not provide more than 100 node ids; you provided 101.", as sourcecred/sourcecred#908 quotes it.
const MAX_IDS = 100

export const Query: Fields<undefined> = {
  viewer: (_source, _args, { viewer }) => viewer.account,
  rateLimit: (_source, _args, { budget, cost }) => answer({ ...budget, cost: cost.points, nodeCount: cost.nodes }),
  repository: (_source, { owner, name }: { owner: string; name: string }, context) => {
    const repository = findRepository(context.state, `${owner}/${name}`)
    if (repository && canSee(context, repository)) return repository
    throw notResolved(`a Repository with the name '${owner}/${name}'`)
  },
  node: (_source, { id }: { id: string }, context) => readNode(context, id),
  nodes: (_source, { ids }: { ids: string[] }, context) => {
    if (ids.length > MAX_IDS) {
      const message = `You may not provide more than ${MAX_IDS} node ids; you provided ${ids.length}.`
      throw new Failure('ARGUMENT_LIMIT', message)
    }
    return ids.map((id) => readNode(context, id))
  },
  user: (_source, { login }: { login: string }, { state }) => {
    const account = findAccount(state, login)
    if (account?.kind !== 'User') throw notResolved(`a User with the login of '${login}'`)
    return account
  },
  organization: (_source, { login }: { login: string }, { state }) => {
    const account = findAccount(state, login)
    if (account?.kind !== 'Organization') throw notResolved(`an Organization with the login of '${login}'`)
    return account
  },
  repositoryOwner: (_source, { login }: { login: string }, { state }) => {
    const account = findAccount(state, login)
    return account?.kind === 'User' || account?.kind === 'Organization' ? account : null
  },
  resource: (_source, { url }: { url: string }, context) => findByUrl(context, url),
  search: (_source, args: SearchArguments, context) => search(args, context),
}
