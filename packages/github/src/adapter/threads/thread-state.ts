import { fieldsOf, type Fields } from '@porchlight/action-kit'
import { issueFrom } from '../../parse.ts'
import type { ThreadState } from '../../port.ts'
import type { Client } from '../client/client.ts'

/** From a thread as our GraphQL documents ask for it. */
export const stateFrom = (thread: Fields): ThreadState => ({
  isOpen: !thread.flag('closed'),
  isLocked: thread.flag('locked'),
  isDraft: thread.has('isDraft') && thread.flag('isDraft'),
  assignees: thread.object('assignees').list('nodes', (json, path) => fieldsOf(json, path).text('login')),
  milestone: thread.objectOrNull('milestone')?.text('title') ?? null,
  labels: labelsOn(thread),
  commentCount: thread.object('comments').whole('totalCount'),
})

/** GraphQL says null where there is none. */
export const labelsOn = (thread: Fields): readonly string[] =>
  thread.objectOrNull('labels')?.list('nodes', (json, path) => fieldsOf(json, path).text('name')) ?? []

/** The same through REST, for where GraphQL is not there. Pull requests are issues there, and say whether they are drafts. */
export const listedState = (client: Client, number: number): Promise<ThreadState> =>
  client.call('GET /repos/{owner}/{repo}/issues/{issue_number}', { issue_number: number }, (json) => {
    const { state, isLocked, assignees, milestone, labels, commentCount } = issueFrom(json)
    const isDraft = fieldsOf(json, 'issue').at('draft').json === true
    return { isOpen: state === 'open', isLocked, isDraft, assignees, milestone, labels, commentCount }
  })
