import { listed, templateShape, truncateMarkdown, withMarker, type Annotation } from '@porchlight/action-kit/pure'
import { readOnlyNotice } from '@porchlight/github/pure'
import type { Subject } from './facts.ts'
import { markerOf, type Moment } from './greeting.ts'
import { loginText, type MessageTemplate } from './variables.ts'

/** Addresses that a message may name. They are looked up only for a message that does. */
export interface Links {
  readonly contributingGuide: string
  readonly codeOfConduct: string
}

export interface Context {
  /** `owner/name`. */
  readonly repository: string
  readonly mentors: readonly string[]
  readonly links: Links
}

/** The whole comment, with the marker by which a later run finds it. */
export function commentFor(
  subject: Subject,
  template: MessageTemplate,
  { repository, mentors, links }: Context,
): string {
  const text = template.fill({
    author: loginText(subject.author.login),
    repository,
    number: subject.number,
    title: subject.title,
    url: subject.url,
    // As the maintainer wrote them.
    mentors: listed(mentors),
    'contributing-guide': links.contributingGuide,
    'code-of-conduct': links.codeOfConduct,
  })
  return truncateMarkdown(withMarker(text, markerOf(subject.moment)), { notice: NOTICE })
}

const NOTICE = '_This message was too long for a comment._'

/**
 * Whether a text below the marker is a greeting of ours: by this message, or by a text that we bring along or brought
 * along in an earlier version. A message that a maintainer has changed since is not known again.
 */
export function isGreeting(
  moment: Moment,
  template: Pick<MessageTemplate, 'source'> | null,
): (rest: string) => boolean {
  const sources = [template?.source, BUILT_IN_MESSAGES[moment], ...(EARLIER_MESSAGES[moment] ?? [])]
  const shapes = sources.flatMap((source) => (source === undefined ? [] : [templateShape(source, { notice: NOTICE })]))
  return (rest) => shapes.some((isShaped) => isShaped(rest))
}

/** Built-in texts of former versions go here when they are changed, so that their comments are known again. */
const EARLIER_MESSAGES: Readonly<Partial<Record<Moment, readonly string[]>>> = {}

/** What is said when a maintainer wrote nothing: short, and true of every project. */
export const BUILT_IN_MESSAGES: Readonly<Partial<Record<Moment, string>>> = {
  'first-issue': `Welcome, @{{ author }}, and thank you for your first issue here!

A maintainer will read it. What helps most is a way to reproduce the problem: what you did, what you expected, and what happened instead. You can edit the issue at any time to add to it.`,

  'first-pull-request': `Welcome, @{{ author }}, and thank you for your first pull request here!

A maintainer will review it. To change something, push to the same branch: that updates the pull request. Checks of a first pull request may wait until a maintainer approves them, so do not worry if they have not started.`,

  'first-merge': `Congratulations, @{{ author }}: your first pull request here is merged. Thank you for making {{ repository }} better!`,

  'first-discussion': `Welcome, @{{ author }}, and thank you for starting your first discussion here! Everyone is invited to join in. If a reply answers your question, mark it as the answer, so that others find it.`,
}

const READ_ONLY = readOnlyNotice({ name: 'pull_request' }, { action: 'welcome', undone: 'newcomers cannot be greeted' })

export const READ_ONLY_NOTICE: Annotation = {
  level: 'notice',
  title: 'No greeting from pull_request',
  message: `${READ_ONLY} The job summary has the lines to copy.`,
}

export const READ_ONLY_SUMMARY = `### Welcome

${READ_ONLY}

\`\`\`yaml
on:
  issues:
    types: [opened]
  pull_request_target:
    types: [opened, ready_for_review, closed]

permissions: {}

jobs:
  welcome:
    runs-on: ubuntu-latest
    permissions:
      issues: write # to comment on issues
      pull-requests: write # to comment on pull requests
    steps:
      - uses: OWNER/porchlight/actions/welcome@main
\`\`\`

Keep such a job free of \`actions/checkout\`: a job that runs on \`pull_request_target\` must not run what the pull request contains, and this action needs no checkout.`
