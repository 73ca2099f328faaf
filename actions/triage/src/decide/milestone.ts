import type { Facts } from '../facts.ts'
import { no, yes, type Answer } from './answer.ts'
import { quoted } from './quoted.ts'

const found = (milestone: string | null): string =>
  milestone === null ? 'it has no milestone' : `its milestone is ${quoted(milestone)}`

/** Titles are compared as they are written: GitHub lets two milestones differ in case alone. */
export function milestoneAnswer({ titles }: { titles: readonly string[] }, { subject: { milestone } }: Facts): Answer {
  if (milestone !== null && titles.includes(milestone)) return yes(found(milestone))
  return no(`${found(milestone)}, not ${titles.map(quoted).join(' or ')}`)
}

export function anyMilestoneAnswer({ is }: { is: boolean }, { subject: { milestone } }: Facts): Answer {
  return (milestone !== null) === is ? yes(found(milestone)) : no(found(milestone))
}
