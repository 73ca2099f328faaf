import type { Account, Discussion, Label, Repository, Thread } from '../state/model.ts'

// Links in answers lead to the web site, as GitHub's do, whatever host the API is reached at.
const WEB = 'https://github.com'

export const webUrl = (path: string): string => `${WEB}${path}`

/** An app's login without the suffix that REST shows: https://docs.github.com/graphql/reference/objects#bot */
export const appSlug = ({ login }: Account): string => login.replace(/\[bot\]$/, '')

export const accountPath = (account: Account): string =>
  account.kind === 'Bot' ? `/apps/${appSlug(account)}` : `/${account.login}`

export const repositoryPath = ({ fullName }: Repository): string => `/${fullName}`

export const threadPath = ({ kind, repository, number }: Thread): string =>
  `${repositoryPath(repository)}/${kind === 'Issue' ? 'issues' : 'pull'}/${number}`

export const discussionPath = ({ repository, number }: Discussion): string =>
  `${repositoryPath(repository)}/discussions/${number}`

export const labelPath = (repository: Repository, { name }: Label): string =>
  `${repositoryPath(repository)}/labels/${encodeURIComponent(name)}`

/** The two address fields that most types have. */
export const addresses = <Source>(pathOf: (source: Source) => string) => ({
  url: (source: Source) => webUrl(pathOf(source)),
  resourcePath: pathOf,
})
