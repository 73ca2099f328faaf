import { flatTree } from '../state/git-objects.ts'
import { resolveCommit } from '../state/git-history.ts'
import type { Repository } from '../state/model.ts'
import { type Call, type Operations, ok, repositoryIn } from './operation.ts'
import { htmlUrl, repositoryUrl } from './shapes/repository.ts'

export const communityOperations: Operations = {
  'repos/get-community-profile-metrics': (call) => ok(communityProfile(call, repositoryIn(call))),
}

/** Which community files the default branch has. */
function communityProfile(call: Call, repository: Repository) {
  const files = communityFiles(call, repository)
  const { readme, license, contributing, code_of_conduct, issue_template, pull_request_template } = files
  const scored = [
    readme,
    license,
    contributing,
    code_of_conduct,
    issue_template,
    pull_request_template,
    repository.description,
  ]
  const present = scored.filter((entry) => entry !== null).length
  return {
    health_percentage: Math.round((present / scored.length) * 100),
    description: repository.description,
    documentation: null,
    files,
    updated_at: repository.updatedAt,
  }
}

/** Each may stand in the root, in `.github` or in `docs`; the licence only in the root. */
function communityFiles(call: Call, repository: Repository) {
  const commit = resolveCommit(repository, repository.defaultBranch)
  const paths = commit ? flatTree(repository.git.objects, commit.tree).map(({ path }) => path) : []
  const file = (name: string) => {
    const pattern = new RegExp(`^(?:\\.github/|docs/)?${name}$`, 'i')
    const path = paths.find((candidate) => pattern.test(candidate))
    return path === undefined ? null : fileAddresses(call, repository, path)
  }
  const conduct = file('code_of_conduct\\.(?:md|txt|rst)')
  const license = paths.find((path) => /^(?:licen[cs]e|copying)(?:\.\w+)?$/i.test(path))
  return {
    code_of_conduct: conduct && conductBody(call, conduct.html_url),
    code_of_conduct_file: conduct,
    contributing: file('contributing\\.(?:md|txt|rst)'),
    issue_template: file('issue_template(?:\\.md|/.+)'),
    pull_request_template: file('pull_request_template(?:\\.md|/.+)'),
    license: license === undefined ? null : licenseBody(fileAddresses(call, repository, license).html_url),
    readme: file('readme(?:\\.\\w+)?'),
  }
}

const fileAddresses = (call: Call, repository: Repository, path: string) => ({
  url: `${repositoryUrl(call, repository)}/contents/${path}`,
  html_url: `${htmlUrl(repository)}/blob/${repository.defaultBranch}/${path}`,
})

// Which text it is would need GitHub's detection; "other" is its word for a text that it does not know.
const conductBody = ({ origin }: Call, html_url: string) => ({
  key: 'other',
  name: 'Other',
  url: `${origin}/codes_of_conduct/other`,
  html_url,
})

const licenseBody = (html_url: string) => ({
  key: 'other',
  name: 'Other',
  spdx_id: 'NOASSERTION',
  url: null,
  node_id: 'MDc6TGljZW5zZTA=',
  html_url,
})
