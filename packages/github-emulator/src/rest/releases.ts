import type { Release, Repository } from '../state/model.ts'
import {
  createRelease,
  deleteRelease,
  latestRelease,
  type MakeLatest,
  makeLatest,
  newestFirst,
  publishRelease,
  releaseNumbered,
} from '../state/releases.ts'
import { notFound, Unsupported } from '../state/refusal.ts'
import { mayNotBeArchived } from '../state/repositories.ts'
import { checkBody } from '../state/threads.ts'
import {
  type Call,
  checkedAs,
  type Operations,
  created,
  noContent,
  numberIn,
  ok,
  repositoryIn,
  textIn,
  viewerIn,
} from './operation.ts'
import { hasRole, roleOf } from '../state/access.ts'
import { grants } from '../token-permissions.ts'
import { paged } from './paging.ts'
import { simpleUser } from './shapes/account.ts'
import { htmlUrl, repositoryUrl } from './shapes/repository.ts'

export const releaseOperations: Operations = {
  'repos/list-releases': (call) => {
    const repository = repositoryIn(call)
    const releases = repository.releases.filter(({ draft }) => !draft || seesDrafts(call, repository))
    return paged(call, newestFirst(releases), (release) => releaseBody(call, release))
  },
  'repos/get-release': (call) => ok(releaseBody(call, releaseIn(call))),
  'repos/get-release-by-tag': (call) => {
    const release = repositoryIn(call).releases.find(({ tag, draft }) => tag === call.params['tag'] && !draft)
    if (!release) throw notFound()
    return ok(releaseBody(call, release))
  },
  'repos/get-latest-release': (call) => {
    const latest = latestRelease(repositoryIn(call))
    if (!latest) throw notFound()
    return ok(releaseBody(call, latest))
  },
  'repos/create-release': (call) => {
    const repository = repositoryIn(call)
    mayNotBeArchived(repository)
    const { body, state, actor } = call
    if (body['generate_release_notes'] === true)
      throw new Unsupported('The emulator does not write release notes. Give a body.')
    checkBody('Release', textIn(body, 'body'))
    const release = createRelease(state, repository, {
      tag: String(body['tag_name']),
      target: textIn(body, 'target_commitish'),
      name: textIn(body, 'name') ?? null,
      body: textIn(body, 'body') ?? null,
      draft: body['draft'] === true,
      prerelease: body['prerelease'] === true,
      author: actor,
      makeLatest: makeLatestIn(call) ?? 'true',
    })
    return created(releaseBody(call, release))
  },
  'repos/update-release': (call) => {
    const release = releaseIn(call)
    updateRelease(call, release)
    return ok(releaseBody(call, release))
  },
  'repos/delete-release': (call) => {
    deleteRelease(call.state, releaseIn(call))
    return noContent()
  },
}

const makeLatestIn = ({ body }: Call): MakeLatest | undefined => checkedAs<MakeLatest | undefined>(body['make_latest'])

/** "Information about published releases are available to everyone. Only users with push access will receive listings for draft releases." */
function seesDrafts(call: Call, repository: Repository): boolean {
  const { account, installation } = viewerIn(call)
  if (installation) return call.token !== null && grants(call.token.permissions, 'contents', 'write')
  return account !== null && hasRole(roleOf(call.state, repository, account.login), 'push')
}

const releaseIn = (call: Call): Release => releaseNumbered(repositoryIn(call), numberIn(call, 'release_id'))

function updateRelease(call: Call, release: Release): void {
  const { body, state } = call
  const text = textIn(body, 'body')
  checkBody('Release', text)
  release.tag = textIn(body, 'tag_name') ?? release.tag
  release.target = textIn(body, 'target_commitish') ?? release.target
  release.name = textIn(body, 'name') ?? release.name
  release.body = text ?? release.body
  if (typeof body['prerelease'] === 'boolean') release.prerelease = body['prerelease']
  const isPublished = body['draft'] === false && release.draft
  if (isPublished) publishRelease(state, release)
  makeLatest(release, makeLatestIn(call) ?? (isPublished ? 'true' : undefined))
}

function releaseBody(call: Call, release: Release) {
  const { repository } = release
  const base = repositoryUrl(call, repository)
  const url = `${base}/releases/${release.id}`
  return {
    url,
    html_url: `${htmlUrl(repository)}/releases/tag/${encodeURIComponent(release.tag)}`,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    tarball_url: release.draft ? null : `${base}/tarball/${release.tag}`,
    zipball_url: release.draft ? null : `${base}/zipball/${release.tag}`,
    id: release.id,
    node_id: release.nodeId,
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: false,
    created_at: release.createdAt,
    published_at: release.publishedAt,
    author: simpleUser(call, release.author),
    assets: [],
  }
}
