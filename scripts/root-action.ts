import { stringify } from 'yaml'
import {
  actionFile,
  isAlias,
  rootNames,
  rootEntry,
  type ActionFile,
  type RootEntry,
  type Switch,
} from './repository.ts'

/**
 * The root `action.yml`, written from what each action declares in its `action.yml` and `root.yml`: one step each, one
 * switch each, every input forwarded. Apart from the switches it declares no default of its own: an empty input means the
 * default that the action itself declares (the kit reads it so).
 */

/** Inputs with one meaning everywhere: given once, forwarded under their own name. */
const shared = ['github-token', 'dry-run']

export function rootAction(): string {
  const files = rootNames.map((name) => ({
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
      runs: { using: 'composite', steps: [refusalStep(files), ...files.map(stepOf)] },
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

const inputsToForward = ({ file: { inputs = {} }, entry }: Part): readonly string[] =>
  Object.entries(inputs).flatMap(([name, input]) =>
    !isAlias(input) && name !== entry.switch.told?.input && entry.fixed?.[name] === undefined ? [name] : [],
  )

const rootName = (action: string, input: string): string => (shared.includes(input) ? input : `${action}-${input}`)

function inputsOf(part: Part) {
  const { name, file, entry } = part
  const own = inputsToForward(part).filter((input) => !shared.includes(input))
  const entries = own.map((input) => [
    rootName(name, input),
    { description: file.inputs?.[input]?.description ?? '', default: '' },
  ])
  return { [name]: { description: purposeOf(part), default: entry.switch.default }, ...Object.fromEntries(entries) }
}

function purposeOf({ name, entry: { purpose, switch: setting } }: Part): string {
  if (setting.onWith === undefined) return `Whether to ${purpose}`
  return `Whether to ${purpose}. Without it: where \`${rootName(name, setting.onWith)}\` is given`
}

function outputsOf({ name, file }: Part) {
  const entries = Object.entries(file.outputs ?? {}).map(([output, { description }]) => [
    `${name}-${output}`,
    { description, value: `\${{ steps.${name}.outputs.${output} }}` },
  ])
  return Object.fromEntries(entries)
}

// `!cancelled()`: an action that failed must not keep the next from running; the job still fails at the end.
function stepOf(part: Part) {
  const { name, entry } = part
  const condition = `!cancelled() && ${isOn(name, entry.switch)} && ${isOneOf('github.event_name', entry.events)}`
  const given = inputsToForward(part).map((input) => [input, `\${{ inputs.${rootName(name, input)} }}`])
  const { told } = entry.switch
  const howOn =
    told === undefined ? [] : [[told.input, `\${{ inputs.${name} == 'true' && '${told.true}' || '${told.auto}' }}`]]
  return {
    name,
    id: name,
    if: `\${{ ${condition} }}`,
    uses: `$/actions/${name}`,
    // So that an error names an input as the maintainer wrote it.
    env: { PORCHLIGHT_INPUT_PREFIX: `${name}-` },
    with: { ...Object.fromEntries([...given, ...howOn]), ...entry.fixed },
  }
}

const isOneOf = (value: string, words: readonly string[]): string =>
  `contains(fromJSON('${JSON.stringify(words)}'), ${value})`

/** What a switch can be set to, apart from nothing: an unset `vars` gives that, and it means the default. */
export const valuesOf = (setting: Switch): readonly string[] =>
  setting.default === 'auto' ? ['true', 'false', 'auto'] : ['true', 'false']

/** On by a word that means it: whatever else is written leaves the action off. */
function isOn(name: string, setting: Switch): string {
  if (setting.default === 'false') return `inputs.${name} == 'true'`
  if (setting.onWith === undefined)
    return isOneOf(`inputs.${name}`, ['', ...valuesOf(setting).filter((value) => value !== 'false')])
  return `(inputs.${name} == 'true' || inputs.${name} == '' && inputs.${rootName(name, setting.onWith)} != '')`
}

/** Runs where a switch has a value that it cannot have, names each, and fails; the others run all the same. */
function refusalStep(parts: readonly Part[]) {
  return {
    name: 'switches',
    if: `\${{ !(${parts.map(isValid).join(' && ')}) }}`,
    shell: 'bash',
    // Through the environment: a value that became a part of the script would be run.
    env: Object.fromEntries(
      parts.map((part) => [variable(part.name), `\${{ !${isValid(part)} && inputs.${part.name} || '' }}`]),
    ),
    run: [
      ...REFUSAL,
      ...parts.map(({ name, entry }) => `refuse ${name} "$${variable(name)}" '${expectedOf(valuesOf(entry.switch))}'`),
      'exit 1',
      '',
    ].join('\n'),
  }
}

const isValid = ({ name, entry }: Part): string => isOneOf(`inputs.${name}`, ['', ...valuesOf(entry.switch)])

const variable = (name: string): string => name.toUpperCase().replaceAll('-', '_')

const expectedOf = (values: readonly string[]): string => `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`

// bash 3.2 has to understand all of it: macOS has no newer one. `%25` is how the runner writes `%` in a command's message.
const REFUSAL = [
  'refuse() {',
  '  [ -n "$2" ] || return 0',
  '  local value cure="Write one of these"',
  '  case "$2" in',
  '    [Nn]o | NO | [Oo]ff | OFF | 0 | [Nn]one | [Nn]ever | [Dd]isabled) cure="Write $1: false" ;;',
  '    [Yy]es | YES | [Oo]n | ON | 1 | [Aa]lways | [Ee]nabled) cure="Write $1: true" ;;',
  '  esac',
  '  value=${2//[[:cntrl:]]/?}',
  "  value=${value//'%'/%25}",
  '  printf \'::error title=%s::%s: expected %s, found "%s". %s. Until then it does not run.\\n\' "$1" "$1" "$3" "$value" "$cure"',
  '}',
]
