import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createMasks } from '../commands/masks.ts'
import type { WorkflowEvent } from './event.ts'
import { type GitHubSetup, githubContext } from './github-context.ts'
import type { JobRun } from './job-run.ts'
import { machineEnvironment, runnerContext } from './machine.ts'

// GitHub cancels a job after six hours unless `timeout-minutes` says otherwise.
export const DEFAULT_TIMEOUT_MS = 360 * 60_000

export type MachineOptions = {
  /** Further variables of the machine, for every process: a proxy, for instance. */
  env?: Readonly<Record<string, string>>
  /** The Node.js that runs JavaScript actions, whatever their `using:` says. Without it, this process's own. */
  node?: string
  /** `owner/repository` to a local checkout, for `uses: owner/repository[/path]@ref`. */
  localActions?: Readonly<Record<string, string>>
}

type JobStart = MachineOptions & {
  event: WorkflowEvent
  github: GitHubSetup
  workflow: { name: string; file?: string }
  jobId: string
  secrets: Readonly<Record<string, string>>
  timeoutMs: number
}

/** Makes a job's directories and gives the job to `work`; afterwards they are gone. */
export async function withJob<T>(start: JobStart, work: (job: JobRun) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'porchlight-job-'))
  try {
    return await work(await createJob(start, root))
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

async function createJob(start: JobStart, root: string): Promise<JobRun> {
  const { event, github, workflow, jobId } = start
  const temp = join(root, '_temp')
  const workspace = resolve(github.workspace ?? join(root, 'workspace'))
  const eventPath = join(temp, '_github_workflow', 'event.json')
  await Promise.all([mkdir(workspace, { recursive: true }), mkdir(join(temp, '_github_workflow'), { recursive: true })])
  await writeFile(eventPath, JSON.stringify(event.payload, null, 2))
  const masks = createMasks()
  for (const secret of [github.token, ...Object.values(start.secrets)]) masks.add(secret)
  const { name, file } = workflow
  const names = { workflow: name, ...(file === undefined ? {} : { workflowFile: file }), job: jobId }
  return {
    node: start.node ?? process.execPath,
    temp,
    workspace,
    masks,
    localActions: start.localActions ?? {},
    machineEnvironment: machineEnvironment(start.env ?? {}),
    github: { ...githubContext({ event, github, ...names }), event_path: github.eventPath ?? eventPath, workspace },
    runner: runnerContext(temp),
    environment: {},
    path: [],
    states: new Map(),
    posts: [],
    actions: new Map(),
    deadline: Date.now() + start.timeoutMs,
    status: 'success',
  }
}
