import { type Call, type Operations, ok } from './operation.ts'

export const metaOperations: Operations = {
  'meta/root': (call) => ok(root(call)),
  'rate-limit/get': (call) => {
    const resources = call.rateLimits()
    // Gone in 2026-03-10.
    return ok({ resources, ...(call.legacy && { rate: resources['core'] }) })
  },
}

function root({ origin, legacy }: Call) {
  return {
    current_user_url: `${origin}/user`,
    current_user_authorizations_html_url: 'https://github.com/settings/connections/applications{/client_id}',
    ...(legacy && { authorizations_url: `${origin}/authorizations` }),
    code_search_url: `${origin}/search/code?q={query}{&page,per_page,sort,order}`,
    commit_search_url: `${origin}/search/commits?q={query}{&page,per_page,sort,order}`,
    emails_url: `${origin}/user/emails`,
    emojis_url: `${origin}/emojis`,
    events_url: `${origin}/events`,
    feeds_url: `${origin}/feeds`,
    followers_url: `${origin}/user/followers`,
    following_url: `${origin}/user/following{/target}`,
    gists_url: `${origin}/gists{/gist_id}`,
    issue_search_url: `${origin}/search/issues?q={query}{&page,per_page,sort,order}`,
    issues_url: `${origin}/issues`,
    keys_url: `${origin}/user/keys`,
    label_search_url: `${origin}/search/labels?q={query}&repository_id={repository_id}{&page,per_page}`,
    notifications_url: `${origin}/notifications`,
    organization_url: `${origin}/orgs/{org}`,
    organization_repositories_url: `${origin}/orgs/{org}/repos{?type,page,per_page,sort}`,
    organization_teams_url: `${origin}/orgs/{org}/teams`,
    public_gists_url: `${origin}/gists/public`,
    rate_limit_url: `${origin}/rate_limit`,
    repository_url: `${origin}/repos/{owner}/{repo}`,
    repository_search_url: `${origin}/search/repositories?q={query}{&page,per_page,sort,order}`,
    current_user_repositories_url: `${origin}/user/repos{?type,page,per_page,sort}`,
    starred_url: `${origin}/user/starred{/owner}{/repo}`,
    starred_gists_url: `${origin}/gists/starred`,
    user_url: `${origin}/users/{user}`,
    user_organizations_url: `${origin}/user/orgs`,
    user_repositories_url: `${origin}/users/{user}/repos{?type,page,per_page,sort}`,
    user_search_url: `${origin}/search/users?q={query}{&page,per_page,sort,order}`,
  }
}
