import { isObject } from '@porchlight/action-kit/pure'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONDITIONS } from '../actions/triage/src/pure.ts'
import { root } from './repository.ts'

/*
 * What triage's conditions say of themselves, as its README and its schema have it. The schema of everything else in a
 * rules file is in triage.base.json.
 */

export function triageSchema(): string {
  const { $schema, definitions, ...rest } = baseSchema()
  const condition = {
    description: 'All of these must hold.',
    type: 'object',
    minProperties: 1,
    properties: Object.fromEntries(
      CONDITIONS.map(({ key, documentation, jsonSchema }) => [
        key,
        { description: documentation.replaceAll('`', ''), ...jsonSchema },
      ]),
    ),
    additionalProperties: false,
  }
  const parts = Object.fromEntries(CONDITIONS.flatMap((each) => Object.entries(each.definitions ?? {})))
  const $comment =
    'Generated from triage.base.json and the conditions in src/conditions by `npm run docs`. Do not edit.'
  return `${jsonText({ $schema, $comment, ...rest, definitions: { ...definitions, condition, ...parts } })}\n`
}

function baseSchema() {
  const base: unknown = JSON.parse(readFileSync(join(root, 'actions/triage/schema/triage.base.json'), 'utf8'))
  const definitions = isObject(base) ? base['definitions'] : undefined
  if (!isObject(base) || !isObject(definitions)) throw new Error('triage.base.json has no definitions.')
  return { ...base, $schema: base['$schema'], definitions }
}

export function conditionTable(): string {
  const rows = CONDITIONS.map(({ key, documentation }) => `| \`${key}\` | ${documentation.replaceAll('|', '\\|')} |`)
  return ['| Key | When it holds |', '| --- | --- |', ...rows].join('\n')
}

const WIDTH = 120

/** JSON as people write it: what fits on a line is on one. */
function jsonText(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const isList = Array.isArray(value)
  const entries = Object.entries(value).map(([key, each]) => ({ name: isList ? '' : `${JSON.stringify(key)}: `, each }))
  const [open, close] = isList ? ['[', ']'] : ['{ ', ' }']
  const short = `${open}${entries.map(({ name, each }) => `${name}${jsonText(each)}`).join(', ')}${close}`
  if (!short.includes('\n') && indent.length + short.length < WIDTH - MARGIN) return short
  const deeper = `${indent}  `
  const lines = entries.map(({ name, each }) => `${deeper}${name}${jsonText(each, deeper)}`)
  return `${open.trim()}\n${lines.join(',\n')}\n${indent}${close.trim()}`
}

// Room for the key in front of a value.
const MARGIN = 20
