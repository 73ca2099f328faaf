import { OF, refuseOnGitHub, type ActionCase } from '../action-case.ts'
import { issueEvent, pullRequestEvent } from '../world.ts'

export const actionCase: ActionCase = {
  name: 'welcome',
  event: (world) => issueEvent(world, 1),
  inputs: () => ({}),
  conclusion: 'success',
  requests: [
    `GET ${OF}/issues?creator=ada&state=all&sort=created&direction=asc&per_page=100&page=1`,
    // The hosted welcome app's file, here and in the owner's `.github`.
    'POST /graphql repository repository',
    'POST /graphql addComment',
  ],
  writes: ['POST /graphql addComment'],
  jsonOutputs: ['plan'],
  exercises: [
    { does: 'to greet on an issue', eventOf: (world) => issueEvent(world, 1), needs: ['issues: write'] },
    {
      does: 'to greet on a pull request',
      eventOf: (world) => pullRequestEvent(world, 2),
      needs: ['pull-requests: write'],
    },
  ],
  root: () => ({}),
  refuse: refuseOnGitHub,
}
