import {
  startEmulator,
  type Emulator,
  type EmulatorOptions,
  type ScenarioRepository,
} from '@porchlight/github-emulator'
import { onTestFinished } from 'vitest'
import { connected, type Connected } from './connected.ts'

export interface Emulated extends Connected {
  readonly emulator: Emulator
}

/**
 * The adapter, connected to a GitHub that has the repository acme/widgets. Whatever the test is about, each request and
 * each answer must be as GitHub describes it: see that `emulator.violations` is empty.
 */
export async function emulated(
  repository: Omit<ScenarioRepository, 'name'> = {},
  { scenario, ...options }: EmulatorOptions = {},
): Promise<Emulated> {
  const repositories = [{ name: 'acme/widgets', ...repository }, ...(scenario?.repositories ?? [])]
  const emulator = await startEmulator({ ...options, scenario: { ...scenario, repositories } })
  onTestFinished(() => emulator.stop())
  return { ...(await connected(emulator)), emulator }
}
