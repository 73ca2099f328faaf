import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const CHILD = fileURLToPath(new URL('support/paused-child.ts', import.meta.url))

/** Lets a process run for 60 of every 380 milliseconds until it ends, and gives back what it wrote. */
async function pausing(child: ChildProcess): Promise<string> {
  let written = ''
  child.stdout?.on('data', (part: Buffer) => {
    written += part.toString()
  })
  await once(child.stdout ?? child, 'data')
  const ended = once(child, 'close')
  const isOver = () => child.exitCode !== null || child.signalCode !== null
  while (!isOver()) {
    child.kill('SIGSTOP')
    await wait(320)
    child.kill('SIGCONT')
    await Promise.race([ended, wait(60)])
  }
  return written
}

// Windows has no signal that pauses a process. A slow machine makes this test longer and nothing else.
it.skipIf(process.platform === 'win32')(
  'matches of a process that is stopped and continued are all decided',
  { timeout: 600_000 },
  async () => {
    const child = spawn(process.execPath, ['--conditions=@porchlight/source', CHILD], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const written = await pausing(child)
    expect(JSON.parse(written.replace('ready\n', ''))).toEqual(Array.from({ length: 60 }, () => ({ value: true })))
  },
)
