import type { Facts, Subject } from '../facts/facts.ts'
import { no, yes, type Answer } from './result.ts'
import { quoted } from './quoted.ts'

function found({ milestone, kind }: Subject): string {
  if (kind === 'discussion') return 'a discussion has no milestone'
  return milestone === null ? 'it has no milestone' : `its milestone is ${quoted(milestone)}`
}

/** Titles are compared as they are written: GitHub lets two milestones differ in case alone. */
export function milestoneAnswer({ titles }: { titles: readonly string[] }, { subject }: Facts): Answer {
  if (subject.milestone !== null && titles.includes(subject.milestone)) return yes(found(subject))
  return no(`${found(subject)}, not ${titles.map(quoted).join(' or ')}`)
}

export function anyMilestoneAnswer({ is }: { is: boolean }, { subject }: Facts): Answer {
  return (subject.milestone !== null) === is ? yes(found(subject)) : no(found(subject))
}
