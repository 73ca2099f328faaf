import { startEmulator, type Emulator, type EmulatorOptions } from '@porchlight/github-emulator'
import { afterEach, expect } from 'vitest'

/**
 * For the tests of a file or a `describe`: starts a GitHub that ends with its test, which fails when something was asked
 * or answered there as GitHub never would. Not for tests that run side by side.
 *
 *     const start = useEmulator({ scenario, permissions })
 *     it('…', async () => {
 *       const emulator = await start({ searchLag: 1000 })
 */
export function useEmulator(defaults: EmulatorOptions = {}): (options?: EmulatorOptions) => Promise<Emulator> {
  const started: Emulator[] = []
  afterEach(() => stopEmulators(started.splice(0)))
  return async (options = {}) => {
    const emulator = await startEmulator({ ...defaults, ...options })
    started.push(emulator)
    return emulator
  }
}

/** Ends them, and fails when one of them was asked, or answered, as GitHub never would. */
export async function stopEmulators(emulators: readonly Emulator[]): Promise<void> {
  const violations = emulators.flatMap((emulator) => emulator.violations.map(({ message }) => message))
  await Promise.all(emulators.map((emulator) => emulator.stop()))
  expect(violations).toEqual([])
}
