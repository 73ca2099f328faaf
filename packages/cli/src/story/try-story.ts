import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { repositoryRoot } from '../places.ts'
import { page } from './page.ts'
import { playStory } from './story.ts'
import { tell } from './tell.ts'

const LEAD =
  'GitHub is emulated on this machine, and every answer of it is checked against GitHub’s own schemas. The workflow is the one that the README shows; the action.yml files and the bundles are the ones in this repository; the payloads are GitHub’s own examples.'

/** `npm run try`: the whole chain, from payload to page. */
export async function tryStory({ page: file }: { page: string }): Promise<void> {
  const { scenes, problems } = await playStory(repositoryRoot())
  console.log(tell(scenes))
  const path = resolve(file)
  writeFileSync(path, page({ title: 'A few days on the porch', lead: LEAD, scenes }))
  console.log(`\nAs pages: ${path}`)
  reportViolations(problems)
}

function reportViolations(violations: readonly string[]): void {
  if (violations.length === 0) return
  console.error(`\nGitHub would not have understood us:\n${violations.map((violation) => `- ${violation}`).join('\n')}`)
  process.exitCode = 1
}
