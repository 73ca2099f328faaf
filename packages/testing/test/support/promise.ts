import type { EmulatorOptions } from '@porchlight/github-emulator'
import { it as plain } from 'vitest'
import { stopEmulators } from '../../src/index.ts'
import { startWorld, type World } from './world.ts'

interface Fixtures {
  /** Starts a world that ends with the test, which fails if something was asked there as GitHub never would. */
  readonly open: (options?: EmulatorOptions) => Promise<World>
}

/**
 * Tests of one promise. They wait for processes most of the time, so that those of a file run side by side
 * (`it.concurrent`), each in worlds of its own.
 */
export const it = plain.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Vitest reads the names of the fixtures from the pattern.
  open: async ({}, use) => {
    const worlds: World[] = []
    await use(async (options) => {
      const world = await startWorld(options)
      worlds.push(world)
      return world
    })
    await Promise.all(worlds.map(({ receiver }) => receiver.stop()))
    await stopEmulators(worlds.map(({ emulator }) => emulator))
  },
})
