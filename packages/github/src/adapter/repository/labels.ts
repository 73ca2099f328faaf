import { entriesIn, isGitHubError, wordIn } from '@porchlight/action-kit'
import { labelFrom } from '../../parse.ts'
import type { Labels } from '../../port.ts'
import { answerIn, messageIn } from '../client/answer.ts'
import type { Client } from '../client/client.ts'
import { completeList } from '../client/paging.ts'

export function labelsOf(client: Client): Labels {
  return {
    defined: () =>
      completeList(client, {
        route: 'GET /repos/{owner}/{repo}/labels',
        parse: labelFrom,
        keyOf: (label) => label.name,
      }),
    add: async (number, labels) => {
      if (labels.length === 0) return
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels'
      await client.call(route, { issue_number: number, labels }, () => undefined)
    },
    remove: async (number, label) => {
      const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}'
      await unless(isAbsentLabel, () => client.call(route, { issue_number: number, name: label }, () => undefined))
    },
    create: async ({ name, color, description }) => {
      const route = 'POST /repos/{owner}/{repo}/labels'
      await unless(isThereAlready, () => client.call(route, { name, color, description }, () => undefined))
    },
    rename: async (from, { name, color, description }) => {
      const route = 'PATCH /repos/{owner}/{repo}/labels/{name}'
      await client.call(route, { name: from, new_name: name, color, description }, () => undefined)
    },
  }
}

async function unless(isFine: (error: unknown) => boolean, act: () => Promise<unknown>): Promise<void> {
  try {
    await act()
  } catch (error) {
    if (!isFine(error)) throw error
  }
}

// By its text distinguished from the 404 of an issue that is not there, or that the token may not see.
function isAbsentLabel(error: unknown): boolean {
  const answer = isGitHubError(error) ? answerIn(error.cause) : undefined
  return answer?.status === 404 && messageIn(answer) === 'Label does not exist'
}

/** Another run made it between our reading and our writing. */
function isThereAlready(error: unknown): boolean {
  const answer = isGitHubError(error) ? answerIn(error.cause) : undefined
  return (
    answer?.status === 422 && entriesIn(answer.data, 'errors').some((one) => wordIn(one, 'code') === 'already_exists')
  )
}
