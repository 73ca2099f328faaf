import { join } from 'node:path'
import { isObject } from '@porchlight/action-kit/pure'
import { runAction } from '@porchlight/action-runner'
import { repositoryRoot } from '../places.ts'
import type { Clone, CloneCommit } from './clone.ts'
import { withEmptyCommit } from './empty-commit.ts'

/** Which of some commits dco-check would not take for signed off, and why; or why it could not say. */
export type SignOffs =
  | {
      readonly judged: readonly CloneCommit[]
      readonly missing: readonly Missing[]
      /** Those of bots, which pass on GitHub where their signature is verified or the bot opened the pull request. */
      readonly ofBots: readonly CloneCommit[]
    }
  | { readonly problem: string }

export interface Missing {
  readonly commit: CloneCommit
  /** Markdown. */
  readonly reason: string
}

/** The verdict of the real bundle, offline: git's identities and trailers only. The commits are the clone's last ones. */
export async function signOffs(clone: Clone, commits: readonly CloneCommit[]): Promise<SignOffs> {
  const oldest = commits.at(-1)
  if (oldest === undefined) return { judged: [], missing: [], ofBots: [] }
  const judge = (base: string, env: Readonly<Record<string, string>> = {}): Promise<SignOffs> =>
    verdict({ clone, commits, range: `${base}..HEAD`, env })
  return clone.hasParent(oldest.sha)
    ? judge(`${oldest.sha}^`)
    : withEmptyCommit(clone, ({ sha, env }) => judge(sha, env))
}

interface Question {
  readonly clone: Clone
  readonly commits: readonly CloneCommit[]
  readonly range: string
  readonly env: Readonly<Record<string, string>>
}

async function verdict({ clone, commits, range, env }: Question): Promise<SignOffs> {
  const { conclusion, annotations, log, outputs } = await runAction({
    directory: join(repositoryRoot(), 'actions/dco-check'),
    inputs: { range, 'fail-on-missing': 'false' },
    event: { name: 'push', payload: {} },
    github: { repository: 'local/clone', apiUrl: 'http://127.0.0.1:9', token: '', workspace: clone.path },
    env,
  })
  if (conclusion === 'failure')
    return {
      problem:
        annotations
          .filter(({ level }) => level === 'error')
          .map(({ message }) => message)
          .join('\n') || log,
    }
  // A range also has what was merged from older branches. What is told of is what was announced.
  const within = clone.within(range, env)
  const judged = commits.filter(({ sha }) => within.has(sha))
  const reasons = reasonsIn(outputs['failing-commits'] || '[]')
  const ofBots = judged.filter(isOfBot)
  const missing = judged.flatMap((commit) => {
    const reason = reasons.get(commit.sha)
    return reason === undefined || ofBots.includes(commit) ? [] : [{ commit, reason }]
  })
  return { judged, missing, ofBots }
}

// How GitHub's apps sign what they commit: `123+dependabot[bot]@users.noreply.github.com`. A clone knows no accounts.
const isOfBot = ({ author }: CloneCommit): boolean => /\[bot\]@users\.noreply\.github\.com$/i.test(author.email)

/** As dco-check's README describes its output `failing-commits`. */
function reasonsIn(output: string): ReadonlyMap<string, string> {
  const failing: unknown = JSON.parse(output)
  const entries = (Array.isArray(failing) ? failing : []).flatMap((each: unknown) => {
    const { sha, reason } = isObject(each) ? each : {}
    return typeof sha === 'string' && typeof reason === 'string' ? [[sha, reason] as const] : []
  })
  return new Map(entries)
}
