import { arch, homedir, platform } from 'node:os'
import { join } from 'node:path'

const OPERATING_SYSTEMS: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }
const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'X64', arm64: 'ARM64', ia32: 'X86', arm: 'ARM' }

export function runnerContext(temp: string): Record<string, string> {
  return {
    name: 'porchlight',
    os: OPERATING_SYSTEMS[platform()] ?? platform(),
    arch: ARCHITECTURES[arch()] ?? arch(),
    environment: 'self-hosted',
    temp,
    tool_cache: join(temp, '_tool'),
  }
}

/**
 * What a process gets from this machine. The caller's whole environment stays out: a hosted runner does not have it, and
 * a test that passes only with a variable of one developer's shell proves nothing.
 */
export function machineEnvironment(given: Readonly<Record<string, string>>): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin',
    HOME: homedir(),
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...given,
  }
}
