import { UserError } from '@porchlight/action-kit'
import { issueFrom, pullRequestFrom } from '../../parse.ts'
import type { Assignment, Issue, Load } from '../../port.ts'
import { isNotAccepted } from '../client/answer.ts'
import type { Client, Parameters } from '../client/client.ts'
import { completeList } from '../client/paging.ts'

type Workload = Pick<Assignment, 'assignedLoad' | 'reviewLoad' | 'mentionLoad' | 'assignedWith'>

/** Lists, never the search API: it allows 30 requests a minute, shows no more than 1,000 and lags behind. */
export function workloadOf(client: Client): Workload {
  return {
    // `*` is everything that has an assignee: a tenth, mostly, of what is open.
    assignedLoad: async () =>
      loadOf(
        (await openIssues(client, { assignee: '*' })).map(({ number, assignees: logins }) => ({ number, logins })),
      ),
    reviewLoad: async () => {
      const pulls = await completeList(client, {
        route: 'GET /repos/{owner}/{repo}/pulls',
        parameters: { state: 'open' },
        parse: pullRequestFrom,
        keyOf: (pull) => pull.number,
      })
      return loadOf(pulls.map(({ number, requestedReviewers: logins }) => ({ number, logins })))
    },
    mentionLoad: async (login) => (await openIssues(client, { mentioned: login })).map(({ number }) => number),
    assignedWith: async (login, label) => {
      const assigned = await openIssues(client, { assignee: login, ...filterFor(label) })
      return assigned.filter(({ labels, pullRequest }) => pullRequest === null && labels.some(isNamed(label)))
    },
  }
}

// The filter is a list with commas; a label with a comma in its name would be two others.
const filterFor = (label: string): Parameters => (label.includes(',') ? {} : { labels: label })

const isNamed =
  (wanted: string) =>
  (name: string): boolean =>
    name.toLowerCase() === wanted.toLowerCase()

async function openIssues(client: Client, filter: Parameters): Promise<readonly Issue[]> {
  try {
    return await completeList(client, {
      route: 'GET /repos/{owner}/{repo}/issues',
      parameters: { state: 'open', ...filter },
      parse: issueFrom,
      keyOf: (issue) => issue.number,
    })
  } catch (error) {
    // GitHub takes only logins that there are as `assignee` and `mentioned`.
    throw isNotAccepted(error) ? unknownPerson(error, filter) : error
  }
}

function unknownPerson(cause: Error, { assignee, mentioned }: Parameters): UserError {
  const login = String(assignee ?? mentioned)
  return new UserError(`GitHub has no user "${login}". Write the login as the user's profile shows it.`, {
    cause,
  })
}

function loadOf(threads: readonly { readonly number: number; readonly logins: readonly string[] }[]): Load {
  const load = new Map<string, readonly number[]>()
  for (const { number, logins } of threads)
    for (const key of logins.map((login) => login.toLowerCase())) load.set(key, [...(load.get(key) ?? []), number])
  return load
}
