import { ReleaseError } from './repository-state.ts'

export interface Draft {
  publish(): Promise<string>
  remove(): Promise<void>
}

interface Answer {
  readonly id: number
  readonly html_url: string
}

/** A draft is seen by maintainers alone, and makes no tag. */
export async function draftRelease(tag: string, sha: string, notes: string): Promise<Draft> {
  const { id } = await asked('POST', '', { tag_name: tag, target_commitish: sha, name: tag, body: notes, draft: true })
  return {
    publish: async () => (await asked('PATCH', `/${id}`, { draft: false })).html_url,
    remove: async () => void (await asked('DELETE', `/${id}`)),
  }
}

async function asked(method: string, path: string, body?: object): Promise<Answer> {
  const { GITHUB_API_URL = 'https://api.github.com', GITHUB_REPOSITORY = '', GITHUB_TOKEN = '' } = process.env
  const answer = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/releases${path}`, {
    method,
    headers: {
      authorization: `Bearer ${GITHUB_TOKEN}`,
      accept: 'application/vnd.github+json',
      'user-agent': 'porchlight-release',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new ReleaseError(`GitHub answered ${answer.status} to ${method} releases${path}.`)
  return answer.status === 204 ? { id: 0, html_url: '' } : ((await answer.json()) as Answer)
}
