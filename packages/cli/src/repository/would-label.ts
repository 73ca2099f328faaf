import { join } from 'node:path'
import { runAction } from '@porchlight/action-runner'
import { startEmulator, type Emulator, type Scenario } from '@porchlight/github-emulator'
import { repositoryRoot, schemaDirectory } from '../places.ts'
import { payload, type Payload } from '../story/payload.ts'
import type { Clone, CloneCommit } from './clone.ts'

const REPOSITORY = 'local/clone'
// Where triage looks unless it is told otherwise.
const RULES = ['.github/labeler.yml', '.github/triage.yml']

/** Runs the real bundle, dry, over an emulated repository in which every commit is a pull request. */
export async function wouldLabel(clone: Clone, commits: readonly CloneCommit[]): Promise<string> {
  const rules = Object.fromEntries(RULES.flatMap((path) => textAt(path, clone)))
  if (Object.keys(rules).length === 0)
    return `This repository has neither ${RULES.join(' nor ')}, so triage would do nothing. Write one and try again.`
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

function textAt(path: string, clone: Clone): [string, string][] {
  const text = clone.file(path)
  return text === undefined ? [] : [[path, text]]
}

const scenarioOf = (rules: Readonly<Record<string, string>>, commits: readonly CloneCommit[]): Scenario => ({
  repositories: [
    {
      name: REPOSITORY,
      files: rules,
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
    inputs: { 'dry-run': 'true' },
    event: { name: 'pull_request_target', payload: eventOf(number, commit) },
    github: { repository: REPOSITORY, apiUrl: emulator.url, graphqlUrl: emulator.graphqlUrl, token: emulator.token },
  })
  const name = `${commit.sha.slice(0, 9)} ${commit.subject.slice(0, 60)}`
  if (outcome.conclusion === 'failure') return `${name}\n    ${outcome.annotations[0]?.message ?? outcome.log}`
  // No label exists in the emulated repository; that they would be created says nothing about the commit.
  const reasons = outcome.log.split('\n').filter((line) => /^Would (?!create)/.test(line))
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
      additions: sumOf(files, ({ additions = 0 }) => additions),
      deletions: sumOf(files, ({ deletions = 0 }) => deletions),
      commits: 1,
      base: { ref: 'main', repo: { full_name: REPOSITORY } },
      head: { repo: { full_name: REPOSITORY } },
    },
  }
  return payload('pull_request.opened', changes)
}

const sumOf = (files: CloneCommit['files'], lines: (file: CloneCommit['files'][number]) => number): number =>
  files.reduce((sum, file) => sum + lines(file), 0)
