import { releaseFrom } from '../../parse.ts'
import type { Releases } from '../../port.ts'
import { undefinedIfMissing } from '../../undefined-if-missing.ts'
import type { Client } from '../client/client.ts'
import { completeList } from '../client/paging.ts'

export function releasesOf(client: Client): Releases {
  return {
    byTag: (tag) =>
      undefinedIfMissing(
        client.call('GET /repos/{owner}/{repo}/releases/tags/{tag}', { tag }, (json) => releaseFrom(json)),
      ),
    all: () =>
      completeList(client, {
        route: 'GET /repos/{owner}/{repo}/releases',
        parse: releaseFrom,
        keyOf: (release) => release.url,
      }),
  }
}
