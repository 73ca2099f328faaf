import type { Conclusion, WorkflowEvent } from '@porchlight/action-runner'
import type { World } from './world.ts'

interface Exercise {
  readonly does: string
  eventOf(world: World): Promise<WorkflowEvent>
  readonly inputs?: Readonly<Record<string, string>>
  readonly needs: readonly string[]
}

/** What the promises need to know of an action: one file of `cases/`. */
export interface ActionCase {
  readonly name: string
  /** The event that gives it work to do in the standard world. */
  event(world: World): Promise<WorkflowEvent>
  /** The inputs with which that work includes writing. */
  inputs(world: World): Readonly<Record<string, string>>
  readonly conclusion: Conclusion
  /** Every request of that run, in order, and what of it writes. */
  readonly requests: readonly string[]
  readonly writes: readonly string[]
  /** Outputs that hold lists or objects, and so are JSON. */
  readonly jsonOutputs: readonly string[]
  /** What it may be asked to do with the permissions of its README, and which lines of these each takes. */
  readonly exercises: readonly Exercise[]
  /** What of the root action's inputs lets it work there. Absent: the root does not chain it. */
  readonly root?: (world: World) => Readonly<Record<string, string>>
  /** Has that write refused, for good. */
  refuse(world: World, write: string): void
  /** What makes a refused write fail the step, where that is a matter of choice. */
  readonly inputsThatFail?: Readonly<Record<string, string>>
}

export const refuseOnGitHub = ({ emulator }: World, write: string): void =>
  emulator.fault({ on: write, times: Infinity, answer: { status: 410, body: { message: 'This was disabled' } } })

export const OF = '/repos/acme/widgets'

export const SIGNING_SECRET = `whsec_${Buffer.from('a secret of thirty-two bytes ...').toString('base64')}`
