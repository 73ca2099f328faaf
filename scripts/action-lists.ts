import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { actionNames, root, rootEntry, rootNames } from './repository.ts'
import { valuesOf } from './root-action.ts'

/**
 * Every file that names all actions, and the part of it that does. Written by `npm run docs` from the one list, so that none is
 * kept by hand a second time.
 */
interface ActionList {
  readonly path: string
  /** Found once. Its groups `before` and `after` stay. */
  readonly part: RegExp
  readonly written: () => string
}

const description = (name: string): string => {
  const path = `actions/${name}/package.json`
  const { description: text } = JSON.parse(readFileSync(join(root, path), 'utf8')) as { description?: string }
  if (text === undefined) throw new Error(`${path} has no description: what the README says that the action does.`)
  return text
}

const comma = (): string => actionNames.join(', ')

const LISTS: readonly ActionList[] = [
  {
    path: 'README.md',
    part: /(?<before><!-- actions:start -->\n)[^]*?(?<after><!-- actions:end -->)/g,
    written: () =>
      [
        '| action | what it does |',
        '| --- | --- |',
        ...actionNames.map((name) => `| [${name}](actions/${name}) | ${description(name)} |`),
        '',
      ].join('\n'),
  },
  {
    path: 'README.md',
    part: /(?<before><!-- switches:start -->\n)[^]*?(?<after><!-- switches:end -->)/g,
    written: () =>
      ['| switch | without it | values |', '| --- | --- | --- |', ...rootNames.map(switchRow), ''].join('\n'),
  },
  {
    path: '.github/workflows/ci.yml',
    part: /(?<before># actions:start\n)[^]*?(?<after> *# actions:end)/g,
    written: () => actionNames.map(smokeStep).join(''),
  },
  { path: '.github/triage.yml', part: /(?<before>label: \$1\n +allow: \[)[^\]]*(?<after>\])/g, written: comma },
  {
    path: '.github/ISSUE_TEMPLATE/bug.yml',
    part: /(?<before>npm run docs`\.\n +options: \[)[^\]]*(?<after>\])/g,
    written: comma,
  },
  {
    path: 'tsconfig.json',
    part: /(?<before>"packages\/[\w-]+"\n {4}\},?)(?:\s*\{\s*"path": "actions\/[\w-]+"\s*\},?)*(?<after>\n {2}\]\n)/g,
    written: () => actionNames.map((name) => `\n    {\n      "path": "actions/${name}"\n    }`).join(','),
  },
]

function switchRow(name: string): string {
  const { switch: setting, without } = rootEntry(name)
  const values = valuesOf(setting)
    .toSorted((one, other) => Number(other === 'auto') - Number(one === 'auto'))
    .map((value) => `\`${value}\``)
  return `| \`${name}\` | ${without} | ${values.join(', ')} |`
}

/** `dry-run` writes nothing, and what an action finds wrong with a pull request is not for this job to say. */
const smokeStep = (name: string): string => {
  const given = name === 'dco-check' ? '{ dry-run: true, fail-on-missing: false }' : '{ dry-run: true }'
  return `      - uses: $/actions/${name}\n        if: \${{ !cancelled() }}\n        with: ${given}\n`
}

export const withActionList = (path: string, text: string): string =>
  LISTS.filter((list) => list.path === path).reduce((all, { part, written }) => {
    const found = [...all.matchAll(part)]
    const [{ groups: { before = '', after = '' } = {} } = {}] = found
    if (found.length !== 1) throw new Error(`${path}: the list of actions is not where it was, or there are several.`)
    return all.replace(part, () => `${before}${written()}${after}`)
  }, text)

export const pathsWithActionLists: readonly string[] = LISTS.map(({ path }) => path)
