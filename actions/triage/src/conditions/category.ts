import type { Facts } from '../facts/facts.ts'
import { aKind } from './a-kind.ts'
import { no, yes, type Answer } from './result.ts'
import { quoted } from './quoted.ts'

/** By name or by slug, whatever the case: people know the one from the page and the other from its address. */
export function categoryAnswer({ names }: { names: readonly string[] }, { subject }: Facts): Answer {
  if (subject.discussion === null) return no(`${aKind(subject.kind)} has no category`)
  const { name, slug } = subject.discussion.category
  const wanted = names.map((one) => one.toLowerCase())
  const isIn = wanted.includes(name.toLowerCase()) || wanted.includes(slug.toLowerCase())
  const is = `its category is ${quoted(name)}`
  return isIn ? yes(is) : no(`${is}, not ${names.map(quoted).join(' or ')}`)
}
