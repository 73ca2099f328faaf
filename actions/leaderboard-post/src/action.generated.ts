// Generated from action.yml by `npm run docs`. Do not edit.
export const action = {
  name: 'leaderboard-post',
  inputs: {
    'webhook-url': '',
    'webhook-secret': '',
    'machine-users': '',
    'fail-on-delivery-error': 'false',
    'dry-run': 'false',
  },
  outputs: ['event', 'event-id', 'delivered', 'status', 'attempts', 'reason', 'plan'],
} as const
