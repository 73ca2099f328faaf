import { fieldsOf, isGitHubError, isUserError, listFrom, nearest, UserError } from '@porchlight/action-kit'
import { issueFrom } from '../../parse.ts'
import type { Comments, Issues, Reactions } from '../../port.ts'
import { isNotAccepted } from '../client/answer.ts'
import type { Client } from '../client/client.ts'
import { completeList, pagesOf } from '../client/paging.ts'
import { markedIssues } from './marked-issues.ts'

const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}'

export function issuesOf(client: Client, comments: Pick<Comments, 'withMarker'>): Issues {
  return {
    issue: (number) =>
      client.call('GET /repos/{owner}/{repo}/issues/{issue_number}', { issue_number: number }, (json) =>
        issueFrom(json),
      ),
    createdBy: (login) =>
      pagesOf(client, {
        route: 'GET /repos/{owner}/{repo}/issues',
        parameters: { creator: login, state: 'all', sort: 'created', direction: 'asc' },
        parse: issueFrom,
        keyOf: (issue) => issue.number,
      }),
    withMarker: (numbers, mark, options) => markedIssues(client, { numbers, mark, comments, ...options }),
    milestones: () =>
      completeList(client, {
        route: 'GET /repos/{owner}/{repo}/milestones',
        parameters: { state: 'open' },
        parse: milestoneFrom,
        keyOf: (milestone) => milestone.number,
      }),
    setMilestone: async (number, milestone) => {
      await client.call(UPDATE, { issue_number: number, milestone }, () => undefined)
    },
    setType: (number, name) => setType(client, number, name),
  }
}

function milestoneFrom(json: unknown, path: string): { number: number; title: string } {
  const milestone = fieldsOf(json, path)
  return { number: milestone.whole('number'), title: milestone.text('title') }
}

export function reactionsOf(client: Client): Reactions {
  return {
    // GitHub answers 200 instead of 201 when it is there already.
    add: (number, content) =>
      client.call(
        'POST /repos/{owner}/{repo}/issues/{issue_number}/reactions',
        { issue_number: number, content },
        () => undefined,
      ),
  }
}

const TYPES = 'GET /repos/{owner}/{repo}/issue-types'

/** GitHub refuses a type that it does not know or that is switched off (github/gh-aw#41238), and drops one silently that the token may not set. */
async function setType(client: Client, number: number, name: string): Promise<void> {
  const set = await client
    .call(UPDATE, { issue_number: number, type: name }, (json) => issueFrom(json).type)
    .catch(async (error: unknown) => {
      throw isNotAccepted(error) ? await notSet(client, { number, name, cause: error }) : error
    })
  if (set === null || !isSame(set, name)) throw await notSet(client, { number, name })
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

async function notSet(
  client: Client,
  { number, name, cause }: { number: number; name: string; cause?: unknown },
): Promise<UserError> {
  const { owner, name: repository } = client.repository
  const types = await definedTypes(client)
  if (types.some((type) => isSame(type, name))) {
    const cure = 'That happens when the token may not write: check that the job has `issues: write`.'
    return new UserError(`GitHub did not set the type "${name}" on #${number}. ${cure}`, { cause })
  }
  const where = `They are defined in the settings of ${owner}, under Planning, Issue types`
  const cure = types.length === 0 ? `${where}.` : `${choiceOf(name, types)} ${where}.`
  return new UserError(`There is no issue type "${name}" in ${owner}/${repository}. ${cure}`, { cause })
}

function choiceOf(name: string, types: readonly string[]): string {
  const meant = nearest(name, types)
  const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`
  return `There are ${types.map((type) => `"${type}"`).join(', ')}.${hint}`
}

/** Names of those that are switched on. None also where GitHub has no such list or hides it: this is about an error already. */
async function definedTypes(client: Client): Promise<readonly string[]> {
  try {
    const types = await client.call(TYPES, {}, (json) => listFrom(json, 'types', (type, path) => fieldsOf(type, path)))
    return types.filter((type) => type.at('is_enabled').json !== false).map((type) => type.text('name'))
  } catch (error) {
    if (!isGitHubError(error) && !isUserError(error)) throw error
    return []
  }
}
