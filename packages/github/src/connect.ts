import type { Connection } from '@porchlight/action-kit'
import { clientFor, type Timing } from './adapter/client/client.ts'
import { systemClock } from './adapter/client/patience.ts'
import { discussionsFor } from './adapter/discussions/discussions.ts'
import { assignmentOf } from './adapter/people/assignment.ts'
import { claimsFor } from './adapter/people/claims.ts'
import { peopleOf } from './adapter/people/people.ts'
import { checksOf } from './adapter/repository/checks.ts'
import { commitsFor } from './adapter/repository/commits.ts'
import { communityOf } from './adapter/repository/community.ts'
import { contentsOf } from './adapter/repository/contents.ts'
import { labelsOf } from './adapter/repository/labels.ts'
import { releasesOf } from './adapter/repository/releases.ts'
import { commentsFor } from './adapter/threads/comments.ts'
import { issuesOf, reactionsOf } from './adapter/threads/issues.ts'
import { labelHistoryFor } from './adapter/threads/label-history.ts'
import { listingsFor } from './adapter/threads/listings.ts'
import { pullRequestsOf } from './adapter/threads/pull-requests.ts'
import { threadHistoryFor } from './adapter/threads/thread-history.ts'
import type { GitHub } from './port.ts'

// GitHub gives up on a request after 10 seconds; the rest is for slow networks and proxies.
// https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#timeouts
const TIMING: Timing = { clock: systemClock, requestTimeout: 30_000 }

/** Opens nothing: the first request is the caller's. Tests hand in a clock that does not sleep. */
export async function connect(connection: Connection, timing: Partial<Timing> = {}): Promise<GitHub> {
  const client = clientFor(connection, { ...TIMING, ...timing })
  const comments = commentsFor(client)
  return {
    repository: client.repository,
    contents: contentsOf(client),
    issues: issuesOf(client, comments),
    listings: listingsFor(client),
    labels: labelsOf(client),
    labelHistory: labelHistoryFor(client),
    claims: claimsFor(client),
    assignment: assignmentOf(client),
    threadHistory: threadHistoryFor(client),
    comments,
    reactions: reactionsOf(client),
    pullRequests: pullRequestsOf(client),
    commits: commitsFor(client),
    people: peopleOf(client),
    checks: checksOf(client),
    releases: releasesOf(client),
    community: communityOf(client),
    discussions: discussionsFor(client),
    requests: client.requests,
  }
}
