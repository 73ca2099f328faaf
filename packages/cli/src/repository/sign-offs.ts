import { join } from 'node:path'
import { runAction } from '@porchlight/action-runner'
import { repositoryRoot } from '../places.ts'
import type { Clone } from './clone.ts'

/** The verdict of the real bundle, offline: git's identities and trailers only. */
export async function signOffs(clone: Clone, count: number): Promise<string> {
  const oldest = clone.last(count).at(-1)
  const { log, summary, outputs } = await runAction({
    directory: join(repositoryRoot(), 'actions/dco-check'),
    inputs: { range: rangeFrom(oldest?.sha ?? 'HEAD', clone), 'fail-on-missing': 'false' },
    event: { name: 'push', payload: {} },
    github: { repository: 'local/clone', apiUrl: 'http://127.0.0.1:9', token: '', workspace: clone.path },
  })
  return [`conclusion: ${outputs['conclusion'] ?? 'none'}`, '', summary.trim() === '' ? log : summary.trim()].join('\n')
}

/** From before the oldest commit; a root commit has no parent, and then the range is everything. */
const rangeFrom = (sha: string, clone: Clone): string => (clone.hasParent(sha) ? `${sha}^..HEAD` : 'HEAD')
