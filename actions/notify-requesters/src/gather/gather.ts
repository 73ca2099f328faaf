import { messageFrom, type RepositoryName } from '@porchlight/action-kit'
import type { GitHub, Release } from '@porchlight/github'
import { ruledOut, type ReleaseSkip, type Subject } from '../event.ts'
import type { Facts } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { BUILT_IN_MESSAGE, messageTemplate, ownMark, type MessageTemplate } from '../messages.ts'
import { previousRelease } from '../release/previous-release.ts'
import { requestsIn } from '../release/requests.ts'
import { originalsOf, withoutReverted, type Contents } from '../release/reverts.ts'
import { latePulls } from './late-pulls.ts'

interface Sources {
  readonly github: GitHub
  readonly inputs: Inputs
  readonly serverUrl: string
}

/** Asks for the release, for what came with it, and for the issues that this closed, each only when it is needed. */
export async function gather(subject: Subject, sources: Sources): Promise<Facts | ReleaseSkip> {
  const { github, inputs, serverUrl } = sources
  const release = await releaseOf(subject, sources)
  const skip = ruledOut(release, inputs)
  if (skip !== undefined) return skip
  const previousTag = inputs.previousTag ?? previousRelease(release, await github.releases.all())?.tag
  if (previousTag === undefined) return noEarlierRelease(release, inputs)

  const contents = await contentsOf(release, previousTag, sources)
  const { repository } = github
  const { requests, storms } = requestsIn(contents, { repository, serverUrl })
  const message = await messageOf(inputs, github)
  const issues = await issuesOf(requests, { release, message }, github)
  const { pulls } = contents
  return { release, previousTag, pulls, requests, storms, issues, message, repository: fullName(repository), serverUrl }
}

/** A tag that has no release (yet) is announced by its own page. */
async function releaseOf(subject: Subject, { github, serverUrl }: Sources): Promise<Release> {
  if ('release' in subject) return subject.release
  const { tag } = subject
  const { owner, name } = github.repository
  const url = `${serverUrl}/${owner}/${name}/releases/tag/${encodeURIComponent(tag)}`
  const bare = { tag, name: tag, url, isDraft: false, isPrerelease: false, publishedAt: null }
  return (await github.releases.byTag(tag)) ?? bare
}

const noEarlierRelease = ({ tag }: Release, { names }: Inputs): ReleaseSkip => ({
  skip: 'no-earlier-release',
  because: `${tag} has no earlier release to compare with; the input ${names.previousTag} can name a tag or a commit`,
  tag,
})

/** What came with the release, and stayed. */
async function contentsOf(
  release: Release,
  previousTag: string,
  { github, serverUrl }: Pick<Sources, 'github' | 'serverUrl'>,
): Promise<Contents> {
  const commits = await github.commits.between(previousTag, release.tag)
  const shas = commits.flatMap((commit) => [commit.sha, ...originalsOf(commit)])
  const associated = await github.commits.pullRequestsOf(shas)
  const late = await latePulls(commits, associated, github)
  return withoutReverted({ commits, pulls: [...associated, ...late] }, { repository: github.repository, serverUrl })
}

async function issuesOf(
  requests: Facts['requests'],
  { release: { tag, publishedAt }, message }: Pick<Facts, 'release' | 'message'>,
  github: GitHub,
): Promise<Facts['issues']> {
  const numbers = requests.map(({ issue }) => issue)
  if (numbers.length === 0) return []
  return github.issues.withMarker(numbers, ownMark(tag, message), { since: publishedAt ?? EVER })
}

const EVER = '1970-01-01T00:00:00Z'

const fullName = ({ owner, name }: RepositoryName): string => `${owner}/${name}`

async function messageOf({ message }: Inputs, { contents }: GitHub): Promise<MessageTemplate> {
  if (message === undefined) return messageTemplate(BUILT_IN_MESSAGE, 'the built-in message')
  const read = (path: string) => contents.file(path)
  return messageFrom(message, { branch: 'the default branch', read, parse: messageTemplate })
}
