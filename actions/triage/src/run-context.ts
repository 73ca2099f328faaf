import type { Event } from '@porchlight/action-kit'
import type { Log } from '@porchlight/action-kit/pure'
import type { GitHub } from '@porchlight/github'
import { firstContributionReader, withRequestCache, type ReadFirstContribution } from './facts/request-cache.ts'
import { followUpReader, type FollowUpReader } from './follow-ups/reader.ts'
import type { Inputs } from './inputs.ts'
import { labelReader, type ReadLabels } from './labels/label-definitions.ts'
import { rulesFileReader, rulesReader, type ReadRulesFiles, type RulesIn } from './rules/load-rules.ts'

export interface RunParts {
  readonly inputs: Inputs
  /** What started the run. */
  readonly event: Event
  readonly github: GitHub
  readonly now: Date
  /** Of the repository. */
  readonly page: string
  readonly log: Log
}

/** What a run has for all its subjects: files and labels that concern several of them are read once. */
export interface RunContext extends RunParts {
  readonly readFiles: ReadRulesFiles
  readonly rulesIn: RulesIn
  readonly readLabels: ReadLabels
  readonly readFirstContribution: ReadFirstContribution
  readonly reader: FollowUpReader
}

export function runContext({ inputs, event, github, now, page, log }: RunParts): RunContext {
  return {
    inputs,
    event,
    github: withRequestCache(github),
    now,
    page,
    log,
    readFiles: rulesFileReader(inputs, github),
    rulesIn: rulesReader(inputs),
    readLabels: labelReader(github),
    readFirstContribution: firstContributionReader(github),
    reader: followUpReader(github),
  }
}
