import { OF, refuseOnGitHub, type ActionCase } from '../action-case.ts'
import { releaseEvent } from '../world.ts'

export const actionCase: ActionCase = {
  name: 'notify-requesters',
  event: (world) => releaseEvent(world),
  inputs: () => ({}),
  conclusion: 'success',
  requests: [
    `GET ${OF}/releases?per_page=100&page=1`,
    `GET ${OF}/compare/v1.0.0...v1.1.0?per_page=100&page=1`,
    'POST /graphql repository',
    'POST /graphql repository',
    'POST /graphql addComment',
  ],
  writes: ['POST /graphql addComment'],
  jsonOutputs: ['notified', 'skipped', 'pull-requests', 'plan'],
  exercises: [
    {
      does: 'to tell requesters of a release',
      eventOf: (world) => releaseEvent(world),
      needs: ['contents: read', 'issues: write', 'pull-requests: read'],
    },
  ],
  root: () => ({ 'notify-requesters': 'true' }),
  refuse: refuseOnGitHub,
}
