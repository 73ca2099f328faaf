import { measure } from './measure.ts'
import { candidateOf, ROUNDS } from './runs.ts'
import { triageWork, welcomeWork, type Work } from './work.ts'

/** Another project's bundle on the work that ours is measured on. The bundles are not in this repository. */
export interface Compared {
  readonly name: string
  readonly ours: number
  readonly theirs: number
  /** What ours may cost of theirs. */
  readonly bar: number
}

interface Peer {
  readonly project: string
  readonly work: Work
  readonly bar: number
  /** How the peer is told to do the same. */
  readonly asks: Pick<Work, 'inputs' | 'tokenInput' | 'permissions'>
}

const PEERS: Readonly<Record<string, Peer>> = {
  labeler: {
    project: 'actions/labeler',
    work: triageWork({}),
    bar: 0.7,
    asks: {
      tokenInput: 'repo-token',
      inputs: { 'configuration-path': '.github/labeler.yml', 'sync-labels': 'false', dot: 'true' },
      // It sets all labels at once, which takes this permission too.
      permissions: { contents: 'read', 'pull-requests': 'write', issues: 'write' },
    },
  },
  welcome: {
    project: 'wow-actions/welcome',
    work: welcomeWork(10),
    bar: 1.2,
    asks: {
      tokenInput: 'GITHUB_TOKEN',
      inputs: { FIRST_ISSUE: 'Welcome @{{ author }}!' },
      permissions: { issues: 'write' },
    },
  },
}

/** `labeler=<folder>/dist/index.js`, for each `--peer`. */
export async function peers(named: readonly string[]): Promise<readonly Compared[]> {
  const found = named.map(parsed)
  const candidates = found.flatMap(({ peer: { project, work, asks }, file }) => [
    candidateOf(work),
    { ...candidateOf({ ...work, ...asks }), name: project, file },
  ])
  const timings = await measure(candidates, ROUNDS)
  return found.map(({ peer: { project, bar, work } }, index) => ({
    name: `${work.name}, beside ${project}`,
    ours: timings[2 * index]?.cpu ?? 0,
    theirs: timings[2 * index + 1]?.cpu ?? 0,
    bar,
  }))
}

function parsed(named: string): { readonly peer: Peer; readonly file: string } {
  const [name = '', file = ''] = named.split('=')
  const peer = PEERS[name]
  if (peer === undefined || file === '')
    throw new Error(`--peer takes ${Object.keys(PEERS).join('=<file> or ')}=<file>, and found "${named}".`)
  return { peer, file }
}
