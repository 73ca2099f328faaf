import type { Log } from './log.ts'
import { messageOf } from './errors.ts'

/** Something to be done on GitHub, and why. Plain data: it is logged, summarised, put out as JSON and compared in tests. */
export interface Effect {
  readonly kind: string
  /** Ends the sentence "… because …", without a full stop. */
  readonly because: string
  /** Where a maintainer wrote that it is to be so. */
  readonly rule?: Link
}

/** For the summary: `text` is shown, for example `.github/triage.yml:12`; `url` is an address of ours (`fileUrl`). */
export interface Link {
  readonly text: string
  readonly url: string
}

/** Something that a maintainer might have expected and that was not done. */
export interface LeftAlone {
  readonly what: string
  readonly because: string
  readonly rule?: Link
}

export interface Plan<Planned extends Effect = Effect> {
  readonly effects: readonly Planned[]
  readonly leftAlone: readonly LeftAlone[]
}

export interface Failed<Planned extends Effect> {
  readonly effect: Planned
  readonly error: string
}

/** What became of a plan. In a dry run nothing was done and nothing failed. */
export interface Outcome<Planned extends Effect = Effect, Returned = unknown> {
  readonly dryRun: boolean
  readonly done: readonly { readonly effect: Planned; readonly returned: Returned }[]
  readonly failed: readonly Failed<Planned>[]
}

/** One effect in words, both in lower case and of the same object: what would be done, and what was. */
export interface Wording {
  /** An infinitive without "to", for example "label #7: docs". */
  readonly would: string
  /** The past tense, for example "labelled #7: docs". */
  readonly did: string
}

export interface CarryOut<Planned extends Effect, Returned> {
  readonly dryRun: boolean
  readonly log: Log
  readonly describe: (effect: Planned) => Wording
  readonly perform: (effect: Planned) => Promise<Returned>
}

/**
 * Carries a plan out, one effect after the other. An effect that fails does not keep the rest from being tried: the
 * outcome lists it, and the report fails the step.
 */
export async function carryOut<Planned extends Effect, Returned>(
  plan: Plan<Planned>,
  { dryRun, log, describe, perform }: CarryOut<Planned, Returned>,
): Promise<Outcome<Planned, Returned>> {
  const done: { effect: Planned; returned: Returned }[] = []
  const failed: Failed<Planned>[] = []
  for (const effect of plan.effects) {
    const { would, did } = describe(effect)
    if (dryRun) {
      log.info(`Would ${would}, because ${effect.because}.`)
      continue
    }
    try {
      done.push({ effect, returned: await perform(effect) })
      log.info(`${capitalised(did)}, because ${effect.because}.`)
    } catch (error) {
      failed.push({ effect, error: messageOf(error) })
      log.info(`Failed to ${would}: ${messageOf(error)}`)
    }
  }
  for (const { what, because } of plan.leftAlone) log.info(`Skipped: ${what}, because ${because}.`)
  return { dryRun, done, failed }
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
