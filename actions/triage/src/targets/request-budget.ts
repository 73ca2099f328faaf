import type { GitHub } from '@porchlight/github'
import type { Inputs } from '../inputs.ts'
import type { SweepCandidate } from './sweep-candidates.ts'

/*
 * What one more may take. A pull request: itself, the rules of its base, 30 pages of changed files (3,000), 3 of commits
 * (250), `.gitattributes`, its author's list, a team or two, who changed its labels, what became of assignees and our
 * comment, and its writes. An issue: all but the files and commits. Only a failing network, many single removals, and the
 * first look at long lists of open work take more.
 */
const MOST_FOR: Readonly<Record<SweepCandidate['target']['kind'], number>> = { issue: 20, 'pull request': 60 }

// A fifth of what all workflows of a repository together may ask in an hour with GITHUB_TOKEN, which is 1,000:
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#primary-rate-limit-for-github_token-in-github-actions
const LEFT_TO_OTHERS = 200

/** Why the next one is not begun any more; undefined while there is room for it. */
export function reasonToStop(
  kind: SweepCandidate['target']['kind'],
  { github: { requests }, inputs: { maxRequests } }: { github: Pick<GitHub, 'requests'>; inputs: Inputs },
): string | undefined {
  const sent = requests.sent()
  const most = MOST_FOR[kind]
  if (maxRequests !== undefined && sent + most > maxRequests)
    return `${sent} requests were made of max-requests: ${maxRequests}, and the next may take up to ${most}`
  const remaining = requests.remaining()
  // GHES has no limit unless its administrators set one, and says nothing then.
  if (remaining === undefined || remaining >= LEFT_TO_OTHERS + most) return undefined
  return `GitHub grants this token ${remaining} more requests for now, of which ${LEFT_TO_OTHERS} are reserved for other workflows`
}
