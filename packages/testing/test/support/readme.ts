import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Permissions } from '@porchlight/github-emulator'
import { parse } from 'yaml'
import { repositoryRoot } from './bundle.ts'

type Level = 'read' | 'write' | 'none'
export type PermissionLines = Readonly<Record<string, Level>>

interface WorkflowExample {
  readonly permissions?: PermissionLines
  readonly jobs: Readonly<Record<string, { readonly permissions?: PermissionLines }>>
}

/** What the first workflow of a README gives its job: the very lines that people copy. */
export function permissionsInReadme(folder: string): PermissionLines {
  const readme = readFileSync(join(repositoryRoot, folder, 'README.md'), 'utf8')
  const blocks = [...readme.matchAll(/^```ya?ml\n(.*?)^```/gms)].map(([, text = '']) => text)
  const workflow = blocks.find((text) => /^jobs:/m.test(text))
  if (workflow === undefined) throw new Error(`${folder}/README.md shows no workflow.`)
  const { jobs, permissions: atTop } = parse(workflow) as WorkflowExample
  const permissions = Object.values(jobs)[0]?.permissions ?? atTop
  if (permissions === undefined) throw new Error(`${folder}/README.md shows a workflow without permissions.`)
  return permissions
}

/** The same permissions with one of them a step lower. */
export function without(permissions: PermissionLines, key: string): Permissions {
  const lowered = permissions[key] === 'write' ? 'read' : 'none'
  return { ...permissions, [key]: lowered }
}

/** The first workflow below a heading of the root README. */
export function workflowInRootReadme(heading: string): string {
  const readme = readFileSync(join(repositoryRoot, 'README.md'), 'utf8')
  const section = readme.split(`\n## ${heading}\n`)[1]?.split(/\n## /)[0] ?? ''
  const workflow = /^```yaml\n([^]*?)^```$/m.exec(section)?.[1]
  if (workflow === undefined) throw new Error(`README.md shows no workflow below "${heading}".`)
  return workflow
}
