import { collect, isUserError, UserError, type Read, type Reading } from '@porchlight/action-kit'
import { messageTemplate, type MessageTemplate } from './messages.ts'

export type MessageSource =
  | { readonly from: 'built-in' }
  | { readonly from: 'input'; readonly template: MessageTemplate }
  | { readonly from: 'file'; readonly path: string }

export interface Inputs {
  readonly token: string
  readonly dryRun: boolean
  readonly tag: string | undefined
  readonly previousTag: string | undefined
  readonly message: MessageSource
  readonly commentsOnPrereleases: boolean
  readonly skipLabels: readonly string[]
  readonly maxIssues: number
}

// 500 comments an hour are GitHub's limit for everything that a token writes:
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
const MOST_ISSUES = 450

export function readInputs(read: Read): Inputs {
  const given = collect({
    token: read.secret('github-token', { required: true }),
    dryRun: read.boolean('dry-run'),
    tag: read.text('tag'),
    previousTag: read.text('previous-tag'),
    message: read.parsed('message', templateFrom),
    messageFile: read.text('message-file'),
    prereleases: read.oneOf('prereleases', ['skip', 'comment']),
    skipLabels: read.list('skip-labels'),
    maxIssues: read.integer('max-issues', { min: 1, max: MOST_ISSUES }),
  })
  if (given.message !== undefined && given.messageFile !== undefined) {
    throw new UserError('message and message-file are both given. Remove one: a comment has one text.')
  }
  return {
    token: given.token,
    dryRun: given.dryRun,
    tag: withoutRefs(given.tag),
    previousTag: withoutRefs(given.previousTag),
    message: sourceOf(given),
    commentsOnPrereleases: given.prereleases === 'comment',
    skipLabels: given.skipLabels,
    maxIssues: given.maxIssues ?? MOST_ISSUES,
  }
}

// `github.ref` is what comes to hand in a workflow.
const withoutRefs = (tag: string | undefined): string | undefined => tag?.replace(/^refs\/tags\//, '')

function sourceOf({
  message,
  messageFile,
}: {
  message: MessageTemplate | undefined
  messageFile: string | undefined
}): MessageSource {
  if (message !== undefined) return { from: 'input', template: message }
  return messageFile === undefined ? { from: 'built-in' } : { from: 'file', path: messageFile }
}

function templateFrom(text: string): Reading<MessageTemplate> {
  try {
    return { value: messageTemplate(text, 'message') }
  } catch (error) {
    if (!isUserError(error)) throw error
    return { problem: error.message }
  }
}
