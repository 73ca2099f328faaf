import { mkdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { browser, picture } from '../../../scripts/browser.ts'
import { threadPage } from '../src/story/page.ts'
import { playStory } from '../src/story/story.ts'

/**
 * `npm run pictures`: the first pull request of the story, as the README shows it, light and dark. It wants `npm run build`
 * before, and a Chromium; where there is none it says so and changes nothing.
 */

const root = new URL('../../../', import.meta.url)
const folder = new URL('docs/pictures/', root)

// As wide as GitHub shows a README, and as high as what the reader should see: the greeting and the command.
const SIZE = { width: 820, height: 770 }
// Sharp on screens with two pixels for one of CSS, at a third fewer bytes.
const SCALE = 1.5

const program = browser()
if (program === undefined) console.log('skipped: there is no Chromium here (Debian: apt-get install chromium)')
else await take(program)

async function take(found: string): Promise<void> {
  const { scenes } = await playStory(fileURLToPath(root))
  const thread = scenes.map((scene) => scene.thread).find(({ kind }) => kind === 'pull request')
  if (thread === undefined) throw new Error('The story has no pull request.')
  mkdirSync(folder, { recursive: true })
  for (const theme of ['light', 'dark'] as const) {
    const path = fileURLToPath(new URL(`thread-${theme}.png`, folder))
    picture(found, { html: threadPage(thread), theme, ...SIZE }, { path, scale: SCALE })
    console.log(`docs/pictures/thread-${theme}.png  ${Math.round(statSync(path).size / 1000)} kB`)
  }
}
