// Generated from action.yml by `npm run docs`. Do not edit.
export const action = {
  name: 'notify-requesters',
  inputs: {
    'github-token': '',
    'dry-run': 'false',
    'tag': '',
    'previous-tag': '',
    'message': '',
    'message-file': '',
    'prereleases': 'skip',
    'skip-labels': '',
    'max-issues': '100',
  },
  outputs: ['tag', 'previous-tag', 'reason', 'notified', 'skipped', 'pull-requests', 'plan'],
} as const
