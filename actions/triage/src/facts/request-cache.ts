import type { GitHub } from '@porchlight/github'
import type { SubjectKind } from './facts.ts'

/**
 * GitHub for one run, which asks once for what does not depend on the subject: `.gitattributes`, issue forms, and who is
 * in which team. Whatever the run itself may change is asked each time.
 */
export function remembered(github: GitHub): GitHub {
  const { contents, people } = github
  return {
    ...github,
    contents: { ...contents, file: once(contents.file) },
    people: { ...people, isTeamMember: once(people.isTeamMember), teamMembers: once(people.teamMembers) },
  }
}

/** The number of what somebody opened first of a kind; undefined for nothing. */
export type ReadFirst = (login: string, kind: SubjectKind) => Promise<number | undefined>

/** Read from their own list, oldest first, as `author_association` is NONE for many tokens. */
export const firstReader = ({ issues }: GitHub): ReadFirst =>
  once(async (login, kind) => {
    for await (const page of issues.createdBy(login)) {
      const earliest = page.find(({ pullRequest }) => (pullRequest === null ? 'issue' : 'pull request') === kind)
      if (earliest !== undefined) return earliest.number
    }
    return undefined
  })

/** What failed is forgotten, so that the next one asks again. */
export function once<Asked extends readonly unknown[], Answer>(
  ask: (...asked: Asked) => Promise<Answer>,
): (...asked: Asked) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>()
  return async (...asked) => {
    const key = JSON.stringify(asked)
    const answer = known.get(key) ?? ask(...asked)
    known.set(key, answer)
    try {
      return await answer
    } catch (error) {
      known.delete(key)
      throw error
    }
  }
}
