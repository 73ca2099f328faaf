import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import {
  type ActionOutcome,
  type ActionRequest,
  runAction,
  runWorkflow,
  type WorkflowOutcome,
  type WorkflowRequest,
} from '../../src/index.ts'

/** The repository with a composite root action, whose actions are plain files. */
export const REPOSITORY = join(import.meta.dirname, '../fixtures/repository')

export const TOKEN = 'ghs_0123456789abcdef'

export const github = { repository: 'acme/widgets', apiUrl: 'http://127.0.0.1:1', token: TOKEN }

export const anIssueOpened = { name: 'issues', payload: { action: 'opened', sender: { login: 'mona' } } }

export function aPullRequest(changes: { action?: string; base?: string; fork?: boolean } = {}): {
  name: string
  payload: Record<string, unknown>
} {
  const { action = 'opened', base = 'main', fork = false } = changes
  const head = { ref: 'topic', sha: 'a'.repeat(40), repo: { full_name: fork ? 'stranger/widgets' : 'acme/widgets' } }
  const pullRequest = {
    number: 7,
    merge_commit_sha: 'c'.repeat(40),
    head,
    base: { ref: base, sha: 'b'.repeat(40), repo: { full_name: 'acme/widgets' } },
  }
  return { name: 'pull_request', payload: { action, sender: { login: 'mona' }, pull_request: pullRequest } }
}

/** A directory with these files, gone when the test is over. */
export function aRepository(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'porchlight-test-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

/** A JavaScript action whose one file is this script; `runs` replaces the lines under `runs:`. */
export function anAction(script: string, rest = ''): string {
  const manifest = `name: Test\ndescription: Made by a test.\n${rest}\nruns:\n  using: node24\n  main: main.mjs\n`
  return aRepository({ 'action.yml': manifest, 'main.mjs': script })
}

/** Runs an action's script on an opened issue. */
export function runScript(script: string, request: Partial<ActionRequest> = {}): Promise<ActionOutcome> {
  return runAction({ directory: anAction(script), event: anIssueOpened, github, ...request })
}

type FileRequest = Partial<WorkflowRequest> & { files?: Readonly<Record<string, string>> }

/** Runs one workflow file of a repository that has these other files, on an opened issue. */
export function runFile(workflow: string, { files, ...request }: FileRequest = {}): Promise<WorkflowOutcome> {
  const file = '.github/workflows/test.yml'
  const repositoryRoot = aRepository({ ...files, [file]: workflow })
  return runWorkflow({ file, event: anIssueOpened, github, repositoryRoot, ...request })
}

/** Runs the steps of a job, as YAML indented by six. */
export function runJobOf(steps: string, request: FileRequest = {}): Promise<WorkflowOutcome> {
  return runFile(`on: [issues, pull_request]\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`, request)
}

export function conclusions({ jobs }: WorkflowOutcome): string[] {
  return jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`)
}

/** The lines of the log that begin with `> `, which the scripts of these tests print. */
export function said({ jobs }: WorkflowOutcome): string[] {
  return jobs.flatMap(({ log }) => log.split('\n').flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : [])))
}

/** A job of a workflow file; `rest` is YAML indented by four. */
export function job(id: string, rest: string): string {
  return `  ${id}:\n    runs-on: ubuntu-latest\n${rest}`
}

export function echo(text: string): string {
  return `    steps:\n      - run: echo "> ${text}"\n`
}
