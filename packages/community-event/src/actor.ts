import type { Fields } from '@porchlight/action-kit/pure'
import type { ActorKind } from './community-action.ts'

export interface Actor {
  readonly login: string
  /** Of the account; logins are renamed and reused, the number is not. */
  readonly id: number
  readonly kind: ActorKind
}

// The account that github.com shows for deleted ones: https://api.github.com/users/ghost
const GHOST: Actor = { login: 'ghost', id: 10_137, kind: 'ghost' }

/**
 * Bots that contribute on their own rather than by rule. Compared only with accounts that GitHub calls bots, so that no
 * person is taken for one by name. Seen on pull requests in 2026; GitHub publishes no list.
 */
const AGENTS: ReadonlySet<string> = new Set([
  'chatgpt-codex-connector[bot]',
  'claude[bot]',
  'copilot',
  'copilot-swe-agent[bot]',
  'cursor[bot]',
  'devin-ai-integration[bot]',
  'google-labs-jules[bot]',
])

export interface IdentityRules {
  /** Logins of machine users: accounts of the type User that a program acts with. Upper and lower case are the same. */
  readonly machineUsers: readonly string[]
}

/** Who did it, from an account of a payload; GitHub writes `null` for a deleted one. */
export function actorFrom(account: Fields | null, { machineUsers }: IdentityRules): Actor {
  if (account === null) return GHOST
  const login = account.text('login')
  const type = account.textOrNull('type') ?? 'User'
  return { login, id: account.whole('id'), kind: kindOf({ login: login.toLowerCase(), type, machineUsers }) }
}

function kindOf({ login, type, machineUsers }: { login: string; type: string } & IdentityRules): ActorKind {
  // A mannequin stands for an account that was not imported: there is no account to credit.
  if (login === GHOST.login || type === 'Mannequin') return 'ghost'
  const isProgram = type !== 'User' || login.endsWith('[bot]')
  if (isProgram) return AGENTS.has(login) ? 'agent' : 'bot'
  return machineUsers.some((machine) => machine.toLowerCase() === login) ? 'bot' : 'person'
}
