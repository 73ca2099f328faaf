import { type Scope, textOf, valueOf } from '../expressions/template.ts'
import type { JobDefinition } from '../files/workflow-file.ts'
import type { Conclusion } from '../outcome.ts'
import { isFromFork } from './event.ts'
import { concurrencyOf, jobNameOf, type JobVariant, type Need, variantsOf } from './job-plan.ts'
import type { Permissions } from './permissions.ts'
import { type JobOutcome, runJob, skippedJob } from './run-job.ts'
import { DEFAULT_TIMEOUT_MS, withJob } from './start-job.ts'
import type { WorkflowRun } from './workflow-run.ts'

type VariantsWork = {
  run: WorkflowRun
  definition: JobDefinition
  permissions: Permissions
  /** What a job's own keys may use before it starts: `github`, `inputs`, `vars`, `needs`. */
  scope: Scope
}

/** Runs a job once for each combination of its matrix, or once. */
export async function runVariants(work: VariantsWork): Promise<{ outcomes: JobOutcome[]; need: Need }> {
  const { definition, permissions, scope } = work
  const outcomes: JobOutcome[] = []
  const results: Conclusion[] = []
  for (const variant of variantsOf(definition, scope)) {
    const variantScope = { ...scope, contexts: { ...scope.contexts, ...variant } }
    if (variant.strategy['fail-fast'] === true && results.includes('failure')) {
      const reason = 'Another job of the matrix failed, and `fail-fast` is on.'
      const identity = { id: definition.id, name: jobNameOf(definition, variant, variantScope), permissions }
      outcomes.push({ ...skippedJob(identity, { kind: 'condition', reason }), conclusion: 'cancelled' })
      results.push('cancelled')
      continue
    }
    const outcome = await runVariant(work, variant, variantScope)
    const isTolerated = outcome.conclusion === 'failure' && valueOf(definition.continueOnError, variantScope) === true
    outcomes.push(outcome)
    results.push(isTolerated ? 'success' : outcome.conclusion)
  }
  const outputs = Object.fromEntries(outcomes.flatMap((outcome) => Object.entries(outcome.outputs)))
  return { outcomes, need: { result: worstOf(results), outputs } }
}

function worstOf(results: readonly Conclusion[]): Conclusion {
  return (['failure', 'cancelled', 'success'] as const).find((result) => results.includes(result)) ?? 'skipped'
}

async function runVariant(work: VariantsWork, variant: JobVariant, scope: Scope): Promise<JobOutcome> {
  const { run, definition, permissions } = work
  const { request, workflow, repositoryRoot, inputs } = run
  const token = (await request.tokenFor?.(permissions)) ?? request.github.token
  // A pull request from a fork gets no secret but the token.
  const secrets = { ...(isFromFork(request.event) ? {} : request.secrets), GITHUB_TOKEN: token }
  const minutes = Number(textOf(definition.timeoutMinutes ?? '', scope))
  const start = {
    ...request,
    github: { ...request.github, token },
    workflow: { name: workflow.name, file: workflow.file },
    jobId: definition.id,
    secrets,
    timeoutMs: Math.min(minutes > 0 ? minutes * 60_000 : DEFAULT_TIMEOUT_MS, request.timeoutMs ?? DEFAULT_TIMEOUT_MS),
  }
  const contexts = { inputs, vars: request.vars ?? {}, secrets, needs: scope.contexts['needs'], ...variant }
  const end = await withJob(start, (job) => runJob({ workflow, definition, job, repositoryRoot, contexts }))
  const concurrency = concurrencyOf(definition.concurrency, scope)
  return {
    id: definition.id,
    name: jobNameOf(definition, variant, scope),
    permissions,
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(variant.matrix === null ? {} : { matrix: variant.matrix }),
    ...end,
  }
}
