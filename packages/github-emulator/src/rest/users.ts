import { findAccount } from '../state/accounts.ts'
import type { Account } from '../state/model.ts'
import { Refusal, notFound } from '../state/refusal.ts'
import { type Call, type Operations, numberIn, ok } from './operation.ts'
import { publicUser } from './shapes/account.ts'

export const userOperations: Operations = {
  'users/get-by-username': (call) =>
    ok(publicUser(call, existing(findAccount(call.state, call.params['username'] ?? '')))),
  'users/get-by-id': (call) => {
    const id = numberIn(call, 'account_id')
    return ok(publicUser(call, existing([...call.state.accounts.values()].find((account) => account.id === id))))
  },
  'users/get-authenticated': (call) => ok(privateUser(call)),
}

function existing(account: Account | undefined): Account {
  if (!account) throw notFound()
  return account
}

/** An installation is not a user: `GET /user` is refused to a workflow's token. */
function privateUser(call: Call) {
  const { token } = call
  if (!token) throw new Refusal(401, 'Requires authentication')
  if (token.installation) throw new Refusal(403, 'Resource not accessible by integration')
  return publicUser(call, token.account)
}
