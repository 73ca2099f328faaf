import { collect, messageSource, type MessageSource, type Read } from '@porchlight/action-kit/pure'
import { messageTemplate, type MessageTemplate } from './messages.ts'

export interface Inputs {
  readonly token: string
  readonly dryRun: boolean
  readonly tag: string | undefined
  readonly previousTag: string | undefined
  /** Undefined for the built-in one. */
  readonly message: MessageSource<MessageTemplate> | undefined
  readonly commentsOnPrereleases: boolean
  readonly skipLabels: readonly string[]
  readonly maxIssues: number
  /** Under which names a maintainer wrote these inputs, for messages: the root action's have a prefix. */
  readonly names: { readonly tag: string; readonly previousTag: string; readonly maxIssues: string }
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
    message: messageSource({
      name: read.nameOf('message'),
      text: read.text('message'),
      file: read.text('message-file'),
      parse: messageTemplate,
    }),
    prereleases: read.oneOf('prereleases', ['skip', 'comment']),
    skipLabels: read.list('skip-labels'),
    maxIssues: read.integer('max-issues', { min: 1, max: MOST_ISSUES }),
  })
  return {
    token: given.token,
    dryRun: given.dryRun,
    tag: withoutRefs(given.tag),
    previousTag: withoutRefs(given.previousTag),
    message: given.message,
    commentsOnPrereleases: given.prereleases === 'comment',
    skipLabels: given.skipLabels,
    maxIssues: given.maxIssues ?? MOST_ISSUES,
    names: {
      tag: read.nameOf('tag'),
      previousTag: read.nameOf('previous-tag'),
      maxIssues: read.nameOf('max-issues'),
    },
  }
}

// `github.ref` is what comes to hand in a workflow.
const withoutRefs = (tag: string | undefined): string | undefined => tag?.replace(/^refs\/tags\//, '')
