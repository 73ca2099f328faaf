import { inlineText, listed, marker, truncateMarkdown, withMarker } from '@porchlight/action-kit/pure'
import { conclusionOf, countOf, failingOf, type Exemption, type Judgement } from '../decide/verdict.ts'
import { commitDetails } from './details.ts'
import { fixesFor } from './fixes.ts'

/** Finds our one comment again. Never renamed: old comments carry it. */
export const COMMENT_MARKER = marker('dco-check', 'sign-off')

/** The comment as it should read now. */
export function commentBody(judgement: Judgement, runUrl: string): string {
  const text = failingOf(judgement).length === 0 ? `### ${headlineOf(judgement)}\n\nThank you.` : failingText(judgement)
  return fitting(withMarker(text, COMMENT_MARKER), runUrl)
}

const failingText = (judgement: Judgement): string => `### ${headlineOf(judgement)}\n\n${helpFor(judgement)}`

/** One sentence on the whole. Markdown. */
export function headlineOf(judgement: Judgement): string {
  const [all, failing] = [countOf(judgement), failingOf(judgement).length]
  if (all === 0) return 'There are no commits to check.'
  if (failing === 0)
    return all === 1 ? 'The commit is signed off.' : `${all === 2 ? 'Both' : `All ${all}`} commits are signed off.`
  const verdict =
    all === 1
      ? 'The commit is not signed off'
      : failing === 1
        ? `1 of ${commits(all)} is not signed off`
        : `${failing} of ${commits(all)} are not signed off`
  if (conclusionOf(judgement) === 'success')
    return `${verdict}, and ${inlineText(judgement.overriddenBy ?? '')} set the check to pass.`
  return `${verdict}.`
}

const commits = (count: number): string => (count === 1 ? '1 commit' : `${count} commits`)

/** Which commits pass without a sign-off of their own. */
export function notJudged({ verdicts, queued }: Judgement): string {
  const exempt = [...verdicts, ...queued].flatMap((verdict) => (verdict.kind === 'exempt' ? [verdict.as] : []))
  const remediated = verdicts.filter(({ kind }) => kind === 'remediated').length
  const parts = Object.entries(EXEMPT).flatMap(([as, { one, many }]) => {
    const count = exempt.filter((exemption) => exemption === as).length
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
  })
  const all = remediated === 0 ? parts : [...parts, `${remediated} signed for by a later commit`]
  return all.length === 0 ? '' : `Passed without their own sign-off: ${listed(all)}.`
}

const EXEMPT: Readonly<Record<Exemption, { readonly one: string; readonly many: string }>> = {
  'merge-commit': { one: 'merge', many: 'merges' },
  bot: { one: 'by a bot', many: 'by bots' },
  'exempt-account': { one: 'by an exempt account', many: 'by exempt accounts' },
  member: { one: 'by a member', many: 'by members' },
  revert: { one: 'revert', many: 'reverts' },
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
