import type { Clone, CloneCommit } from './clone.ts'
import { plainLine, plainLines } from '../plain.ts'
import { labellingBy, mistakesOf, type Given, type RulesFiles } from './labelling.ts'

// Where triage looks unless configured otherwise.
const RULES = ['.github/labeler.yml', '.github/triage.yml']

export type WouldLabel = { readonly text: string; readonly areRulesWrong: boolean }

/**
 * What the rules in the folder, saved or committed, would make of each commit. Where they are not those of the last
 * commit, only what the change makes: so that rules can be changed and tried before they are pushed.
 */
export async function wouldLabel(clone: Clone, commits: readonly CloneCommit[]): Promise<WouldLabel> {
  const [now, before] = [rulesFrom((path) => clone.saved(path)), rulesFrom((path) => clone.file(path))]
  if (Object.keys(now).length === 0)
    return told(
      `This repository has neither ${RULES.join(' nor ')}, so triage would do nothing. Write one and try again.`,
    )
  const { given, mistakes, notTold } = await labellingBy(now, commits)
  if (given === undefined) return wrong(mistakes)
  const next = { given, commits }
  if (mistakes !== '') return wrong(mistakes, `Without what is wrong:\n\n${additions(next)}`)
  const isChanged = JSON.stringify(now) !== JSON.stringify(before)
  const old = isChanged && Object.keys(before).length > 0 ? await labellingBy(before, commits) : undefined
  // Rules that could not be read before gave nothing.
  if (old?.given === undefined) return told(...leftOut(notTold), additions(next))
  const { given: former } = old
  const changes = listed(commits, (index) => differences(former[index] ?? [], given[index] ?? []))
  return told(
    ...leftOut(notTold),
    `The rules in the folder are not those of the last commit. What the change makes:\n\n${changes}`,
  )
}

/** What is wrong with the rules in the folder, where there is no commit to try them on; undefined for nothing. */
export async function wrongRules(clone: Clone): Promise<string | undefined> {
  const rules = rulesFrom((path) => clone.saved(path))
  const mistakes = Object.keys(rules).length === 0 ? '' : await mistakesOf(rules)
  return mistakes === '' ? undefined : plainLines(mistakes)
}

const wrong = (mistakes: string, ...more: readonly string[]): WouldLabel => ({
  text: [plainLines(mistakes), ...more].join('\n\n'),
  areRulesWrong: true,
})

const told = (...parts: readonly string[]): WouldLabel => ({ text: parts.join('\n\n'), areRulesWrong: false })

const leftOut = (asked: readonly string[]): readonly string[] =>
  asked.length === 0
    ? []
    : [plainLine(`Cannot be told from a clone: ${asked.join(', ')}. Rules that ask so are left out.`)]

const rulesFrom = (textAt: (path: string) => string | undefined): RulesFiles =>
  Object.fromEntries(
    RULES.flatMap((path) => {
      const text = textAt(path)
      return text === undefined ? [] : [[path, text]]
    }),
  )

const addition = ({ what, because }: Given): string => plainLine(`+ ${what}, because ${because}`)

interface All {
  readonly given: readonly (readonly Given[])[]
  readonly commits: readonly CloneCommit[]
}

const additions = ({ given, commits }: All): string => listed(commits, (index) => (given[index] ?? []).map(addition))

const differences = (before: readonly Given[], now: readonly Given[]): readonly string[] => [
  ...now.filter((given) => !has(before, given)).map(addition),
  ...before
    .filter((given) => !has(now, given))
    .map(({ what, because }) => plainLine(`- ${what}, given until now because ${because}`)),
]

const has = (all: readonly Given[], { what }: Given): boolean => all.some((given) => given.what === what)

function listed(commits: readonly CloneCommit[], linesOf: (index: number) => readonly string[]): string {
  const blocks = commits.map(({ sha, subject }, index) => {
    const lines = linesOf(index)
    return [`${sha.slice(0, 9)} ${plainLine(subject).slice(0, 60)}`, ...(lines.length > 0 ? lines : ['nothing'])].join(
      '\n    ',
    )
  })
  return blocks.join('\n')
}
