import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { flattenSteps, runWorkflow, type StepOutcome, type WorkflowOutcome } from '@porchlight/action-runner'
import type { Emulator, RepositoryView } from '@porchlight/github-emulator'
import type { Chapter, Stage } from './chapters.ts'
import type { Collector } from './collector.ts'
import type { Scene, StepView, ThreadView } from './scene.ts'
import { REPOSITORY } from './world.ts'

export interface Theatre extends Stage {
  /** Where `action.yml` and `dist/` are. */
  readonly root: string
  /** The file of the workflow that a maintainer copied from the README. */
  readonly workflow: string
  readonly collector: Collector
}

/** Lets a chapter happen, runs the workflow that GitHub would run, and looks at what has become of the repository. */
export async function play(chapter: Chapter, theatre: Theatre): Promise<Scene> {
  const { emulator, collector, root, workflow } = theatre
  const event = await chapter.happen(theatre)
  const before = emulator.repository(REPOSITORY)
  emulator.clearLog()
  const run = await runWorkflow({
    file: workflow,
    repositoryRoot: dirname(workflow),
    event,
    github: {
      repository: REPOSITORY,
      apiUrl: emulator.url,
      graphqlUrl: emulator.graphqlUrl,
      token: emulator.token,
    },
    // Whoever the README says is the owner: what would be downloaded is here.
    localActions: { [ownerIn(workflow)]: root },
    secrets: { LEADERBOARD_URL: collector.url, LEADERBOARD_SECRET: collector.secret },
    tokenFor: (permissions) => emulator.issueToken({ permissions, repository: REPOSITORY }),
  })
  if (!run.triggered) throw new Error(`The README's workflow does not run on ${event.name}: ${run.reason}`)
  const after = emulator.repository(REPOSITORY)
  const writes = emulator.writes.length
  return {
    title: chapter.title,
    told: chapter.told,
    event: `${event.name} · ${String(event.payload['action'])}`,
    steps: stepsOf(run).map(stepView),
    changes: changesBetween(before, after),
    requests: { reads: emulator.requests.length - writes, writes },
    thread: threadView(after, chapter, run),
    standing: collector.standing(),
  }
}

const ownerIn = (workflow: string): string =>
  /uses: ([\w-]+\/porchlight)@/.exec(readFileSync(workflow, 'utf8'))?.[1] ?? 'OWNER/porchlight'

// The composite's own steps: what a maintainer sees as "triage", "welcome" and so on.
const stepsOf = (run: WorkflowOutcome): readonly StepOutcome[] =>
  run.jobs.flatMap(({ steps }) => flattenSteps(steps)).filter(({ uses }) => uses?.startsWith('$/actions/') === true)

const stepView = ({ uses = '', conclusion, log, summary, annotations }: StepOutcome): StepView => ({
  name: uses.replace('$/actions/', ''),
  conclusion,
  reasons: log.split('\n').filter((line) => line.includes(', because ')),
  summary,
  errors: annotations.filter(({ level }) => level === 'error').map(({ message }) => message.split('\n')[0] ?? ''),
})

type Thread = ReturnType<RepositoryView['issue']>

function changesBetween(before: RepositoryView, after: RepositoryView): readonly string[] {
  const earlier = new Map(threadsOf(before).map((thread) => [thread.number, thread]))
  return threadsOf(after).flatMap((thread) => changesOf(earlier.get(thread.number), thread))
}

const threadsOf = (view: RepositoryView): readonly Thread[] => [...view.issues, ...view.pullRequests]

function changesOf(before: Thread | undefined, { number, labels, comments, assignees }: Thread): readonly string[] {
  const added = labels
    .filter((label) => before?.labels.includes(label) !== true)
    .map((label) => `#${number} has the label ${label}`)
  const removed = (before?.labels ?? [])
    .filter((label) => !labels.includes(label))
    .map((label) => `#${number} no longer has the label ${label}`)
  const assigned = assignees
    .filter((login) => before?.assignees.includes(login) !== true)
    .map((login) => `#${number} is assigned to ${login}`)
  const said = comments.slice(before?.comments.length ?? 0).map(({ author }) => `${author} commented on #${number}`)
  const edited = comments.flatMap((comment, index) => {
    const old = before?.comments[index]
    return old !== undefined && old.body !== comment.body ? [`${comment.author} edited a comment on #${number}`] : []
  })
  return [...added, ...removed, ...assigned, ...said, ...edited]
}

function threadView(view: RepositoryView, { shows }: Chapter, run: WorkflowOutcome): ThreadView {
  const thread = view.issue(shows.number)
  const colors = new Map(view.labels.map(({ name, color }) => [name, color]))
  const isMerged = 'merged' in thread && thread.merged
  return {
    ...shows,
    title: thread.title,
    state: isMerged ? 'merged' : thread.state,
    author: thread.author,
    body: thread.body ?? '',
    labels: thread.labels.map((name) => ({ name, color: colors.get(name) ?? 'ededed' })),
    assignees: thread.assignees,
    comments: thread.comments.map(({ author, body }) => ({ author, body })),
    checks: run.jobs.map(({ name, conclusion }) => ({
      name: `${run.name} / ${name}`,
      isGreen: conclusion !== 'failure',
    })),
  }
}

export const violationsOf = ({ violations }: Emulator): readonly string[] => violations.map(({ message }) => message)
