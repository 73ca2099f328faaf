import type { CheckRun, CommitStatus, Repository } from './model.ts'

export type RollupState = 'ERROR' | 'FAILURE' | 'PENDING' | 'SUCCESS'

/** The newest check run and status of each name. */
export type Checks = { runs: CheckRun[]; statuses: CommitStatus[] }

export const latestByName = (runs: readonly CheckRun[]): CheckRun[] =>
  runs.filter((run) => !runs.some((other) => other.name === run.name && other.id > run.id))

export function checksOf({ checkRuns, statuses }: Repository, sha: string): Checks {
  const ofCommit = statuses.filter((status) => status.sha === sha)
  return {
    runs: latestByName(checkRuns.filter(({ headSha }) => headSha === sha)),
    statuses: ofCommit.filter(
      (status) => !ofCommit.some(({ context, id }) => context === status.context && id > status.id),
    ),
  }
}

const FINE: readonly CheckRun['conclusion'][] = ['success', 'neutral', 'skipped']

const isDone = ({ status }: CheckRun): boolean => status === 'completed'

/** Assumption: a failure counts before an error, and both before what is still running. */
export function rollupState({ runs, statuses }: Checks): RollupState | null {
  if (runs.length + statuses.length === 0) return null
  if (runs.some((run) => isDone(run) && !FINE.includes(run.conclusion))) return 'FAILURE'
  if (statuses.some(({ state }) => state === 'failure')) return 'FAILURE'
  if (statuses.some(({ state }) => state === 'error')) return 'ERROR'
  return runs.every(isDone) && statuses.every(({ state }) => state !== 'pending') ? 'SUCCESS' : 'PENDING'
}
