import type { Account, Commit, Identity } from '@porchlight/github'
import { aCommit, anAccount, anIdentity } from '@porchlight/testing'
import { NO_MEMBERSHIPS, type Memberships } from '../../src/facts.ts'
import { judge, judgeQueued } from '../../src/decide/judge.ts'
import type { Verdict } from '../../src/decide/verdict.ts'
import { settingsFrom, type GivenSettings } from '../../src/config/settings.ts'

export const ADA = 'Signed-off-by: Ada Lovelace <ada@example.org>'
export const BOB = 'Signed-off-by: Bob Byte <bob@example.org>'

export const ada = anIdentity()
export const bob = anIdentity({
  name: 'Bob Byte',
  email: 'bob@example.org',
  account: anAccount({ login: 'bob', id: 102 }),
})
export const gitHub = anIdentity({
  name: 'GitHub',
  email: 'noreply@github.com',
  account: anAccount({ login: 'web-flow', id: 19_864_447 }),
})

export const by = (name: string, email: string, account: Account | null = null): Identity => ({ name, email, account })

/** A commit of Ada's whose message has these lines. */
export const lines = (...text: readonly string[]): Partial<Commit> => ({ message: text.join('\n') })

/** A commit of Ada's with a title and these trailers. */
export const trailers = (...text: readonly string[]): Partial<Commit> => lines('Fix the light', '', ...text)

export interface Rules {
  readonly settings?: GivenSettings
  readonly memberships?: Partial<Memberships>
  readonly host?: string
  /** Of the pull request; there is none unless given. */
  readonly opener?: Account
}

/** What became of the commit, in two or three words: how it passes, or the code of what is wrong. */
export const verdictOn = (
  commit: Partial<Commit>,
  rules: Rules = {},
  others: readonly Partial<Commit>[] = [],
): string => verdictsOn([commit, ...others], rules)[0] ?? 'no verdict'

export const verdictsOn = (commits: readonly Partial<Commit>[], rules: Rules = {}): readonly string[] =>
  judge(commits.map(aCommit), circumstances(rules)).map(inWords)

export const verdictInQueue = (commit: Partial<Commit>, rules: Rules = {}): string =>
  judgeQueued([aCommit(commit)], circumstances(rules))
    .map(inWords)
    .join()

const circumstances = ({ settings = {}, memberships = {}, host = 'github.com', opener }: Rules) => ({
  pull: opener === undefined ? undefined : { author: opener },
  settings: settingsFrom(settings),
  memberships: { ...NO_MEMBERSHIPS, ...memberships },
  host,
})

function inWords(verdict: Verdict): string {
  const words = {
    signed: () => (verdict.kind === 'signed' ? `signed by the ${verdict.by}` : ''),
    exempt: () => (verdict.kind === 'exempt' ? `exempt: ${verdict.as}` : ''),
    remediated: () => 'remediated',
    'carried-over': () => 'carried over',
    failing: () => (verdict.kind === 'failing' ? verdict.finding.code : ''),
  }
  return words[verdict.kind]()
}

/** Rows with a title that vitest does not cut short. */
export const titled = <Row extends { name: string; gives: string }>(rows: readonly Row[]): [string, Row][] =>
  rows.map((row) => [`${row.name}: ${row.gives}`, row])
