import { repositoryOf } from '../state/repositories.ts'
import type { State } from '../state/state.ts'
import { loadPullRequest } from './load-pull-requests.ts'
import { loadIssue } from './load-threads.ts'
import type { ScenarioIssue, ScenarioPullRequest } from './scenario.ts'

/** Issues and pull requests that come up after the start, in the words of a scenario: for stories, and for races. */
export function extendRepository(
  state: State,
  fullName: string,
  {
    issues = [],
    pullRequests = [],
  }: { issues?: readonly ScenarioIssue[]; pullRequests?: readonly ScenarioPullRequest[] },
): void {
  const [owner = '', name = ''] = fullName.split('/')
  const repository = repositoryOf(state, owner, name)
  for (const issue of issues) loadIssue(state, repository, issue)
  for (const pullRequest of pullRequests) loadPullRequest(state, repository, pullRequest, new Map())
}
