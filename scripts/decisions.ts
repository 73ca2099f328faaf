import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from './repository.ts'

/** The table in docs/decisions/README.md. Every record begins with `# 7. Title`, an empty line and `2026-11-22 · accepted`. */
export function decisionTable(): string {
  const rows = globSync('docs/decisions/[0-9]*.md', { cwd: root }).toSorted().map(rowOf)
  return ['| | Decision | Date | Status |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

const HEADER = /^# (?<number>\d+)\. (?<title>.+)\n\n(?<date>\d{4}-\d\d-\d\d) · (?<status>[^\n]+)\n\n## Context\n/

function rowOf(path: string): string {
  const { number, title, date, status } = HEADER.exec(readFileSync(join(root, path), 'utf8'))?.groups ?? {}
  if (number === undefined || !basename(path).startsWith(`${number.padStart(4, '0')}-`))
    throw new Error(`${path} does not begin with "# N. Title", its number, and below it "2026-11-22 · accepted".`)
  return `| ${number} | [${title}](${basename(path)}) | ${date} | ${status} |`
}
