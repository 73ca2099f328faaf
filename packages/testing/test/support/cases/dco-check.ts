import { OF, refuseOnGitHub, type ActionCase } from '../action-case.ts'
import { pullRequestEvent } from '../world.ts'

export const actionCase: ActionCase = {
  name: 'dco-check',
  event: (world) => pullRequestEvent(world, 2, { action: 'synchronize' }),
  inputs: () => ({ comment: 'on-failure' }),
  // Grace's commit is not signed off: that is the verdict.
  conclusion: 'failure',
  requests: [
    `GET ${OF}/contents/.github%2Fdco.yml?ref=main`,
    `GET ${OF}/pulls/2/commits?per_page=100&page=1`,
    'POST /graphql repository',
    'POST /graphql addComment',
  ],
  writes: ['POST /graphql addComment'],
  jsonOutputs: ['failing-commits', 'plan'],
  exercises: [
    {
      does: 'to judge a pull request',
      eventOf: (world) => pullRequestEvent(world, 2, { name: 'pull_request', action: 'synchronize' }),
      needs: ['contents: read', 'pull-requests: read'],
    },
  ],
  root: () => ({}),
  refuse: refuseOnGitHub,
}
