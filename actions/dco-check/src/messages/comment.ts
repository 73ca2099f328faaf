import { inlineCode, inlineText, listed, truncateMarkdown, withMarker } from '@porchlight/action-kit/pure'
import { countOf, failingOf, type Exemption, type Judgement } from '../decide/verdict.ts'
import { commitDetails } from './details.ts'
import { fixesFor } from './fixes.ts'
import { OWN_COMMENT } from './own-comment.ts'

/** The comment as it should read now. */
export function commentBody(judgement: Judgement, runUrl: string): string {
  const text = failingOf(judgement).length === 0 ? `### ${headlineOf(judgement)}\n\nThank you.` : failingText(judgement)
  return fitting(withMarker(text, OWN_COMMENT.marker), runUrl)
}

const failingText = (judgement: Judgement): string => `### ${headlineOf(judgement)}\n\n${helpFor(judgement)}`

/** One sentence on the whole. Markdown. */
export function headlineOf(judgement: Judgement): string {
  const [all, failing] = [countOf(judgement), failingOf(judgement).length]
  if (all === 0) return 'There are no commits to check.'
  if (failing === 0) return passing(judgement)
  const verdict =
    all === 1
      ? 'The commit is not signed off'
      : failing === 1
        ? `1 of ${commits(all)} is not signed off`
        : `${failing} of ${commits(all)} are not signed off`
  const { override } = judgement
  return override === undefined
    ? `${verdict}.`
    : `${verdict}, and ${inlineText(override.by)} let ${all === 1 ? 'it' : 'them'} pass with the label ${inlineCode(override.label)}.`
}

const commits = (count: number): string => (count === 1 ? '1 commit' : `${count} commits`)

/** Nothing is called signed off that only needs no sign-off. */
function passing(judgement: Judgement): string {
  const exempt = exemptionsIn(judgement)
  const signed = countOf(judgement) - exempt.length
  if (signed === 0) return `No commit here needs a sign-off: ${listed(counted(exempt, 'sentence'))}.`
  if (exempt.length === 0) return signed === 1 ? 'The commit is signed off.' : `${every(signed)} are signed off.`
  return signed === 1 ? 'The commit that needs a sign-off has one.' : `${every(signed)} that need a sign-off have one.`
}

const every = (count: number): string => `${count === 2 ? 'Both' : `All ${count}`} commits`

/** Which commits pass without a sign-off of their own; '' where the headline says it already. */
export function notJudged(judgement: Judgement): string {
  const exempt = exemptionsIn(judgement)
  if (exempt.length === countOf(judgement)) return ''
  const remediated = judgement.verdicts.filter(({ kind }) => kind === 'remediated').length
  const parts = [
    ...counted(exempt, 'noun'),
    ...(remediated === 0 ? [] : [`${remediated} signed for by a later commit`]),
  ]
  return parts.length === 0 ? '' : `Passed without their own sign-off: ${listed(parts)}.`
}

const exemptionsIn = ({ verdicts, queued }: Judgement): readonly Exemption[] =>
  [...verdicts, ...queued].flatMap((verdict) => (verdict.kind === 'exempt' ? [verdict.as] : []))

function counted(exempt: readonly Exemption[], form: 'noun' | 'sentence'): readonly string[] {
  return Object.entries(EXEMPT).flatMap(([as, words]) => {
    const count = exempt.filter((exemption) => exemption === as).length
    const [one, many] = words[form]
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
  })
}

type Forms = Readonly<Record<'noun' | 'sentence', readonly [one: string, many: string]>>

const EXEMPT: Readonly<Record<Exemption, Forms>> = {
  'merge-commit': { noun: ['merge', 'merges'], sentence: ['is a merge', 'are merges'] },
  bot: { noun: ['by a bot', 'by bots'], sentence: ['is by a bot', 'are by bots'] },
  'exempt-account': {
    noun: ['by an exempt account', 'by exempt accounts'],
    sentence: ['is by an exempt account', 'are by exempt accounts'],
  },
  member: { noun: ['by a member', 'by members'], sentence: ['is by a member', 'are by members'] },
  revert: { noun: ['revert', 'reverts'], sentence: ['is a revert', 'are reverts'] },
}

/** What is wrong with which commit, and how to fix it; '' when nothing is. */
export function helpFor(judgement: Judgement): string {
  const failing = failingOf(judgement)
  if (failing.length === 0) return ''
  return [commitDetails(failing), fixesFor(judgement), queueAdvice(judgement)]
    .filter((section) => section !== '')
    .join('\n\n')
}

const queueAdvice = ({ queued }: Judgement): string =>
  queued.some(({ kind }) => kind === 'failing') ? QUEUE_ADVICE : ''

const QUEUE_ADVICE = `#### If the merge queue drops sign-offs

When the queue squashes, a setting of the repository decides what the new message says. A maintainer has to choose one that keeps the commits' messages: *Settings → General → Pull Requests → Allow squash merging → Default commit message: **Pull request title and commit details*** (in the API \`squash_merge_commit_message: COMMIT_MESSAGES\`). The other settings drop the \`Signed-off-by\` lines. Then add the pull request to the queue again.`

/** For a check run's summary, which holds 65,535 characters. */
export const fitting = (markdown: string, runUrl: string): string =>
  truncateMarkdown(markdown, {
    characters: MOST_CHARACTERS,
    notice: `This is cut short: [the job summary](${runUrl}) has all of it.`,
  })

// https://docs.github.com/en/rest/checks/runs#create-a-check-run; comments hold one more.
const MOST_CHARACTERS = 65_535
