import type { Annotation, CheckRun } from '../state/model.ts'
import { latestByName } from '../state/check-rollup.ts'
import { createCheckRun } from '../state/publications.ts'
import { Refusal, invalid, notFound } from '../state/refusal.ts'
import { timestamp } from '../state/state.ts'
import { characters } from '../state/text.ts'
import { commitNamed } from './commits.ts'
import { type Call, checkedAs, type Operations, created, numberIn, ok, repositoryIn, textIn } from './operation.ts'
import { linkHeader, pageIn, sliceOf } from './paging.ts'
import { appBody } from './shapes/app.ts'
import { htmlUrl, repositoryUrl } from './shapes/repository.ts'

// "Maximum length: 65535 characters" of summary and text, "Maximum of 50 annotations per request":
// https://docs.github.com/rest/checks/runs#create-a-check-run
const MAX_OUTPUT_CHARACTERS = 65_535
const MAX_ANNOTATIONS = 50

export const checkOperations: Operations = {
  'checks/create': (call) => {
    const repository = repositoryIn(call)
    const { sha } = commitNamed(repository, String(call.body['head_sha']))
    checkFields(call)
    const run = createCheckRun(call.state, repository, {
      name: String(call.body['name']),
      headSha: sha,
      creator: call.actor,
    })
    applyFields(call, run)
    return created(checkRunBody(call, run))
  },
  'checks/update': (call) => {
    const run = runIn(call)
    checkFields(call)
    applyFields(call, run)
    return ok(checkRunBody(call, run))
  },
  'checks/get': (call) => ok(checkRunBody(call, runIn(call))),
  'checks/list-for-ref': (call) => {
    const repository = repositoryIn(call)
    const { sha } = commitNamed(repository, call.params['ref'] ?? '')
    const name = textIn(call.query, 'check_name')
    const status = textIn(call.query, 'status')
    const all = repository.checkRuns.filter(
      (run) =>
        run.headSha === sha &&
        (name === undefined || run.name === name) &&
        (status === undefined || run.status === status),
    )
    const runs = textIn(call.query, 'filter') === 'all' ? all : latestByName(all)
    const page = pageIn(call)
    const body = { total_count: runs.length, check_runs: sliceOf(runs, page).map((run) => checkRunBody(call, run)) }
    return { status: 200, body, headers: linkHeader(call, { page, total: runs.length }) }
  },
}

function runIn(call: Call): CheckRun {
  const run = repositoryIn(call).checkRuns.find(({ id }) => id === numberIn(call, 'check_run_id'))
  if (!run) throw notFound()
  return run
}

type Output = { title?: string; summary?: string; text?: string; annotations?: Annotation[] }

function checkFields({ body }: Call): void {
  const { summary, text, annotations } = checkedAs<Output | undefined>(body['output']) ?? {}
  for (const [field, value] of Object.entries({ summary, text })) {
    if (value !== undefined && characters(value) > MAX_OUTPUT_CHARACTERS) {
      throw invalid({
        resource: 'CheckRun',
        field,
        code: 'custom',
        message: `${field} is too long (maximum is ${MAX_OUTPUT_CHARACTERS} characters)`,
      })
    }
  }
  if ((annotations?.length ?? 0) > MAX_ANNOTATIONS) {
    throw new Refusal(
      422,
      `Invalid request.\n\nNo more than ${MAX_ANNOTATIONS} items are allowed; ${annotations?.length} were supplied.`,
    )
  }
}

/** A conclusion completes the run, as GitHub does on its own. */
function applyFields({ body, state }: Call, run: CheckRun): void {
  const { title, summary, text, annotations = [] } = checkedAs<Output | undefined>(body['output']) ?? {}
  run.name = textIn(body, 'name') ?? run.name
  run.externalId = textIn(body, 'external_id') ?? run.externalId
  run.detailsUrl = textIn(body, 'details_url') ?? run.detailsUrl
  run.status = checkedAs<CheckRun['status'] | undefined>(body['status']) ?? run.status
  run.startedAt = textIn(body, 'started_at') ?? run.startedAt ?? timestamp(state)
  const conclusion = checkedAs<CheckRun['conclusion'] | undefined>(body['conclusion'])
  if (conclusion)
    Object.assign(run, {
      conclusion,
      status: 'completed',
      completedAt: textIn(body, 'completed_at') ?? timestamp(state),
    })
  if (run.status === 'completed' && run.conclusion === null) {
    throw new Refusal(422, 'Invalid request.\n\n"conclusion" wasn\'t supplied.')
  }
  run.output = {
    title: title ?? run.output.title,
    summary: summary ?? run.output.summary,
    text: text ?? run.output.text,
    annotations: [...run.output.annotations, ...annotations],
  }
}

function checkRunBody(call: Call, run: CheckRun) {
  const url = `${repositoryUrl(call, run.repository)}/check-runs/${run.id}`
  const html = `${htmlUrl(run.repository)}/runs/${run.id}`
  const { title, summary, text, annotations } = run.output
  return {
    id: run.id,
    node_id: run.nodeId,
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId ?? '',
    url,
    html_url: html,
    details_url: run.detailsUrl ?? html,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: { title, summary, text, annotations_count: annotations.length, annotations_url: `${url}/annotations` },
    check_suite: { id: run.suiteId },
    app: appBody(call, run.creator),
    pull_requests: [],
  }
}
