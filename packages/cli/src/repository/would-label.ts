import { join } from 'node:path'
import { runAction } from '@porchlight/action-runner'
import { startEmulator, type Emulator, type Scenario } from '@porchlight/github-emulator'
import { repositoryRoot, schemaDirectory } from '../places.ts'
import { payload, type Payload } from '../story/payload.ts'
import type { Clone, CloneCommit } from './clone.ts'

const REPOSITORY = 'local/clone'
const RULES = '.github/labeler.yml'

/** Runs the real bundle, dry, over an emulated repository in which every commit is a pull request. */
export async function wouldLabel(clone: Clone, commits: readonly CloneCommit[]): Promise<string> {
  const rules = clone.file(RULES)
  if (rules === undefined)
    return `There is no ${RULES} in this repository, so triage would do nothing. Write one and try again.`
  const emulator = await startEmulator({
    scenario: scenarioOf(rules, commits),
    permissions: { contents: 'read', 'pull-requests': 'write' },
    schemaDirectory: schemaDirectory(),
  })
  try {
    const lines: string[] = []
    for (const [index, commit] of commits.entries()) lines.push(await verdict(emulator, { number: index + 1, commit }))
    return lines.join('\n')
  } finally {
    await emulator.stop()
  }
}

const scenarioOf = (rules: string, commits: readonly CloneCommit[]): Scenario => ({
  repositories: [
    {
      name: REPOSITORY,
      files: { [RULES]: rules },
      pullRequests: commits.map(({ sha, subject, message, author, committer, files }, index) => ({
        number: index + 1,
        title: subject === '' ? sha : subject.slice(0, 250),
        author: 'somebody',
        files: [...files],
        commits: [{ sha, message, author: { ...author, login: null }, committer: { ...committer, login: null } }],
      })),
    },
  ],
})

async function verdict(
  emulator: Emulator,
  { number, commit }: { number: number; commit: CloneCommit },
): Promise<string> {
  const outcome = await runAction({
    directory: join(repositoryRoot(), 'actions/triage'),
    inputs: { 'dry-run': 'true', 'configuration-path': RULES },
    event: { name: 'pull_request_target', payload: eventOf(number, commit) },
    github: { repository: REPOSITORY, apiUrl: emulator.url, graphqlUrl: emulator.graphqlUrl, token: emulator.token },
  })
  const name = `${commit.sha.slice(0, 9)} ${commit.subject.slice(0, 60)}`
  if (outcome.conclusion === 'failure') return `${name}\n    ${outcome.annotations[0]?.message ?? outcome.log}`
  const reasons = outcome.log.split('\n').filter((line) => line.startsWith('Would '))
  return [name, ...(reasons.length > 0 ? reasons : ['nothing']).map((line) => `    ${line}`)].join('\n')
}

function eventOf(number: number, { subject, files }: CloneCommit): Payload {
  const changes = {
    number,
    repository: { full_name: REPOSITORY, name: 'clone', default_branch: 'main', owner: { login: 'local' } },
    pull_request: {
      number,
      title: subject,
      labels: [],
      changed_files: files.length,
      commits: 1,
      base: { ref: 'main', repo: { full_name: REPOSITORY } },
      head: { repo: { full_name: REPOSITORY } },
    },
  }
  return payload('pull_request.opened', changes)
}
