import type { Repository } from '../state/model.ts'
import { Refusal } from '../state/refusal.ts'
import { type Call, type Operations, ok, repositoryIn } from './operation.ts'
import { paged } from './paging.ts'
import { commitBody } from './shapes/git.ts'
import { htmlUrl, repositoryUrl } from './shapes/repository.ts'

// Branch protection is not modelled: every branch is unprotected.
export const branchOperations: Operations = {
  'repos/list-branches': (call) => {
    const repository = repositoryIn(call)
    const isProtected = call.query['protected'] === true
    return paged(call, isProtected ? [] : refsBelow(repository, 'refs/heads/'), ({ name, sha }) => ({
      name,
      commit: { sha, url: `${repositoryUrl(call, repository)}/commits/${sha}` },
      protected: false,
    }))
  },
  'repos/get-branch': (call) => ok(branchBody(call)),
  'repos/list-tags': (call) => {
    const repository = repositoryIn(call)
    const url = repositoryUrl(call, repository)
    // Assumption: newest name first, which is what github.com shows for version tags.
    return paged(call, refsBelow(repository, 'refs/tags/').toReversed(), ({ name, sha }) => {
      const target = repository.git.objects.tags.get(sha)?.target ?? sha
      return {
        name,
        zipball_url: `${url}/zipball/refs/tags/${name}`,
        tarball_url: `${url}/tarball/refs/tags/${name}`,
        commit: { sha: target, url: `${url}/commits/${target}` },
        node_id: `REF_kw${Buffer.from(`${repository.id}:refs/tags/${name}`).toString('base64url')}`,
      }
    })
  },
}

const refsBelow = ({ git }: Repository, prefix: string): { name: string; sha: string }[] =>
  [...git.refs]
    .filter(([ref]) => ref.startsWith(prefix))
    .map(([ref, sha]) => ({ name: ref.slice(prefix.length), sha }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))

function branchBody(call: Call) {
  const repository = repositoryIn(call)
  const name = call.params['branch'] ?? ''
  const commit = repository.git.objects.commits.get(repository.git.refs.get(`refs/heads/${name}`) ?? '')
  if (!commit) throw new Refusal(404, 'Branch not found')
  const url = `${repositoryUrl(call, repository)}/branches/${name}`
  return {
    name,
    commit: commitBody(call, repository, commit),
    _links: { self: url, html: `${htmlUrl(repository)}/tree/${name}` },
    protected: false,
    protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
    protection_url: `${url}/protection`,
  }
}
