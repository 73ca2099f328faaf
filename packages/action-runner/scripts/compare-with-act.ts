// Runs one workflow with `act` (nektos/act, in host mode) and with this runner, and compares what both did: what every
// action told a server on loopback, in which order, and how each job ended. Where it cannot run, it says why and passes.
import { execFile, execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { runWorkflow } from '@porchlight/action-runner'

// The newest that Go's module proxy had when this was written; pinned, so that a new act cannot break a build.
const ACT_VERSION = 'v0.2.89'
// Building act takes two minutes on two cores; a module proxy that does not answer must not hold a build for ever.
const BUILD_MS = 600_000
const FIXTURE = join(import.meta.dirname, '../test/fixtures/act')
const CACHE = join(import.meta.dirname, '../../../.cache/act', ACT_VERSION)
const WORKFLOW = '.github/workflows/compare.yml'
const REPOSITORY = 'acme/widgets'
const EVENT = { action: 'opened', issue: { number: 1, title: "It's broken" }, repository: { full_name: REPOSITORY } }

/** What both runners are compared by. */
type Observation = { jobs: Conclusions; steps: Conclusions; trace: unknown[] }
type Conclusions = Record<string, string>
type Ends = Omit<Observation, 'trace'>

process.exitCode = await main()

async function main(): Promise<number> {
  const act = actBinary()
  if ('reason' in act) {
    console.log(`act: skipped (${act.reason})`)
    return 0
  }
  const directory = mkdtempSync(join(tmpdir(), 'porchlight-act-'))
  try {
    const repository = repositoryIn(directory)
    const theirs = await observed((url) => runWithAct(act.path, { directory, repository, url }))
    const ours = await observed((url) => runWithOurs(repository, url))
    return report(theirs, ours)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function actBinary(): { path: string } | { reason: string } {
  const path = join(CACHE, 'act')
  if (existsSync(path)) return { path }
  if (!isThere('go', 'version')) return { reason: 'no Go' }
  if (!isThere('git', '--version')) return { reason: 'no git' }
  mkdirSync(CACHE, { recursive: true })
  try {
    const env = { ...process.env, GOBIN: CACHE, GOFLAGS: '-mod=mod' }
    execFileSync('go', ['install', `github.com/nektos/act@${ACT_VERSION}`], { env, stdio: 'pipe', timeout: BUILD_MS })
  } catch (error) {
    const [line] = (error instanceof Error ? error.message : String(error)).split('\n').slice(1)
    return { reason: `go install of act ${ACT_VERSION} failed: ${line ?? 'no message'}` }
  }
  return { path }
}

function isThere(command: string, argument: string): boolean {
  try {
    execFileSync(command, [argument], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** act looks for a Git repository around the workflow. */
function repositoryIn(directory: string): string {
  const repository = join(directory, 'repository')
  cpSync(FIXTURE, repository, { recursive: true })
  writeFileSync(join(directory, 'event.json'), JSON.stringify(EVENT))
  const git = (...args: string[]): void => {
    const identity = ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com', '-c', 'commit.gpgsign=false']
    execFileSync('git', ['-C', repository, ...identity, ...args], { stdio: 'ignore' })
  }
  git('init', '--quiet', '--initial-branch=main')
  git('remote', 'add', 'origin', `https://github.com/${REPOSITORY}.git`)
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Fixture')
  return repository
}

/** Runs something that posts to the given address, and gives what came, in order. */
async function observed(run: (url: string) => Promise<Ends>): Promise<Observation> {
  const trace: unknown[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      trace.push(JSON.parse(Buffer.concat(chunks).toString('utf8')))
      response.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  try {
    return { ...(await run(`http://127.0.0.1:${port}`)), trace }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

type Place = { directory: string; repository: string; url: string }

function runWithAct(act: string, { directory, repository, url }: Place): Promise<Ends> {
  const args = ['issues', '--workflows', WORKFLOW, '--eventpath', join(directory, 'event.json'), '--json']
  const host = ['--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--concurrent-jobs', '1']
  const values = ['--env', `TRACE_URL=${url}`, '--secret', 'GITHUB_TOKEN=ghs_0123456789abcdef']
  // A home of its own: act keeps its settings and its cache of actions there.
  const env = { PATH: process.env['PATH'] ?? '', HOME: directory }
  return new Promise((resolve) => {
    // It ends with 1 when a job failed, which one of ours is meant to.
    execFile(act, [...args, ...host, ...values], { cwd: repository, env, maxBuffer: 2 ** 26 }, (_error, stdout) => {
      resolve(endsInLog(stdout))
    })
  })
}

/** act writes one JSON object a line. It says nothing of what it skips, and gives steps within a composite two ids. */
function endsInLog(log: string): Ends {
  const lines = log.split('\n').filter((line) => line.startsWith('{'))
  const entries = lines.map((line): Record<string, unknown> => JSON.parse(line))
  const jobs = entries.filter(({ jobResult }) => jobResult !== undefined)
  const steps = entries.filter(
    ({ stage, stepResult, stepID }) =>
      stage === 'Main' && stepResult !== undefined && Array.isArray(stepID) && isOwnId(stepID),
  )
  return {
    jobs: Object.fromEntries(jobs.map(({ jobID, jobResult }) => [String(jobID), String(jobResult)])),
    steps: Object.fromEntries(
      steps.map(({ jobID, stepID, stepResult }) => [`${String(jobID)}/${String(stepID)}`, String(stepResult)]),
    ),
  }
}

/** A step without an `id:` has its number for one: the checkout, which only act does. */
function isOwnId(path: readonly unknown[]): boolean {
  return path.length === 1 && !/^\d+$/.test(String(path[0]))
}

async function runWithOurs(repository: string, url: string): Promise<Ends> {
  const { jobs } = await runWorkflow({
    file: WORKFLOW,
    repositoryRoot: repository,
    event: { name: 'issues', payload: EVENT },
    // What actions/checkout fills for act.
    github: { repository: REPOSITORY, apiUrl: url, token: 'ghs_0123456789abcdef', workspace: repository },
    env: { TRACE_URL: url },
  })
  const ran = jobs.filter(({ conclusion }) => conclusion !== 'skipped')
  const steps = ran.flatMap((job) => job.steps.map((step) => ({ ...step, key: `${job.id}/${step.id}` })))
  const compared = steps.filter(({ stage, outcome }) => stage === 'main' && outcome !== 'skipped')
  return {
    jobs: Object.fromEntries(ran.map(({ id, conclusion }) => [id, conclusion])),
    steps: Object.fromEntries(compared.map(({ key, outcome }) => [key, outcome])),
  }
}

function report(theirs: Observation, ours: Observation): number {
  if (isDeepStrictEqual(theirs, ours)) {
    const ends = Object.entries(ours.jobs).map(([job, conclusion]) => `${job} ${conclusion}`)
    console.log(`act: same as ours (${ours.trace.length} calls of actions; ${ends.join(', ')})`)
    return 0
  }
  console.log('act: differs from ours')
  console.log(JSON.stringify({ act: theirs, ours }, null, 2))
  return 1
}
