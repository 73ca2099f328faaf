import { createPublicKey, createVerify, generateKeyPairSync } from 'node:crypto'
import { type Access, grants, type PermissionKey, type Permissions } from '../token-permissions.ts'
import { accountOf } from './accounts.ts'
import type { App, Installation } from './app-model.ts'
import { Refusal } from './refusal.ts'
import { nextId, type State } from './state.ts'

export type AppDescription = {
  slug: string
  /** The login of the person or organization that installed it. */
  owner: string
  permissions: Partial<Record<PermissionKey, Access>>
  /** Without it, all of the owner's. */
  repositories?: readonly string[]
}

const KEY_BITS = 2048

/** Registers an app and installs it once; gives its private key, which GitHub shows once, too. */
export function addApp(state: State, described: AppDescription): { installation: Installation; privateKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: KEY_BITS,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const bot = accountOf(state, `${described.slug}[bot]`)
  const app: App = {
    id: bot.id,
    slug: described.slug,
    bot,
    permissions: described.permissions,
    publicKey: createPublicKey(publicKey),
    installations: [],
    createdAt: bot.createdAt,
  }
  const installation: Installation = {
    id: nextId(state),
    app,
    account: accountOf(state, described.owner),
    repositories: described.repositories?.map((name) => name.toLowerCase()) ?? null,
    createdAt: bot.createdAt,
  }
  app.installations.push(installation)
  state.apps.set(app.id, app)
  return { installation, privateKey }
}

/** The repositories that an installation reaches, by lower-cased name. */
export const reachOf = (state: State, { account, repositories }: Installation): string[] =>
  [...state.repositories.entries()]
    .filter(([name, { owner }]) => owner === account && (repositories === null || repositories.includes(name)))
    .map(([name]) => name)

/** Whether all that is wanted was granted. */
export const covers = (granted: Permissions, wanted: ReadonlyMap<PermissionKey, Access>): boolean =>
  [...wanted].every(([key, access]) => grants(granted, key, access))

// "The expiration time of the JWT … must be no more than 10 minutes into the future":
// https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
const MAX_SECONDS = 600
// GitHub's clock and the client's may differ by as much.
const SKEW_SECONDS = 60

type Claims = { iss?: unknown; iat?: unknown; exp?: unknown }

/** The app that a JSON web token is of, by its id; the refusals are the ones that octokit's sign-in knows. */
export function appOfJwt({ apps }: State, jwt: string, now: number): App {
  const [head = '', payload = '', signature = ''] = jwt.split('.')
  const { iss, iat, exp } = claimsIn(payload)
  const app = apps.get(Number(iss))
  const isSigned = createVerify('RSA-SHA256').update(`${head}.${payload}`)
  if (!app || !isSigned.verify(app.publicKey, signature, 'base64url'))
    throw new Refusal(401, 'A JSON web token could not be decoded')
  if (typeof exp !== 'number' || exp <= now)
    throw new Refusal(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    )
  if (exp > now + MAX_SECONDS + SKEW_SECONDS)
    throw new Refusal(401, "'Expiration time' claim ('exp') is too far in the future")
  if (typeof iat !== 'number' || iat > now + SKEW_SECONDS)
    throw new Refusal(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    )
  return app
}

function claimsIn(payload: string): Claims {
  try {
    const claims: Claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    return claims
  } catch {
    // Not JSON, hence without an issuer: refused as any other that cannot be decoded.
    return {}
  }
}
