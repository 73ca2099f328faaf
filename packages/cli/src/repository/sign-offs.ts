import { join } from 'node:path'
import { runAction } from '@porchlight/action-runner'
import { repositoryRoot } from '../places.ts'
import type { Clone } from './clone.ts'
import { withEmptyCommit } from './empty-commit.ts'

/** The verdict of the real bundle, offline: git's identities and trailers only. */
export async function signOffs(clone: Clone, count: number): Promise<string> {
  const oldest = clone.last(count).at(-1)
  if (oldest !== undefined && clone.hasParent(oldest.sha)) return verdict(clone, { base: `${oldest.sha}^` })
  return withEmptyCommit(clone, ({ sha, env }) => verdict(clone, { base: sha, env }))
}

async function verdict(
  clone: Clone,
  { base, env = {} }: { base: string; env?: Readonly<Record<string, string>> },
): Promise<string> {
  const { log, summary, outputs } = await runAction({
    directory: join(repositoryRoot(), 'actions/dco-check'),
    inputs: { range: `${base}..HEAD`, 'fail-on-missing': 'false' },
    event: { name: 'push', payload: {} },
    github: { repository: 'local/clone', apiUrl: 'http://127.0.0.1:9', token: '', workspace: clone.path },
    env,
  })
  return [`conclusion: ${outputs['conclusion'] ?? 'none'}`, '', summary.trim() === '' ? log : summary.trim()].join('\n')
}
