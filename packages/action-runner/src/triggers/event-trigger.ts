import { asList } from '../files/step-definition.ts'
import type { Workflow } from '../files/workflow-file.ts'
import { isRecord } from '../files/yaml-file.ts'
import { field, textField, type WorkflowEvent } from '../job/event.ts'
import { passesFilter } from './filter-pattern.ts'

export type Trigger = { triggered: boolean; reason: string }

type Facts = WorkflowEvent & { changedFiles?: readonly string[] }
type Filters = Readonly<Record<string, unknown>>

// "Events that trigger workflows" on docs.github.com: with no `types:`, these have fewer than all activity types.
const DEFAULT_TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
}

/** Whether an event starts the workflow, and which line of `on:` decides that. */
export function triggerOf(workflow: Workflow, event: Facts): Trigger {
  const filters = workflow.events[event.name]
  if (filters === undefined) return no(`on: has no ${event.name}, only ${Object.keys(workflow.events).join(', ')}`)
  if (event.name === 'schedule') return scheduleTrigger(filters, event)
  const given = isRecord(filters) ? filters : {}
  const refusal = [typesRefusal, refRefusal, pathsRefusal, workflowsRefusal]
    .map((refusalOf) => refusalOf(given, event))
    .find((reason) => reason !== undefined)
  return refusal === undefined ? { triggered: true, reason: eventText(event) } : no(refusal)
}

function no(reason: string): Trigger {
  return { triggered: false, reason }
}

function eventText({ name, payload }: WorkflowEvent): string {
  const action = textField(payload, 'action')
  return action === undefined ? `on: ${name}` : `on: ${name} (${action})`
}

function scheduleTrigger(filters: unknown, { payload }: Facts): Trigger {
  const crons = asList(filters).map((entry) => textField(entry, 'cron'))
  const cron = textField(payload, 'schedule')
  if (crons.includes(cron)) return { triggered: true, reason: `on: schedule (${cron})` }
  return no(`on.schedule has no cron "${cron}", only ${crons.map((known) => `"${known}"`).join(', ')}`)
}

function typesRefusal(filters: Filters, { name, payload }: Facts): string | undefined {
  const action = textField(payload, 'action')
  const types = filters['types'] === undefined ? DEFAULT_TYPES[name] : asList(filters['types']).map(String)
  if (types === undefined || action === undefined || types.includes(action)) return undefined
  const origin = filters['types'] === undefined ? ', the default types' : ''
  return `on.${name}.types has no ${action}, only ${types.join(', ')}${origin}`
}

const BRANCH_OF: Readonly<Record<string, (payload: WorkflowEvent['payload']) => string | undefined>> = {
  pull_request: (payload) => textField(payload, 'pull_request', 'base', 'ref'),
  pull_request_target: (payload) => textField(payload, 'pull_request', 'base', 'ref'),
  workflow_run: (payload) => textField(payload, 'workflow_run', 'head_branch'),
  merge_group: (payload) => textField(payload, 'merge_group', 'base_ref')?.replace(/^refs\/heads\//, ''),
}

function refRefusal(filters: Filters, { name, payload }: Facts): string | undefined {
  if (name === 'push') return pushRefusal(filters, textField(payload, 'ref') ?? '')
  const branch = BRANCH_OF[name]?.(payload)
  return branch === undefined ? undefined : patternRefusal({ name, filters, kind: 'branches', value: branch })
}

/** A push of a tag passes no `branches` filter and a push of a branch no `tags` filter, unless neither is given. */
function pushRefusal(filters: Filters, ref: string): string | undefined {
  const [own, other] = ref.startsWith('refs/tags/') ? (['tags', 'branches'] as const) : (['branches', 'tags'] as const)
  const isGiven = (kind: string): boolean => filters[kind] !== undefined || filters[`${kind}-ignore`] !== undefined
  if (!isGiven(own) && isGiven(other)) return `on.push has only ${other}, and ${ref} is none of them`
  return patternRefusal({ name: 'push', filters, kind: own, value: ref.replace(/^refs\/(heads|tags)\//, '') })
}

type PatternQuestion = { name: string; filters: Filters; kind: 'branches' | 'tags'; value: string }

function patternRefusal({ name, filters, kind, value }: PatternQuestion): string | undefined {
  const wanted = filters[kind]
  const ignored = filters[`${kind}-ignore`]
  if (wanted !== undefined && !passesFilter(value, asList(wanted).map(String))) {
    return `on.${name}.${kind} does not match ${value}`
  }
  const isIgnored = ignored !== undefined && passesFilter(value, asList(ignored).map(String))
  return isIgnored ? `on.${name}.${kind}-ignore matches ${value}` : undefined
}

const WITH_PATHS = new Set(['push', 'pull_request', 'pull_request_target'])

function pathsRefusal(filters: Filters, event: Facts): string | undefined {
  const { name } = event
  const { paths, 'paths-ignore': ignored } = filters
  if (!WITH_PATHS.has(name) || (paths === undefined && ignored === undefined)) return undefined
  // GitHub does not evaluate path filters for pushes of tags.
  if (name === 'push' && textField(event.payload, 'ref')?.startsWith('refs/tags/')) return undefined
  const files = changedFilesOf(event)
  if (paths !== undefined && !files.some((file) => passesFilter(file, asList(paths).map(String)))) {
    return `on.${name}.paths matches none of the ${files.length} changed files`
  }
  if (ignored !== undefined && files.every((file) => passesFilter(file, asList(ignored).map(String)))) {
    return `on.${name}.paths-ignore matches all of the ${files.length} changed files`
  }
  return undefined
}

function changedFilesOf({ name, payload, changedFiles }: Facts): readonly string[] {
  if (changedFiles !== undefined) return changedFiles
  if (name !== 'push') {
    throw new Error(`on.${name} has a paths filter and the payload lists no files. Pass event.changedFiles.`)
  }
  const files = asList(field(payload, 'commits')).flatMap((commit) =>
    ['added', 'modified', 'removed'].flatMap((kind) => asList(field(commit, kind)).map(String)),
  )
  return [...new Set(files)]
}

function workflowsRefusal(filters: Filters, { name, payload }: Facts): string | undefined {
  if (name !== 'workflow_run' || filters['workflows'] === undefined) return undefined
  const workflow = textField(payload, 'workflow_run', 'name') ?? ''
  const isWanted = passesFilter(workflow, asList(filters['workflows']).map(String))
  return isWanted ? undefined : `on.workflow_run.workflows has no "${workflow}"`
}
