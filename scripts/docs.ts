import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { pathsWithActionLists, withActionList } from './action-lists.ts'
import { decisionTable } from './decisions.ts'
import { addressed } from './published.ts'
import { actionFile, actionNames, isAlias, root, type ActionFile } from './repository.ts'
import { rootAction } from './root-action.ts'
import { conditionTable, triageSchema } from './triage-conditions.ts'

/**
 * `npm run docs`: everything that is a copy of an `action.yml` is written from it: the tables in the READMEs and the
 * declaration that the code reads. `docs/permissions.md` is put together from the READMEs, and the table of decisions from their records. `npm run docs -- --check` writes nothing and fails when a copy is stale.
 */

interface Copy {
  readonly path: string
  readonly text: string
}

const rootText = rootAction()
const copies: readonly Copy[] = [
  ...actionNames.flatMap(copiesOf),
  { path: 'actions/triage/schema/triage.schema.json', text: triageSchema() },
  { path: 'action.yml', text: rootText },
  readmeOf('docs/inputs.md', parse(rootText) as ActionFile),
  conditions('actions/triage/docs/reference.md'),
  { path: 'docs/permissions.md', text: permissions() },
  decisions(),
]
// Where a snippet says from where Porchlight is had, in texts that are otherwise written by hand.
const generated = new Set(copies.map(({ path }) => path))
const pages = globSync('{*.md,docs/*.md,actions/*/docs/**/*.md,packages/*/README.md}', { cwd: root }).filter(
  (path) => !generated.has(path),
)
const byHand = [...new Set([...pages, ...pathsWithActionLists])].map((path) => ({ path, text: current(path) ?? '' }))
const all = [...copies, ...byHand].map(({ path, text }) => {
  const listed = withActionList(path, text)
  return { path, text: path.endsWith('.md') ? addressed(listed) : listed }
})
const stale = all.filter(({ path, text }) => current(path) !== text)

if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is stale. Run npm run docs.`)
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  for (const { path, text } of stale) writeFileSync(join(root, path), text)
  console.log(
    stale.length === 0 ? 'Everything generated is current.' : `Wrote ${stale.map(({ path }) => path).join(', ')}.`,
  )
}

function copiesOf(name: string): readonly Copy[] {
  const folder = `actions/${name}`
  const file = actionFile(`${folder}/action.yml`)
  return [
    { path: `${folder}/src/action.generated.ts`, text: declarationOf(name, file) },
    readmeOf(`${folder}/README.md`, file),
  ]
}

function decisions(): Copy {
  const path = 'docs/decisions/README.md'
  return { path, text: between(current(path) ?? '', 'decisions', decisionTable()) }
}

function conditions(path: string): Copy {
  return { path, text: between(current(path) ?? '', 'conditions', conditionTable()) }
}

function permissions(): string {
  const sections = actionNames.map((name) => `## ${name}\n\n${permissionsOf(name)}`)
  return (
    [
      '<!-- Generated from the READMEs of the actions by `npm run docs`. Do not edit. -->',
      '# Permissions',
      'What each action asks of `permissions:` in a workflow, and for what. A job that runs the root action needs those of the actions that it leaves on.',
      ...sections,
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  )
}

function permissionsOf(name: string): string {
  const readme = current(`actions/${name}/README.md`) ?? ''
  const [, section] = /^## Permissions\n([^]*?)^## /m.exec(readme) ?? []
  if (section === undefined) throw new Error(`actions/${name}/README.md has no section "Permissions".`)
  return section.trim()
}

function current(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    // Not there yet: stale.
    return undefined
  }
}

function literal(text: string): string {
  return text.includes('${{') ? '' : text
}

function declarationOf(name: string, { inputs = {}, outputs = {} }: ActionFile): string {
  const lines = Object.entries(inputs).map(
    ([key, input]) => `    ${quoted(key)}: ${quoted(literal(String(input.default ?? '')))},`,
  )
  return [
    '// Generated from action.yml by `npm run docs`. Do not edit.',
    'export const action = {',
    `  name: ${quoted(name)},`,
    '  inputs: {',
    ...lines,
    '  },',
    `  outputs: [${Object.keys(outputs).map(quoted).join(', ')}],`,
    '} as const',
    '',
  ].join('\n')
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
}

function readmeOf(path: string, file: ActionFile): Copy {
  const readme = current(path)
  if (readme === undefined) throw new Error(`${path} is missing.`)
  const withInputs = between(readme, 'inputs', inputTable(path, file))
  const withOutputs = between(withInputs, 'outputs', outputTable(path, file))
  return { path, text: withOutputs }
}

function between(readme: string, name: string, table: string): string {
  const start = `<!-- ${name}:start -->`
  const end = `<!-- ${name}:end -->`
  const parts = readme.split(start)
  const tail = parts[1]?.split(end)
  if (parts.length !== 2 || tail?.length !== 2)
    throw new Error(`A README needs ${start} and ${end} exactly once, in this order.`)
  return `${parts[0]}${start}\n${table}\n${end}${tail[1]}`
}

function inputTable(path: string, { inputs = {} }: ActionFile): string {
  const rows = Object.entries(inputs)
    .filter(([, input]) => !isAlias(input))
    .map(([name, input]) => `| \`${name}\` | ${described(path, name, input)} | ${defaultOf(input.default)} |`)
  const aliases = Object.entries(inputs).filter(([, input]) => isAlias(input))
  const note = aliases.map(([name]) => `\`${name}\``).join(', ')
  return [
    '| Input | What it does | Default |',
    '| --- | --- | --- |',
    ...rows,
    ...(note === '' ? [] : ['', `Also understood, for moving from other actions: ${note}.`]),
  ].join('\n')
}

function outputTable(path: string, { outputs = {} }: ActionFile): string {
  const rows = Object.entries(outputs).map(([name, output]) => `| \`${name}\` | ${described(path, name, output)} |`)
  return ['| Output | What it holds |', '| --- | --- |', ...rows].join('\n')
}

function described(path: string, name: string, { description }: { description?: string }): string {
  if (!description) throw new Error(`${path}: ${name} has no description in its action.yml.`)
  return description
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
}

function defaultOf(value: string | number | boolean | undefined): string {
  if (value === undefined || value === '') return ''
  return `\`${String(value)
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')}\``
}
