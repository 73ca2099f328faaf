import { minimatch } from 'minimatch'
import { aChangedFile, aCommit, aPullRequest, aSha } from '@porchlight/testing'
import { judge, NO_MEMBERSHIPS, settingsFrom, trailersOf } from '../../actions/dco-check/src/pure.ts'
import { noFacts, pullRequestSubject, readRules, settleLabels, type Facts } from '../../actions/triage/src/pure.ts'

/** CPU of the parts that grow with what people write, in this process, without GitHub. */
export interface Cpu {
  readonly name: string
  readonly milliseconds: number
  /** The same in the plainest way there is, for scale; 0 where there is none. */
  readonly plainest: number
}

const MESSAGES = 10_000
// GitHub takes longer messages too; 64 kB is what the issue asks for.
const LONGEST = 64 * 1024

export const pureFigures = (): readonly Cpu[] => [trailers(), coAuthors(), nothingButTrailers(), globs()]

/** Ten thousand commit messages of up to 64 kB, a third of a gigabyte in all. */
function trailers(): Cpu {
  const paragraph = 'The light on the porch flickers when it rains, and no one knows why. See #12.\n'
  const body = paragraph.repeat(LONGEST / paragraph.length)
  const messageOf = (index: number): string =>
    `Mend the light\n\n${body.slice(0, (index * 7919) % LONGEST)}\n\nSigned-off-by: Ada Lovelace <ada@example.org>\n`
  const all = (each: (message: string) => unknown): number =>
    cpuOf(() => {
      for (let index = 0; index < MESSAGES; index += 1) each(messageOf(index))
    })
  return {
    name: `dco-check: trailers of ${MESSAGES.toLocaleString('en')} messages of up to 64 kB (plainest: split into lines)`,
    milliseconds: all((message) => trailersOf(message, ['signed-off-by', 'co-authored-by'])),
    plainest: all((message) => message.split('\n')),
  }
}

/** One message that asks of 8,000 co-authors whether they are among 8,000 who signed: as long as eight of 1,000, if linear. */
function coAuthors(): Cpu {
  const [one, eight] = [coAuthored(8000), Array.from({ length: 8 }, () => coAuthored(1000))]
  return {
    name: 'dco-check: 8,000 co-authors and 8,000 sign-offs in one message (plainest: 1,000 of each in eight)',
    milliseconds: judging([one]),
    plainest: judging(eight),
  }
}

/** Ten thousand messages of 4 kB, none of whose sign-offs is the author's. */
function nothingButTrailers(): Cpu {
  // Read from bytes, as GitHub's are: a text that was just joined is put together by whoever reads it first.
  const messages = Array.from({ length: MESSAGES }, (_, index) =>
    Buffer.from(['Mend the light', '', ...peopleOf('Signed-off-by', 90, `${index}`)].join('\n')).toString(),
  )
  return {
    name: `dco-check: ${MESSAGES.toLocaleString('en')} messages of nothing but trailers, judged (plainest: split into lines)`,
    milliseconds: judging(messages),
    plainest: cpuOf(() => messages.map((message) => message.split('\n'))),
  }
}

const coAuthored = (people: number): string =>
  ['Mend the light', '', ...peopleOf('Co-authored-by', people, 'a'), ...peopleOf('Signed-off-by', people, 'b')].join(
    '\n',
  )

const peopleOf = (key: string, count: number, prefix: string): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${key}: Person ${prefix} ${index} <${prefix}${index}@example.org>`)

function judging(messages: readonly string[]): number {
  const commits = messages.map((message, index) => aCommit({ sha: aSha(`${index}`), message }))
  const settings = settingsFrom({ areCoAuthorsRequired: true })
  return cpuOf(() => judge(commits, { settings, memberships: NO_MEMBERSHIPS, pull: undefined, host: 'github.com' }))
}

/** 300 rules on 3,000 files: reading the rules, matching and deciding, beside calling minimatch for every pair. */
function globs(): Cpu {
  const patterns = Array.from({ length: 300 }, (_, index) => `packages/p${index}/**`)
  const files = Array.from({ length: 3000 }, (_, index) =>
    aChangedFile({ path: `packages/p${index % 200}/${index}.ts` }),
  )
  const rules = patterns
    .map((glob, index) => `"area/${index}":\n- changed-files:\n  - any-glob-to-any-file: '${glob}'\n`)
    .join('')
  const facts = { ...noFacts(subject, new Date(0)), files: { files, isComplete: true } }
  return {
    name: 'triage: 300 rules on 3,000 files, read, matched and decided (plainest: minimatch for each pair)',
    milliseconds: cpuOf(() => triaged(rules, facts)),
    plainest: cpuOf(() =>
      patterns.forEach((pattern) => files.filter(({ path }) => minimatch(path, pattern, { dot: true }))),
    ),
  }
}

function triaged(text: string, facts: Facts): void {
  const reading = {
    path: '.github/labeler.yml',
    dot: undefined,
    kind: 'pull request',
    isIssueLabeler: false,
    field: 'title and body',
  } as const
  const rules = readRules(text, reading)
  // Without the limit on patterns, which each host brings along.
  settleLabels(
    { facts, limit: (work) => ({ value: work() }), results: new Map() },
    { subject, rules, sync: undefined },
    new Map(),
  )
}

const subject = pullRequestSubject(
  aPullRequest({ title: 'All of it', counts: { commits: 1, files: 3000, additions: 3000, deletions: 0 } }),
  { isNew: true },
)

function cpuOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
