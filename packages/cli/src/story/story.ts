import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmulator } from '@porchlight/github-emulator'
import { schemaDirectory } from '../places.ts'
import { workflowBelow } from '../readme-workflow.ts'
import { chapters } from './chapters.ts'
import { startCollector } from './collector.ts'
import { peopleOf } from './people.ts'
import { play, violationsOf } from './play.ts'
import type { Scene } from './scene.ts'
import { scenario } from './world.ts'

export interface Story {
  readonly scenes: readonly Scene[]
  /** What GitHub, or the receiver of events, would not have understood. */
  readonly problems: readonly string[]
}

/** All chapters, one after the other, with the workflow that the README shows below "Everything". */
export async function playStory(root: string): Promise<Story> {
  const emulator = await startEmulator({ scenario, permissions: {}, schemaDirectory: schemaDirectory() })
  const collector = await startCollector()
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-story-'))
  try {
    const workflow = join(folder, 'community.yml')
    writeFileSync(workflow, workflowBelow('Everything', readFileSync(join(root, 'README.md'), 'utf8')))
    const theatre = { emulator, collector, people: peopleOf(emulator), root, workflow }
    const scenes: Scene[] = []
    for (const chapter of chapters) scenes.push(await play(chapter, theatre))
    return { scenes, problems: [...violationsOf(emulator), ...collector.refused] }
  } finally {
    rmSync(folder, { recursive: true })
    await Promise.all([emulator.stop(), collector.stop()])
  }
}
