import { fieldsOf } from '@porchlight/action-kit'
import type { CheckRun, Checks, OwnCheckRun } from '../../port.ts'
import type { Client } from '../client/client.ts'
import { completeList } from '../client/paging.ts'

/**
 * How we know our own check runs. Every job of every workflow is a check run of the same app, GitHub Actions; by name
 * alone we might overwrite the result of a job that happens to be called the same.
 */
const EXTERNAL_ID = 'porchlight'

export function checksOf(client: Client): Checks {
  return {
    own: (name, sha) => ownRun(client, { name, sha }),
    report: async (run, known) => {
      const id = known === undefined ? (await ownRun(client, run))?.id : known.id
      return id === undefined
        ? client.call(
            'POST /repos/{owner}/{repo}/check-runs',
            { ...bodyOf(run), head_sha: run.sha, external_id: EXTERNAL_ID },
            urlFrom,
          )
        : client.call(
            'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
            { ...bodyOf(run), check_run_id: id },
            urlFrom,
          )
    },
  }
}

const bodyOf = ({ name, conclusion, title, summary }: CheckRun) => ({
  name,
  status: 'completed',
  conclusion,
  output: { title, summary },
  // Takes away the button of earlier versions, which GitHub never let start a workflow.
  actions: [],
})

const urlFrom = (json: unknown): { url: string } => {
  const run = fieldsOf(json, 'check_run')
  return { url: run.textOrNull('html_url') ?? run.text('url') }
}

/** The newest that is ours; several are there when two runs reported at once. */
async function ownRun(client: Client, { name, sha }: Pick<CheckRun, 'name' | 'sha'>): Promise<OwnCheckRun | undefined> {
  const runs = await completeList(client, {
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    // `latest`, the default, would show the job of the same name instead of ours.
    parameters: { ref: sha, check_name: name, filter: 'all' },
    within: 'check_runs',
    parse: checkRunFrom,
    keyOf: (run) => run.id,
  })
  const [newest] = runs.filter(({ isOurs }) => isOurs).toSorted((one, other) => other.id - one.id)
  if (newest === undefined) return undefined
  const { isOurs: _, ...own } = newest
  return own
}

function checkRunFrom(json: unknown, path: string): OwnCheckRun & { readonly isOurs: boolean } {
  const run = fieldsOf(json, path)
  const output = run.object('output')
  return {
    id: run.whole('id'),
    isOurs: run.textOrNull('external_id') === EXTERNAL_ID,
    conclusion: run.textOrNull('conclusion'),
    title: output.textOrNull('title') ?? '',
    summary: output.textOrNull('summary') ?? '',
  }
}
