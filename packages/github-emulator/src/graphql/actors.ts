import type { Account, Discussion } from '../state/model.ts'
import { connection } from './connections.ts'
import type { Context, Fields } from './context.ts'
import { discussionConnection } from './discussions.ts'
import { canSee, mustRead } from './permissions.ts'
import { accountPath, addresses, appSlug } from './urls.ts'

/** What every kind of account has. */
export const account: Fields<Account> = {
  id: ({ nodeId }) => nodeId,
  databaseId: ({ id }) => id,
  createdAt: ({ createdAt }) => createdAt,
  avatarUrl: ({ id }, { size }: { size?: number }) =>
    `https://avatars.githubusercontent.com/u/${id}?${size === undefined ? '' : `s=${size}&`}v=4`,
  ...addresses(accountPath),
}

/** GITHUB_TOKEN's own account is a Bot everywhere but in `viewer`, whose type is User and which keeps the suffix. */
export const User: Fields<Account> = {
  ...account,
  login: ({ login }) => login,
  name: ({ name }) => name,
  // GitHub shows a public address only; '' stands for none.
  email: ({ email }) => email ?? '',
  isViewer: (user, _args, { viewer }) => viewer.account === user,
  organizations: (user, args, context) => connection(organizationsOf(user, context), args, { keyOf: ({ id }) => id }),
  repositoryDiscussions: (user, args, context) => discussionConnection(discussionsBy(user, args, context), args),
}

function discussionsBy(
  user: Account,
  { repositoryId }: { repositoryId?: string | null },
  context: Context,
): Discussion[] {
  const repositories = [...context.state.repositories.values()].filter(
    (repository) => canSee(context, repository) && (repositoryId == null || repository.nodeId === repositoryId),
  )
  for (const repository of repositories) mustRead(context, ['discussions'], repository)
  return repositories.flatMap(({ discussions }) => [...discussions.values()].filter(({ author }) => author === user))
}

const organizationsOf = (user: Account, { state }: Context): Account[] =>
  [...state.organizations.values()]
    .filter(({ members }) => members.get(user.login.toLowerCase())?.public === true)
    .map((organization) => organization.account)

export const Bot: Fields<Account> = { ...account, login: appSlug }

export const Mannequin: Fields<Account> = { ...account, login: ({ login }) => login, email: ({ email }) => email }
