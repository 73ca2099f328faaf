import { OF, refuseOnGitHub, type ActionCase } from '../action-case.ts'
import { issueEvent, pullRequestEvent } from '../world.ts'

export const actionCase: ActionCase = {
  name: 'triage',
  event: (world) => pullRequestEvent(world, 2),
  inputs: () => ({}),
  conclusion: 'success',
  requests: [
    // Both files of rules at once.
    'POST /graphql repository',
    `GET ${OF}/pulls/2/files?per_page=100&page=1`,
    `POST ${OF}/issues/2/labels`,
  ],
  writes: [`POST ${OF}/issues/2/labels`],
  jsonOutputs: ['labels-added', 'labels-removed', 'decisions', 'plan'],
  exercises: [
    {
      does: 'to label a pull request',
      eventOf: (world) => pullRequestEvent(world, 2),
      needs: ['contents: read', 'pull-requests: write'],
    },
    {
      does: 'to label an issue',
      eventOf: (world) => issueEvent(world, 1),
      needs: ['contents: read', 'issues: write'],
    },
  ],
  root: () => ({}),
  refuse: refuseOnGitHub,
}
