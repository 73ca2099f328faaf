import type { GitHub } from '@porchlight/github'
import type { SubjectKind } from './facts.ts'

/**
 * GitHub for one run, which asks once for what does not depend on the subject: `.gitattributes`, issue forms, and who is
 * in which team. Whatever the run itself may change is asked each time.
 */
export function withRequestCache(github: GitHub): GitHub {
  const { contents, people } = github
  return {
    ...github,
    contents: { ...contents, file: memoize(contents.file) },
    people: { ...people, isTeamMember: memoize(people.isTeamMember), teamMembers: memoize(people.teamMembers) },
  }
}

/** The number of the first issue or pull request that an account opened; undefined for none. */
export type ReadFirstContribution = (login: string, kind: SubjectKind) => Promise<number | undefined>

/** Read from their own list, oldest first, as `author_association` is NONE for many tokens. */
export const firstContributionReader = ({ issues }: GitHub): ReadFirstContribution =>
  memoize(async (login, kind) => {
    for await (const page of issues.createdBy(login)) {
      const earliest = page.find(({ pullRequest }) => (pullRequest === null ? 'issue' : 'pull request') === kind)
      if (earliest !== undefined) return earliest.number
    }
    return undefined
  })

/** What failed is forgotten, so that the next one asks again. */
export function memoize<Key extends readonly unknown[], Value>(
  read: (...key: Key) => Promise<Value>,
): (...key: Key) => Promise<Value> {
  const known = new Map<string, Promise<Value>>()
  return async (...key) => {
    const text = JSON.stringify(key)
    const value = known.get(text) ?? read(...key)
    known.set(text, value)
    try {
      return await value
    } catch (error) {
      known.delete(text)
      throw error
    }
  }
}
