// Generated from action.yml by `npm run docs`. Do not edit.
export const action = {
  name: 'triage',
  inputs: {
    'github-token': '',
    'dry-run': 'false',
    'explain': 'false',
    'configuration-path': '',
    'configuration': '',
    'sync-labels': '',
    'dot': '',
    'pr-number': '',
    'issue-number': '',
    'include-title': '',
    'include-body': 'true',
    'enable-versioned-regex': '',
    'versioned-regex': '',
    'body-missing-regex-label': '',
    'not-before': '',
    'repo-token': '',
    'config-path': '',
  },
  outputs: ['new-labels', 'all-labels', 'labels-added', 'labels-removed', 'decisions', 'plan'],
} as const
