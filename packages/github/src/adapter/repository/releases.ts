import { isGitHubError } from '@porchlight/action-kit'
import { releaseFrom } from '../../parse.ts'
import type { Releases } from '../../port.ts'
import type { Client } from '../client/client.ts'
import { completeList } from '../client/paging.ts'

export function releasesOf(client: Client): Releases {
  return {
    byTag: async (tag) => {
      try {
        return await client.call('GET /repos/{owner}/{repo}/releases/tags/{tag}', { tag }, (json) => releaseFrom(json))
      } catch (error) {
        if (isGitHubError(error) && error.status === 404) return undefined
        throw error
      }
    },
    all: () =>
      completeList(client, {
        route: 'GET /repos/{owner}/{repo}/releases',
        parse: releaseFrom,
        keyOf: (release) => release.url,
      }),
  }
}
