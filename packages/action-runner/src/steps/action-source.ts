import { join, relative, resolve, sep } from 'node:path'
import type { JobRun } from '../job/job-run.ts'

/** Where a step's text comes from: what `$/` means there, and which repository an action says it is from. */
export type Origin = { repositoryRoot: string; repository?: string; ref?: string }

export type ActionSource =
  | { kind: 'directory'; directory: string; origin: Origin; isWorkspaceLocal: boolean }
  | { kind: 'unsupported'; reason: string }

export type UsesContext = { job: JobRun; origin: Origin; workflowOrigin: Origin }

/** Resolves a step's `uses:` as ActionManager of actions/runner does. */
export function actionSource(uses: string, { job, origin, workflowOrigin }: UsesContext): ActionSource {
  if (uses.startsWith('docker://')) return unsupported(`${uses} is a container, and this runner starts none.`)
  if (uses.startsWith('./') || uses.startsWith('.\\')) {
    // `$/` inside an action of the workspace means the workflow's repository.
    const directory = resolve(job.workspace, uses)
    return { kind: 'directory', directory, origin: workflowOrigin, isWorkspaceLocal: true }
  }
  if (uses.startsWith('$/')) {
    const directory = directoryWithin(origin.repositoryRoot, uses.slice(2), uses)
    return { kind: 'directory', directory, origin, isWorkspaceLocal: false }
  }
  return repositoryAction(uses, job)
}

function repositoryAction(uses: string, job: JobRun): ActionSource {
  const match = /^(?<repository>[^/@]+\/[^/@]+)(?:\/(?<path>[^@]+))?@(?<ref>.+)$/.exec(uses)?.groups
  if (!match?.['repository'] || !match['ref']) {
    throw new Error(`uses: "${uses}" is not an action. Write owner/repository@ref, ./path, $/path or docker://image.`)
  }
  const { repository, path = '', ref } = match
  const root = Object.entries(job.localActions).find(([name]) => name.toLowerCase() === repository.toLowerCase())?.[1]
  if (root === undefined) {
    return unsupported(`${uses} is an action of another repository, which this runner does not download.`)
  }
  const directory = directoryWithin(root, path, uses)
  return { kind: 'directory', directory, origin: { repositoryRoot: root, repository, ref }, isWorkspaceLocal: false }
}

function directoryWithin(root: string, path: string, uses: string): string {
  const directory = join(root, path)
  const fromRoot = relative(root, directory)
  if (fromRoot !== '..' && !fromRoot.startsWith(`..${sep}`)) return directory
  throw new Error(`uses: "${uses}" points outside its repository.`)
}

function unsupported(reason: string): ActionSource {
  return { kind: 'unsupported', reason }
}
