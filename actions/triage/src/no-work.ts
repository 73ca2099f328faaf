/* What a run without work says: alone in a file, as such a run loads nothing else of what triage has to say. */

/** Why a fork's pull request is not labelled here, and what to write instead. */
export const READ_ONLY_TOKEN =
  'This pull request comes from a fork or from Dependabot, and GitHub gives its `pull_request` runs a token that can only read. ' +
  'Use `on: pull_request_target` for this workflow: triage checks nothing out and reads its rules from the base branch, so that is safe.'

/** What a run without a subject puts out. */
export const NO_OUTPUTS = {
  'new-labels': '',
  'all-labels': '',
  'labels-added': [],
  'labels-removed': [],
  decisions: [],
  'looked-at': '',
  next: '',
}
