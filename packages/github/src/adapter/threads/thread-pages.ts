import { fieldsOf, GitHubError, type Fields } from '@porchlight/action-kit'
import type { Client, Operation } from '../client/client.ts'
import { graphqlHiding } from '../client/graphql.ts'

interface Listed<Entry> {
  /** Asks for the last hundred before `$before` of one list of a thread. */
  readonly operation: Operation
  /** The field of `repository` that is the thread; `issueOrPullRequest` unless given. */
  readonly within?: string
  readonly number: number
  /** The list's field. */
  readonly list: string
  /** A field that GitHub may keep from this token; null is in its place. */
  readonly mayHide?: string
  /** `answer` is the whole of `data`, for what stands beside the list. */
  readonly parse: (node: Fields, answer: Fields) => Entry
}

interface Page<Entry> {
  readonly entries: readonly Entry[]
  /** The thread itself, with what the operation asks for beside the list. */
  readonly thread: Fields
  /** Where the older ones end; null when there are none. */
  readonly before: string | null
}

/** What a thread has of something, newest first, a hundred at a time, so that a reader can stop early. */
export async function* newestFirst<Entry>(client: Client, listed: Listed<Entry>): AsyncGenerator<readonly Entry[]> {
  for await (const { entries } of threadPages(client, listed)) yield entries
}

/** The same, each time with the thread itself. */
export async function* threadPages<Entry>(client: Client, listed: Listed<Entry>): AsyncGenerator<Page<Entry>> {
  const { operation, number } = listed
  const { owner, name } = client.repository
  const ask = graphqlHiding(listed.mayHide)
  let before: string | null = null
  do {
    const variables: Readonly<Record<string, unknown>> = { owner, name, number, before }
    const page: Page<Entry> = await ask(client, operation, variables, (answer) => pageFrom(answer, listed))
    yield page
    if (page.before !== null && page.before === before)
      throw fault(listed, 'GitHub repeats a page. Run the job again', 200)
    before = page.before
  } while (before !== null)
}

function pageFrom<Entry>(answer: Fields, listed: Listed<Entry>): Page<Entry> {
  const thread = answer.object('repository').objectOrNull(listed.within ?? 'issueOrPullRequest')
  if (thread === null) throw fault(listed, 'not found', 404)
  const list = thread.object(listed.list)
  const page = list.object('pageInfo')
  return {
    thread,
    // GitHub lists the oldest first, also of the last hundred.
    entries: list.list('nodes', (json, path) => listed.parse(fieldsOf(json, path), answer)).toReversed(),
    before: page.flag('hasPreviousPage') ? page.text('startCursor') : null,
  }
}

function fault({ operation, number }: { operation: Operation; number: number }, what: string, status: number) {
  const request = `POST /graphql (${operation.name})`
  return new GitHubError(`${request}: ${what} (#${number}).`, { request, status })
}
