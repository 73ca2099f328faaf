import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { startEmulator } from '@porchlight/github-emulator'
import { repositoryRoot, schemaDirectory } from '../places.ts'
import { chapters } from './chapters.ts'
import { startCollector } from './collector.ts'
import { page } from './page.ts'
import { peopleOf } from './people.ts'
import { play, violationsOf } from './play.ts'
import type { Scene } from './scene.ts'
import { tell } from './tell.ts'
import { scenario } from './world.ts'

const LEAD =
  'GitHub is emulated on this machine, and every answer of it is checked against GitHub’s own schemas. The workflow, the action.yml files and the bundles are the ones in this repository; the payloads are GitHub’s own examples.'

/** `npm run try`: the whole chain, from payload to page. */
export async function tryStory({ page: file }: { page: string }): Promise<void> {
  const emulator = await startEmulator({ scenario, permissions: {}, schemaDirectory: schemaDirectory() })
  const collector = await startCollector()
  try {
    const theatre = { emulator, collector, people: peopleOf(emulator), root: repositoryRoot() }
    const scenes: Scene[] = []
    for (const chapter of chapters) scenes.push(await play(chapter, theatre))
    console.log(tell(scenes))
    const path = resolve(file)
    writeFileSync(path, page({ title: 'A few days on the porch', lead: LEAD, scenes }))
    console.log(`\nAs pages: ${path}`)
    reportViolations([...violationsOf(emulator), ...collector.refused])
  } finally {
    await Promise.all([emulator.stop(), collector.stop()])
  }
}

function reportViolations(violations: readonly string[]): void {
  if (violations.length === 0) return
  console.error(`\nGitHub would not have understood us:\n${violations.map((violation) => `- ${violation}`).join('\n')}`)
  process.exitCode = 1
}
