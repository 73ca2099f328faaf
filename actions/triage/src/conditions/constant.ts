import { SUBJECT_KINDS, define } from './condition.ts'
import { no, yes } from './result.ts'

/** Asks nothing: for blocks that a dialect says always or never hold. */
export const constant = define<{ readonly holds: boolean; readonly because: string }>({
  subjects: SUBJECT_KINDS,
  evaluate: ({ holds, because }) => (holds ? yes(because) : no(because)),
})
