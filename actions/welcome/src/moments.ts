import type { Marker } from '@porchlight/action-kit'

/** What a greeting can be for: the first time that somebody does it here. */
export const MOMENTS = [
  'first-issue',
  'first-pull-request',
  'first-merge',
  'first-discussion',
  'issue-completed',
  'issue-not-planned',
  'pull-request-closed',
] as const

export type Moment = (typeof MOMENTS)[number]

/** As people say it: "… is ada's first merged pull request". */
export const NAME_OF: Readonly<Record<Moment, string>> = {
  'first-issue': 'first issue',
  'first-pull-request': 'first pull request',
  'first-merge': 'first merged pull request',
  'first-discussion': 'first discussion',
  'issue-completed': 'first issue, closed as completed',
  'issue-not-planned': 'first issue, closed as not planned',
  'pull-request-closed': 'first pull request, closed without a merge',
}

/** Constant for ever: greetings that were written years ago are found by it. */
export const markerOf = (moment: Moment): Marker => `<!-- porchlight:welcome:${moment} -->`
