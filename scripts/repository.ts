import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export const root = join(import.meta.dirname, '..')

/** In the order in which the root action runs them: people are greeted before they are told what to mend. */
export const actionNames = ['welcome', 'triage', 'dco-check', 'notify-requesters', 'leaderboard-post'] as const

export interface ActionFile {
  readonly name: string
  readonly description: string
  readonly inputs?: Readonly<Record<string, { description?: string; default?: string; deprecationMessage?: string }>>
  readonly outputs?: Readonly<Record<string, { description?: string; value?: string }>>
}

export const actionFile = (path: string): ActionFile => parse(readFileSync(join(root, path), 'utf8')) as ActionFile
