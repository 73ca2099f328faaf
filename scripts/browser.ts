import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Theme = 'light' | 'dark'

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The Chromium of this machine, where it has one. Nothing is downloaded. */
export const browser = (): string | undefined =>
  PROGRAMS.find((program) => spawnSync(program, ['--version'], { encoding: 'utf8' }).status === 0)

export interface Page {
  readonly html: string
  readonly theme: Theme
  /** Of the window, in CSS pixels. Chromium has none below 500. */
  readonly width: number
  readonly height: number
}

// Of the page's own clock, which stands still while a script runs: how fast the machine is does not matter.
const MOST_MS = 60_000

/** What has become of a page when its scripts are done. */
export const domOf = (program: string, page: Page): string =>
  open(program, page, ['--dump-dom', `--virtual-time-budget=${MOST_MS}`])

/** A PNG of the page, with `scale` pixels for each of CSS. */
export function picture(program: string, page: Page, { path, scale }: { path: string; scale: number }): void {
  open(program, page, [`--screenshot=${path}`, `--force-device-scale-factor=${scale}`, '--hide-scrollbars'])
}

function open(program: string, { html, theme, width, height }: Page, options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-browser-'))
  try {
    const file = join(folder, 'page.html')
    writeFileSync(file, html)
    const { status, stdout, stderr } = spawnSync(
      program,
      [
        '--headless=new',
        // A page of our own, on a machine that may have no user namespaces.
        '--no-sandbox',
        '--disable-gpu',
        `--user-data-dir=${join(folder, 'profile')}`,
        // What `prefers-color-scheme` says: blink::mojom::PreferredColorScheme.
        `--blink-settings=preferredColorScheme=${theme === 'dark' ? 0 : 1}`,
        `--window-size=${width},${height}`,
        ...options,
        `file://${file}`,
      ],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    )
    if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`)
    return stdout
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
