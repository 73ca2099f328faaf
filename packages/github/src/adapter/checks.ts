import { fieldsOf } from '../json.ts'
import type { CheckRun, Checks } from '../port.ts'
import type { Client } from './client.ts'
import { completeList } from './paging.ts'

/**
 * How we know our own check runs. Every job of every workflow is a check run of the same app, GitHub Actions; by name
 * alone we might overwrite the result of a job that happens to be called the same.
 */
const EXTERNAL_ID = 'porchlight'

export function checksOf(client: Client): Checks {
  return {
    report: async (run) => {
      const id = await ownRun(client, run)
      const body = { name: run.name, status: 'completed', conclusion: run.conclusion, output: outputOf(run) }
      return id === undefined
        ? client.call(
            'POST /repos/{owner}/{repo}/check-runs',
            { ...body, head_sha: run.sha, external_id: EXTERNAL_ID },
            urlFrom,
          )
        : client.call('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { ...body, check_run_id: id }, urlFrom)
    },
  }
}

const outputOf = ({ title, summary }: CheckRun) => ({ title, summary })

const urlFrom = (json: unknown): { url: string } => {
  const run = fieldsOf(json, 'check_run')
  return { url: run.textOrNull('html_url') ?? run.text('url') }
}

/** The newest that is ours; several are there when two runs reported at once. */
async function ownRun(client: Client, { name, sha }: CheckRun): Promise<number | undefined> {
  const runs = await completeList(client, {
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    // `latest`, the default, would show the job of the same name instead of ours.
    parameters: { ref: sha, check_name: name, filter: 'all' },
    within: 'check_runs',
    parse: (json, path) => {
      const run = fieldsOf(json, path)
      return { id: run.whole('id'), isOurs: run.textOrNull('external_id') === EXTERNAL_ID }
    },
    keyOf: (run) => run.id,
  })
  const ours = runs.filter((run) => run.isOurs).map((run) => run.id)
  return ours.length === 0 ? undefined : Math.max(...ours)
}
