import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { installed, run } from './client.ts'

/** A package of PyPI in a virtual environment of its own; the path of a program in it, or the reason. */
export async function pythonProgram(
  folder: string,
  { name, version, program }: { name: string; version: string; program: string },
): Promise<{ path: string } | { reason: string }> {
  const environment = join(folder, `${name}-${version}`)
  const path = join(environment, 'bin', program)
  const mark = join(environment, 'pyvenv.cfg')
  const isWhole = existsSync(mark) && (await isInstalled(join(environment, 'bin', 'python'), name))
  if (isWhole) return { path }
  if (!(await isThere('python3'))) return { reason: 'no Python' }
  const pip = join(environment, 'bin', 'pip')
  const failure = await installed(
    [
      ['python3', '-m', 'venv', environment],
      [pip, 'install', '--quiet', '--disable-pip-version-check', `${name}==${version}`],
    ],
    {},
  )
  return failure === undefined ? { path } : { reason: failure }
}

const isInstalled = (python: string, name: string): Promise<boolean> =>
  run(python, ['-c', `import importlib.metadata; importlib.metadata.version('${name}')`]).then(
    () => true,
    () => false,
  )

const isThere = (command: string): Promise<boolean> =>
  run(command, ['--version']).then(
    () => true,
    () => false,
  )
