import type { KeyObject } from 'node:crypto'
import type { Permissions } from '../token-permissions.ts'
import type { Account } from './account-model.ts'

/** A GitHub App: its bot writes, its key signs it in. */
export type App = {
  id: number
  slug: string
  bot: Account
  permissions: Permissions
  publicKey: KeyObject
  installations: Installation[]
  createdAt: string
}

/** Where an app may work. `repositories` are lower-cased names; null is all of the account's. */
export type Installation = {
  id: number
  app: App
  account: Account
  repositories: readonly string[] | null
  createdAt: string
}
