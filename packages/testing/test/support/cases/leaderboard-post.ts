import { SIGNING_SECRET, type ActionCase } from '../action-case.ts'
import { issueEvent } from '../world.ts'

export const actionCase: ActionCase = {
  name: 'leaderboard-post',
  event: (world) => issueEvent(world, 1),
  inputs: ({ receiver }) => ({ 'webhook-url': receiver.url, 'webhook-secret': SIGNING_SECRET }),
  conclusion: 'success',
  requests: [],
  writes: ['POST webhook'],
  jsonOutputs: ['event', 'plan'],
  exercises: [{ does: 'to show an event', eventOf: (world) => issueEvent(world, 1), needs: [] }],
  root: ({ receiver }) => ({
    'leaderboard-post-webhook-url': receiver.url,
    'leaderboard-post-webhook-secret': SIGNING_SECRET,
  }),
  refuse: ({ receiver }) => receiver.answerWith({ status: 410 }),
  inputsThatFail: { 'fail-on-delivery-error': 'true' },
}
