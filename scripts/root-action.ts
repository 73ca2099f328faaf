import { stringify } from 'yaml'
import { actionFile, actionNames, rootEntry, type ActionFile, type RootEntry } from './repository.ts'

/**
 * The root `action.yml`, written from what each action declares in its `action.yml` and `root.yml`: one step each, one
 * switch each, every input forwarded. It declares no default of its own: an empty input means the default that the action itself declares (the kit reads it so).
 */

/** Inputs with one meaning everywhere: given once, forwarded under their own name. */
const shared = ['github-token', 'dry-run']

export function rootAction(): string {
  const files = actionNames.map((name) => ({
    name,
    file: actionFile(`actions/${name}/action.yml`),
    entry: rootEntry(name),
  }))
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
  readonly name: string
  readonly file: ActionFile
  readonly entry: RootEntry
}

const forwarded = ({ inputs = {} }: ActionFile): readonly string[] =>
  Object.entries(inputs).flatMap(([name, { deprecationMessage }]) => (deprecationMessage === undefined ? [name] : []))

const rootName = (action: string, input: string): string => (shared.includes(input) ? input : `${action}-${input}`)

function inputsOf({ name, file, entry }: Part) {
  const own = forwarded(file).filter((input) => !shared.includes(input))
  const entries = own.map((input) => [
    rootName(name, input),
    { description: file.inputs?.[input]?.description ?? '', default: '' },
  ])
  return { [name]: { description: `Whether to ${entry.purpose}`, default: 'true' }, ...Object.fromEntries(entries) }
}

function outputsOf({ name, file }: Part) {
  const entries = Object.entries(file.outputs ?? {}).map(([output, { description }]) => [
    `${name}-${output}`,
    { description, value: `\${{ steps.${name}.outputs.${output} }}` },
  ])
  return Object.fromEntries(entries)
}

// `!cancelled()`: an action that failed must not keep the next from running; the job still fails at the end.
function stepOf({ name, file, entry }: Part) {
  const condition = `!cancelled() && inputs.${name} != 'false' && contains(fromJSON('${JSON.stringify(entry.events)}'), github.event_name)`
  const given = forwarded(file).map((input) => [input, `\${{ inputs.${rootName(name, input)} }}`])
  return { name, id: name, if: `\${{ ${condition} }}`, uses: `$/actions/${name}`, with: Object.fromEntries(given) }
}
