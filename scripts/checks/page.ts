import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { browser, domOf, type Theme } from '../browser.ts'
import { root } from '../repository.ts'
import type { Verdict } from './verdict.ts'

/** The page of the story, as those see it who need contrast, a keyboard, a screen reader or a phone. */
export function storyPage(): Verdict {
  const program = browser()
  if (program === undefined) return { skipped: 'there is no Chromium here (Debian: apt-get install chromium)' }
  const axe = axeSource()
  if (axe === undefined) return { skipped: 'axe-core is not installed' }
  const file = join(root, '.cache/story.html')
  const story = spawnSync(process.execPath, [join(root, 'dist/try/index.js'), '--page', file], { encoding: 'utf8' })
  if (story.status !== 0) return { passed: false, why: story.stderr }
  const html = readFileSync(file, 'utf8')
  const problems = LOOKS.flatMap((look) => pageProblems(program, instrumented(html, axe), look))
  return problems.length === 0 ? { passed: true } : { passed: false, why: problems.join('\n') }
}

const require = createRequire(import.meta.url)

function axeSource(): string | undefined {
  try {
    return readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
  } catch {
    // Not installed.
    return undefined
  }
}

interface Look {
  readonly theme: Theme
  /** Of the page, in CSS pixels. 320 is what WCAG 2.2 asks of reflow (1.4.10). */
  readonly width: number
}

const LOOKS: readonly Look[] = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 1280 },
  { theme: 'light', width: 320 },
  { theme: 'dark', width: 320 },
]

function pageProblems(program: string, html: string, { theme, width }: Look): readonly string[] {
  const dom = domOf(program, { html: framed(html, width), theme, width: 1400, height: 1000 })
  const found = /<pre id="found">([^<]*)<\/pre>/.exec(dom)?.[1]
  if (found === undefined || found === '') return [`${theme}, ${width} wide: axe did not answer`]
  const problems = JSON.parse(Buffer.from(found, 'base64').toString()) as readonly string[]
  return problems.map((problem) => `${theme}, ${width} wide: ${problem}`)
}

/** The page's own policy lets no script run, so the copy that is looked at goes without it, and with everything unfolded. */
const instrumented = (html: string, axe: string): string =>
  html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    // A function, as the text of axe has what `replace` would take for a pattern.
    .replace('</body>', () => `${scripts(axe)}</body>`)

const scripts = (axe: string): string => `<script>${axe.replaceAll('</script', '<\\/script')}</script>
<script>
for (const folded of document.querySelectorAll('details')) folded.open = true
axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => {
  const problems = violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
    id + ' at ' + target.join(' ') + ': ' + failureSummary.split('\\n').slice(1).map((line) => line.trim()).join('; ')))
  const wide = document.documentElement.scrollWidth
  if (wide > innerWidth) problems.push('is ' + wide + ' pixels wide where there are ' + innerWidth)
  parent.postMessage(btoa(unescape(encodeURIComponent(JSON.stringify(problems)))), '*')
})
</script>`

/** A frame can be narrower than a window of Chromium. */
const framed = (html: string, width: number): string => `<!doctype html><meta charset="utf-8"><title>Frame</title>
<pre id="found"></pre>
<script>addEventListener('message', ({ data }) => { document.getElementById('found').textContent = data })</script>
<iframe title="page" style="width:${width}px;height:900px;border:0" srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`
