import type { Host } from '@porchlight/action-kit'
import { readOnlyToken, type GitHub, type PullRequest } from '@porchlight/github'
import { judge, judgeQueued } from '../decide/judge.ts'
import { isFailing } from '../decide/verdict.ts'
import { isSameLabel, putOnNow } from '../event.ts'
import type { Facts, OverrideClaim } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { RECORD_NAME } from '../messages/check-run.ts'
import { isOverrideForbidden } from './settings.ts'

interface Sources {
  readonly github: Pick<GitHub, 'labelHistory' | 'people' | 'checks' | 'contents' | 'repository'>
  readonly inputs: Pick<Inputs, 'overrideLabel' | 'mayOverride' | 'configPath' | 'settings' | 'when'>
  readonly host: Pick<Host<GitHub>, 'event' | 'context'>
}

type Judged = Pick<Facts, 'pull' | 'commits' | 'queued' | 'settings' | 'memberships' | 'host'>

/** The label that is to let the pull request pass, if one is named and is on, and anything is to be let pass. */
export async function findOverride(judged: Judged, sources: Sources): Promise<OverrideClaim | undefined> {
  const { inputs } = sources
  const { pull, commits, queued, settings } = judged
  const label = pull?.labels.find((on) => inputs.overrideLabel !== undefined && isSameLabel(on, inputs.overrideLabel))
  if (pull === undefined || label === undefined) return undefined
  if (![...judge(commits, judged), ...judgeQueued(queued, judged)].some(isFailing)) return undefined
  const nothing = { label, last: undefined, permission: undefined, putOnNowBy: undefined, record: undefined }
  if (!inputs.mayOverride) return { ...nothing, forbiddenBy: 'the input', mayRecord: false }
  if (!settings.isOverrideAllowed || (await isOverrideForbidden(sources, pull.base.name)))
    return { ...nothing, forbiddenBy: 'the rules', mayRecord: false }
  return claimOf(label, pull, sources)
}

async function claimOf(label: string, pull: PullRequest, { github, host }: Sources): Promise<OverrideClaim> {
  const { lastChanges: changes } = await github.labelHistory.of(pull.number, [label])
  const last = changes.get(label.toLowerCase())
  const isPersons = last?.kind === 'added' && last.by.type === 'User' && !last.isOurs
  const now = putOnNow(host.event, label)
  return {
    label,
    last,
    permission: isPersons ? await github.people.permission(last.by.login) : undefined,
    // An event that is replayed by a re-run has the head of its time; another may be judged, by its number.
    putOnNowBy: now?.head === pull.head.sha ? now.by : undefined,
    record: isPersons ? await github.checks.own(RECORD_NAME, pull.head.sha) : undefined,
    mayRecord: !readOnlyToken(host.event, host.context.actor),
  }
}
