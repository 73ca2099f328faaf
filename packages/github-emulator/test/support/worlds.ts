import type {
  Scenario,
  ScenarioCommit,
  ScenarioIssue,
  ScenarioPullRequest,
  ScenarioRepository,
} from '@porchlight/github-emulator'

export const NOW = '2026-11-22T12:00:00Z'

export const anIssue = (issue: Partial<ScenarioIssue> = {}): ScenarioIssue => ({
  number: 1,
  title: 'It rains in',
  author: 'ada',
  ...issue,
})

export const aPullRequest = (pullRequest: Partial<ScenarioPullRequest> = {}): ScenarioPullRequest => ({
  number: 2,
  title: 'Fix the roof',
  author: 'grace',
  ...pullRequest,
})

/** `acme/widgets` with whatever the test is about. */
export const widgets = (repository: Partial<ScenarioRepository> = {}, world: Partial<Scenario> = {}): Scenario => ({
  now: NOW,
  ...world,
  repositories: [{ name: 'acme/widgets', ...repository }, ...(world.repositories ?? [])],
})

export const commits = (count: number): ScenarioCommit[] =>
  Array.from({ length: count }, (_, at) => ({ message: `Commit ${at + 1}` }))

export const numbered = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at + 1))
