import { UserError, type RepositoryName } from '@porchlight/action-kit'

// What says where to look: https://docs.github.com/en/search-github/searching-on-github/searching-issues-and-pull-requests#search-within-a-users-or-organizations-repositories
const WHERE = /(?:^|[\s(])(-?(?:repo|org|user):(?:"[^"]*"|[^\s()]+))/gi

/** A search as it may be sent: for this repository and no other. */
export function scopedSearch(search: string, { owner, name }: RepositoryName): string {
  const here = `repo:${owner}/${name}`.toLowerCase()
  // What stands in quotation marks is text to look for.
  const unquoted = search.replaceAll(/(^|[\s(])"[^"]*"/g, '$1')
  const foreign = [...unquoted.matchAll(WHERE)].find(
    ([, qualifier = '']) => qualifier.replaceAll('"', '').toLowerCase() !== here,
  )
  if (foreign === undefined) return search
  throw new UserError(
    `search: "${foreign[1]}" looks outside of ${owner}/${name}. Leave it out: triage searches the repository that it runs in.`,
  )
}
