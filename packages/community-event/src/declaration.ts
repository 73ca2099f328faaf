import type { JsonSchema } from './json-schema.ts'

/*
 * The one declaration of the `community.action` event. The TypeScript type, the validator and the published JSON Schema
 * (schema/community-action.schema.json) all come from it. Names that are in use are never renamed; a version adds.
 */

const OBJECT = {
  type: 'object',
  description: 'What the action made or changed.',
  properties: {
    type: {
      type: 'string',
      enum: [
        'pull_request',
        'review',
        'review_comment',
        'issue',
        'comment',
        'discussion',
        'discussion_comment',
        'release',
      ],
      description: 'Kind of object, in the words of the platform.',
    },
    id: {
      type: 'string',
      pattern: '^[0-9]+$',
      description: 'Number that the platform gave it, unique within its kind.',
    },
    url: { type: 'string', format: 'uri', description: 'Page of the object.' },
  },
  required: ['type', 'id', 'url'],
} as const satisfies JsonSchema

const PARENT = {
  type: 'object',
  description: 'The thread that the object belongs to, when it is not a thread itself.',
  properties: {
    type: { type: 'string', enum: ['pull_request', 'issue', 'discussion'], description: 'Kind of thread.' },
    number: { type: 'integer', minimum: 1, description: 'Number of the thread in its repository.' },
    url: { type: 'string', format: 'uri', description: 'Page of the thread.' },
  },
  required: ['type', 'number', 'url'],
} as const satisfies JsonSchema

const IMPACT = {
  type: 'object',
  description: 'Why impact_score is what it is.',
  properties: {
    version: { type: 'string', const: '1', description: 'Version of the formula.' },
    factors: {
      type: 'array',
      description: 'Points, then what they are multiplied with. The score is 1 - e^(-product/10).',
      items: {
        type: 'object',
        description: 'One factor.',
        properties: {
          name: { type: 'string', description: 'Name of the factor, for example size.' },
          value: {
            type: 'number',
            minimum: 0,
            description: 'Points for the first factor, a multiplier for the others.',
          },
          because: { type: 'string', description: 'Reason, ending a sentence.' },
        },
        required: ['name', 'value', 'because'],
      },
    },
  },
  required: ['version', 'factors'],
} as const satisfies JsonSchema

const CONTEXT = {
  type: 'object',
  description: 'What was done, where, and how much it matters.',
  properties: {
    platform: { type: 'string', enum: ['github', 'discord', 'discourse'], description: 'Where it happened.' },
    source_host: { type: 'string', description: 'Host of the platform, for example github.com.' },
    type: {
      type: 'string',
      enum: [
        'pr_opened',
        'pr_merged',
        'pr_closed',
        'review_submitted',
        'issue_opened',
        'issue_completed',
        'issue_closed',
        'reply_given',
        'discussion_opened',
        'answer_accepted',
        'release_published',
      ],
      description: 'What was done.',
    },
    repo: { type: 'string', description: 'Repository as owner/name. It can be renamed; repo_id cannot.' },
    repo_id: { type: 'integer', minimum: 1, description: 'Number of the repository.' },
    login: { type: 'string', description: 'Name to show for the actor. It can be renamed and reused; actor cannot.' },
    actor_kind: {
      type: 'string',
      enum: ['person', 'bot', 'agent', 'ghost'],
      description:
        'person, bot, agent (a bot that contributes on its own, such as a coding AI), or ghost (a deleted account).',
    },
    author_association: {
      type: 'string',
      description: 'What GitHub says of the author in this repository. A hint only.',
    },
    object: OBJECT,
    parent: PARENT,
    impact_score: { type: 'number', minimum: 0, maximum: 1, description: 'How much the action matters, from 0 to 1.' },
    impact: IMPACT,
  },
  required: [
    'platform',
    'source_host',
    'type',
    'repo',
    'repo_id',
    'login',
    'actor_kind',
    'object',
    'impact_score',
    'impact',
  ],
} as const satisfies JsonSchema

export const COMMUNITY_ACTION = {
  type: 'object',
  description: 'One contribution to a community.',
  properties: {
    event: { type: 'string', const: 'community.action', description: 'Name of the event.' },
    schema_version: {
      type: 'string',
      pattern: '^1-[0-9]+-[0-9]+$',
      description: 'Version of this schema: model-revision-addition.',
    },
    id: {
      type: 'string',
      pattern: '^evt_[a-z2-7]{52}$',
      description: 'The same for the same action, whatever reports it, and however often: the key to count it once.',
    },
    actor: {
      type: 'string',
      pattern: '^[a-z]+(/[^:/]+)?:[0-9]+$',
      description: 'Who did it: github:<number of the account>, or github/<host>:<number> on an enterprise server.',
    },
    timestamp: { type: 'string', format: 'date-time', description: 'When it was done, in UTC.' },
    context: CONTEXT,
  },
  required: ['event', 'schema_version', 'id', 'actor', 'timestamp', 'context'],
} as const satisfies JsonSchema

/** The declaration as a document of its own, for readers in any language. */
export const communityActionSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'community.action',
  ...COMMUNITY_ACTION,
} as const
