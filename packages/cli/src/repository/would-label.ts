import type { Clone, CloneCommit } from './clone.ts'
import { labellingBy, type Given, type RulesFiles } from './labelling.ts'

// Where triage looks unless configured otherwise.
const RULES = ['.github/labeler.yml', '.github/triage.yml']

/**
 * What the rules in the folder, saved or committed, would make of each commit. Where they are not those of the last
 * commit, only what the change makes: so that rules can be changed and tried before they are pushed.
 */
export async function wouldLabel(clone: Clone, commits: readonly CloneCommit[]): Promise<string> {
  const [now, before] = [rulesFrom((path) => clone.saved(path)), rulesFrom((path) => clone.file(path))]
  if (Object.keys(now).length === 0)
    return `This repository has neither ${RULES.join(' nor ')}, so triage would do nothing. Write one and try again.`
  const next = await labellingBy(now, commits)
  if ('problem' in next) return next.problem
  const isChanged = JSON.stringify(now) !== JSON.stringify(before)
  const old = isChanged && Object.keys(before).length > 0 ? await labellingBy(before, commits) : undefined
  // Rules that could not be read before gave nothing.
  if (old === undefined || 'problem' in old) return listed(commits, (index) => (next.given[index] ?? []).map(addition))
  const changes = listed(commits, (index) => differences(old.given[index] ?? [], next.given[index] ?? []))
  return `The rules in the folder are not those of the last commit. What the change makes:\n\n${changes}`
}

const rulesFrom = (textAt: (path: string) => string | undefined): RulesFiles =>
  Object.fromEntries(
    RULES.flatMap((path) => {
      const text = textAt(path)
      return text === undefined ? [] : [[path, text]]
    }),
  )

const addition = ({ label, because }: Given): string => `+ ${label}, because ${because}`

const differences = (before: readonly Given[], now: readonly Given[]): readonly string[] => [
  ...now.filter((given) => !has(before, given)).map(addition),
  ...before
    .filter((given) => !has(now, given))
    .map(({ label, because }) => `- ${label}, given until now because ${because}`),
]

const has = (all: readonly Given[], { label }: Given): boolean => all.some((given) => given.label === label)

function listed(commits: readonly CloneCommit[], linesOf: (index: number) => readonly string[]): string {
  const blocks = commits.map(({ sha, subject }, index) => {
    const lines = linesOf(index)
    return [`${sha.slice(0, 9)} ${subject.slice(0, 60)}`, ...(lines.length > 0 ? lines : ['nothing'])].join('\n    ')
  })
  return blocks.join('\n')
}
