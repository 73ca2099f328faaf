import { spawnSync } from 'node:child_process'
import { installed } from './tools/install.ts'
import { root } from './repository.ts'

/**
 * Runs a development tool, installing it first where that is needed: `node scripts/tools.ts biome format --write .`
 * Why they are not devDependencies: docs/decisions/0008-tools-apart.md.
 */
const [name = '', ...args] = process.argv.slice(2)
const tool = installed(name)
if ('missing' in tool) {
  console.error(tool.missing)
  process.exitCode = 1
} else {
  process.exitCode = spawnSync(tool.program, args, { cwd: root, stdio: 'inherit', env: tool.env }).status ?? 1
}
