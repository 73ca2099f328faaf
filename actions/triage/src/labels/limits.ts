import type { LabelDecision, DecisionFilter } from './decision.ts'

const isAddition = ({ action }: LabelDecision): boolean => action === 'add'

const leave = (decision: LabelDecision, because: string): LabelDecision => ({ ...decision, action: 'leave', because })

/** `changed-files-labels-limit`: past it, none of the new labels that files gave is added. */
export function newFileLabelsWithin(
  most: number | undefined,
  isByFiles: (decision: LabelDecision) => boolean,
): DecisionFilter {
  return (decisions) => {
    const affected = decisions.filter((decision) => isAddition(decision) && isByFiles(decision))
    if (most === undefined || affected.length <= most) return decisions
    const because = `the files give ${affected.length} new labels, more than changed-files-labels-limit: ${most}`
    return decisions.map((decision) => (affected.includes(decision) ? leave(decision, because) : decision))
  }
}

// GitHub answers 422 to a longer name, for the whole request: https://docs.github.com/en/rest/issues/labels
// Assumption: GitHub counts code points.
const LONGEST_LABEL = 50

export const namesWithin: DecisionFilter = (decisions) =>
  decisions.map((decision) =>
    isAddition(decision) && isTooLong(decision.label)
      ? leave(decision, `its name has ${lengthOf(decision.label)} characters and GitHub takes ${LONGEST_LABEL} at most`)
      : decision,
  )

const lengthOf = (name: string): number => Array.from(name).length

/** Such a label cannot exist, so that nothing but its name ever keeps it from being added. */
export const isTooLong = (name: string): boolean => lengthOf(name) > LONGEST_LABEL

// "An issue can have up to 100 labels": GitHub answers 422 beyond.
const MOST_LABELS = 100
export const NO_ROOM = `GitHub allows ${MOST_LABELS} labels and there is no room left`

/** Adds as many as there is room for once the removals are done, in the order of the file. */
export const roomWithin =
  (labelsNow: number): DecisionFilter =>
  (decisions) => {
    const removed = decisions.filter(({ action }) => action === 'remove').length
    const room = Math.max(0, MOST_LABELS - labelsNow + removed)
    const overflowing = decisions.filter(isAddition).slice(room)
    return decisions.map((decision) => (overflowing.includes(decision) ? leave(decision, NO_ROOM) : decision))
  }
