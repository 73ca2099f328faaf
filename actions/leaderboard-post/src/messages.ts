import { fencedBlock, inlineText } from '@porchlight/action-kit/pure'
import type { CommunityAction } from '@porchlight/community-event'

/** Follows the actor's login. */
export const DONE: Readonly<Record<CommunityAction['context']['type'], string>> = {
  pr_opened: 'opened a pull request',
  pr_merged: 'had a pull request merged',
  pr_closed: 'had a pull request closed without a merge',
  review_submitted: 'reviewed a pull request',
  issue_opened: 'opened an issue',
  issue_completed: 'had an issue completed',
  issue_closed: 'had an issue closed',
  reply_given: 'replied',
  discussion_opened: 'opened a discussion',
  answer_accepted: 'gave the accepted answer',
  release_published: 'published a release',
}

/** One sentence about the event, in Markdown. */
export function headlineOf({ context }: CommunityAction): string {
  const who = context.actor_kind === 'person' ? '' : ` (${context.actor_kind})`
  return `**${inlineText(context.login)}**${who} [${DONE[context.type]}](${linkTarget(context.object.url)}) in ${inlineText(context.repo)}: impact ${context.impact_score}.`
}

// A release's address holds its tag, and a tag may hold brackets.
const linkTarget = (url: string): string => `<${url.replaceAll(/[<>\s\\]/g, encodeURIComponent)}>`

/** How the impact came about, and the event as a receiver gets it. */
export function detailsOf(action: CommunityAction): string {
  const { version, factors } = action.context.impact
  const rows = factors.map(({ name, value, because }) => `| ${inlineText(name)} | ${value} | ${inlineText(because)} |`)
  return [
    '| Factor | Value | Because |',
    '| --- | ---: | --- |',
    ...rows,
    '',
    `<details>\n<summary>The event, scored by formula ${version}</summary>\n`,
    fencedBlock(JSON.stringify(action, null, 2), 'json'),
    '\n</details>',
  ].join('\n')
}

/** For a run that GitHub gave no secrets, though a webhook is configured. */
export const NO_SECRETS =
  'GitHub gives no secrets to this run, as the pull request comes from a fork or Dependabot caused it, so the event ' +
  'cannot be signed and is not posted. Run on pull_request_target instead of pull_request: that is safe here, as nothing ' +
  'of the pull request is checked out. For reviews GitHub has no such event, so those of forks are not posted.'
