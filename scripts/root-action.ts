import { stringify } from 'yaml'
import { actionFile, actionNames, type ActionFile } from './repository.ts'

/**
 * The root `action.yml`, written from the five: one step each, one switch each, every input forwarded. It declares no
 * default of its own: an empty input means the default that the action itself declares (the kit reads it so).
 */

type ActionName = (typeof actionNames)[number]

/** Events that an action can do something with; on others its step is skipped without starting Node. */
const events: Readonly<Record<ActionName, readonly string[]>> = {
  // Not `push`: a squash merge is GitHub's commit, and a chain that runs on every push would be red for it.
  'dco-check': ['pull_request', 'pull_request_target', 'merge_group', 'check_run', 'workflow_dispatch', 'workflow_run'],
  triage: [
    'issues',
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
    'issue_comment',
    'discussion',
    'discussion_comment',
    'schedule',
    'workflow_dispatch',
    'workflow_run',
  ],
  welcome: ['issues', 'pull_request', 'pull_request_target', 'discussion', 'workflow_dispatch', 'workflow_run'],
  'notify-requesters': ['release', 'push', 'workflow_dispatch', 'workflow_run'],
  'leaderboard-post': [
    'issues',
    'issue_comment',
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
    'discussion',
    'discussion_comment',
    'release',
  ],
}

/** Inputs with one meaning everywhere: given once, forwarded under their own name. */
const shared = ['github-token', 'dry-run']

const purposes: Readonly<Record<ActionName, string>> = {
  'dco-check': 'check that every commit is signed off',
  triage: 'label issues, pull requests and discussions',
  welcome: 'greet newcomers',
  'notify-requesters': 'tell people when what they asked for has shipped',
  'leaderboard-post': 'send one event per contribution',
}

export function rootAction(): string {
  const files = actionNames.map((name) => ({ name, file: actionFile(`actions/${name}/action.yml`) }))
  const text = stringify(
    {
      name: 'Porchlight',
      description:
        "Looks after a project's community: sign-offs, labels, greetings, release notes to requesters, credit",
      author: 'The Porchlight authors',
      branding: { icon: 'sun', color: 'yellow' },
      inputs: Object.assign({}, sharedInputs(), ...files.map(inputsOf)),
      outputs: Object.assign({}, ...files.map(outputsOf)),
      runs: { using: 'composite', steps: files.map(stepOf) },
    },
    { lineWidth: 0 },
  )
  return `# Generated from the action.yml of each action by \`npm run docs\`. Do not edit.\n${text}`
}

const sharedInputs = () => ({
  'github-token': {
    description: "Token for GitHub's API, with the permissions that the README names",
    default: '${{ github.token }}',
  },
  'dry-run': {
    description: 'Say everything that would be done, in log and job summary, and write nothing',
    default: 'false',
  },
})

interface Part {
  readonly name: ActionName
  readonly file: ActionFile
}

const forwarded = ({ inputs = {} }: ActionFile): readonly string[] =>
  Object.entries(inputs).flatMap(([name, { deprecationMessage }]) => (deprecationMessage === undefined ? [name] : []))

const rootName = (action: string, input: string): string => (shared.includes(input) ? input : `${action}-${input}`)

function inputsOf({ name, file }: Part) {
  const own = forwarded(file).filter((input) => !shared.includes(input))
  const entries = own.map((input) => [
    rootName(name, input),
    { description: file.inputs?.[input]?.description ?? '', default: '' },
  ])
  return { [name]: { description: `Whether to ${purposes[name]}`, default: 'true' }, ...Object.fromEntries(entries) }
}

function outputsOf({ name, file }: Part) {
  const entries = Object.entries(file.outputs ?? {}).map(([output, { description }]) => [
    `${name}-${output}`,
    { description, value: `\${{ steps.${name}.outputs.${output} }}` },
  ])
  return Object.fromEntries(entries)
}

// `!cancelled()`: an action that failed must not keep the next from running; the job still fails at the end.
function stepOf({ name, file }: Part) {
  const condition = `!cancelled() && inputs.${name} != 'false' && contains(fromJSON('${JSON.stringify(events[name])}'), github.event_name)`
  const given = forwarded(file).map((input) => [input, `\${{ inputs.${rootName(name, input)} }}`])
  return { name, id: name, if: `\${{ ${condition} }}`, uses: `$/actions/${name}`, with: Object.fromEntries(given) }
}
