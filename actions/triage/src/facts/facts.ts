import type { ChangedFile, DiscussionCategory, Post } from '@porchlight/github'

export type SubjectKind = 'issue' | 'pull request' | 'discussion'

/** The issue, pull request or discussion that is triaged, in the words that rules use. */
export interface Subject extends Post {
  readonly kind: SubjectKind
  readonly milestone: string | null
  readonly isOpen: boolean
  /** Whether its conversation is locked; comments are then not welcome. */
  readonly isLocked: boolean
  /** Logins. */
  readonly assignees: readonly string[]
  /** Who is asked for a review and has not given it yet: logins, and slugs of teams. */
  readonly requested: { readonly people: readonly string[]; readonly teams: readonly string[] }
  /** The name of its issue type; null for a pull request. */
  readonly type: string | null
  /** Only pull requests have these. */
  readonly branches: { readonly head: string; readonly base: string } | null
  readonly isDraft: boolean
  /** Only discussions have these. */
  readonly discussion: DiscussionDetails | null
  /** The comment that the event is about. */
  readonly comment: string | null
  /** GitHub's own count of changed files; 0 for issues and discussions. */
  readonly changedFiles: number
  /** GitHub's own count of added and deleted lines. */
  readonly changedLines: number
  /** Just opened, so that no label can have been removed yet. */
  readonly isNew: boolean
}

export interface DiscussionDetails {
  /** GraphQL writes by this alone. */
  readonly nodeId: string
  /** '' where the event does not say it. */
  readonly repositoryId: string
  readonly category: DiscussionCategory
  /** What it was before the event; null where nothing says so. */
  readonly before: Before | null
  /** A person started this run for it. */
  readonly isAsked: boolean
}

/** What an event changed, as it was before; empty when it changed nothing that rules ask about. */
export interface Before {
  readonly title?: string
  readonly body?: string
  readonly category?: DiscussionCategory
  readonly comment?: string | null
  /** The label that the event put on or took off. */
  readonly label?: { readonly name: string; readonly wasOn: boolean }
}

/** What is known of a subject. Null and empty are what no rule asked for. */
export interface Facts {
  readonly subject: Subject
  readonly now: Date
  readonly files: FileList | null
  readonly commits: readonly string[] | null
  /** Whether its author opened nothing of the kind here before. */
  readonly isFirst: boolean | Unread | null
  /** Keys are `organization/team` in lower case. */
  readonly teams: ReadonlyMap<string, boolean | Unread>
  /** Whether a path is generated, so that its lines count for nothing. */
  readonly isGenerated: (path: string) => boolean
  /** When we last put on or took off a label that these rules are about; null where that was not asked, or never was. */
  readonly ownChangeAt: string | null
  /** Labels that this run may still give or remove: asked for while it is not known which files must be listed. */
  readonly openLabels: readonly string[]
  /** By the path that the rules name. */
  readonly forms: ReadonlyMap<string, FormTemplate | Unread>
}

export const noFacts = (subject: Subject, now: Date): Facts => ({
  subject,
  now,
  files: null,
  commits: null,
  isFirst: null,
  teams: new Map(),
  isGenerated: () => false,
  ownChangeAt: null,
  openLabels: [],
  forms: new Map(),
})

export interface FileList {
  readonly files: readonly ChangedFile[]
  /** False past GitHub's 3,000, and where listing stopped early: what is not listed may match or not. */
  readonly isComplete: boolean
  /** Listing stopped before the end, as every rule was decided. */
  readonly isEnough?: boolean
}

/** What could not be read, and why: what depends on it is not decided, and all else is. */
export interface Unread {
  /** Ends a sentence, without its full stop. */
  readonly problem: string
}

export interface Team {
  readonly organization: string
  readonly slug: string
}

export const teamKey = ({ organization, slug }: Team): string => `${organization}/${slug}`.toLowerCase()

/** One question of an issue form: https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
export interface FormField {
  readonly id: string
  /** What GitHub writes as the heading above the answer. */
  readonly label: string
  readonly type: string
  /** Of dropdowns and checkboxes. */
  readonly options: readonly string[]
}

export interface FormTemplate {
  readonly fields: readonly FormField[]
}

/** Whether GitHub did not list what a rule would have needed. */
export const isCut = ({ files }: Facts): boolean => files !== null && !files.isComplete && files.isEnough !== true
