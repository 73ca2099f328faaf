import { UserError, type RepositoryName } from '@porchlight/action-kit'
import type { BroughtIn, Commit, GitHub, Release } from '@porchlight/github'
import type { Facts } from '../decide.ts'
import type { Inputs, MessageSource } from '../inputs.ts'
import { latePulls } from './late-pulls.ts'
import { BUILT_IN_MESSAGE, markerFor, messageTemplate, type MessageTemplate } from '../messages.ts'
import { previousRelease } from '../release/previous-release.ts'
import { requestsIn } from '../release/requests.ts'
import { effectiveShas, withoutReverted } from '../release/reverts.ts'
import type { Subject } from '../event.ts'

export interface Sources {
  readonly github: GitHub
  readonly serverUrl: string
}

/** A tag that has no release (yet) is announced by its own page. */
export async function releaseOf(subject: Subject, { github, serverUrl }: Sources): Promise<Release> {
  if ('release' in subject) return subject.release
  const { tag } = subject
  const { owner, name } = github.repository
  const url = `${serverUrl}/${owner}/${name}/releases/tag/${encodeURIComponent(tag)}`
  const bare = { tag, name: tag, url, isDraft: false, isPrerelease: false, publishedAt: null }
  return (await github.releases.byTag(tag)) ?? bare
}

/** What to compare with; undefined for a first release. */
export async function previousTagOf(release: Release, { previousTag }: Pick<Inputs, 'previousTag'>, github: GitHub) {
  return previousTag ?? previousRelease(release, await github.releases.all())?.tag
}

export interface Contents {
  readonly commits: readonly Commit[]
  readonly pulls: readonly BroughtIn[]
}

/** What came with the release, and stayed. */
export async function contentsOf(release: Release, previousTag: string, github: GitHub): Promise<Contents> {
  const all = await github.commits.between(previousTag, release.tag)
  const shas = effectiveShas(all)
  const kept = new Set(shas)
  const commits = all.filter(({ sha }) => kept.has(sha))
  const associated = await github.commits.pullRequestsOf(shas)
  const late = await latePulls(commits, associated, github)
  return { commits, pulls: withoutReverted([...associated, ...late]) }
}

export async function factsOf(
  release: Release,
  contents: Contents,
  { github, serverUrl, inputs }: Sources & { inputs: Inputs },
): Promise<Facts> {
  const { repository } = github
  const requests = requestsIn(contents, { repository, serverUrl })
  const message = await messageOf(inputs.message, github)
  const since = release.publishedAt ?? EVER
  const numbers = requests.map(({ issue }) => issue)
  const issues = numbers.length === 0 ? [] : await github.issues.withMarker(numbers, markerFor(release.tag), { since })
  return { release, requests, issues, message, repository: fullName(repository), serverUrl }
}

const EVER = '1970-01-01T00:00:00Z'

const fullName = ({ owner, name }: RepositoryName): string => `${owner}/${name}`

async function messageOf(source: MessageSource, github: GitHub): Promise<MessageTemplate> {
  if (source.from === 'input') return source.template
  if (source.from === 'built-in') return messageTemplate(BUILT_IN_MESSAGE, 'the built-in message')
  const file = await github.contents.file(source.path)
  if (file === undefined || file.text.trim() === '') {
    const what = file === undefined ? 'There is no file' : 'Nothing stands in the file'
    throw new UserError(
      `${what} ${source.path} on the default branch to take the message from. Write it there, or correct the path.`,
    )
  }
  return messageTemplate(file.text, source.path)
}
