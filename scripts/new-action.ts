import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { nameProblem } from './new-action/names.ts'
import { writeAction } from './new-action/write-action.ts'
import { root } from './repository.ts'

/**
 * `npm run new-action night-light`: writes a whole action that labels new issues, and everything that names it. `-- --root` lets the
 * root action chain it, too, switched off.
 */
const USAGE = 'npm run new-action NAME, or npm run new-action NAME -- --root for one that the root action chains.'

process.exitCode = main()

function main(): number {
  const { values, positionals } = parseArgs({ options: { root: { type: 'boolean' } }, allowPositionals: true })
  const [name = '', ...more] = positionals
  const problem = name === '' || more.length > 0 ? `Expected one name: ${USAGE}` : nameProblem(name)
  if (problem !== undefined) {
    console.error(problem)
    return 1
  }
  const written = writeAction(name, { isInRoot: values.root === true })
  run('--conditions=@porchlight/source', 'scripts/docs.ts')
  run('scripts/build.ts', '--only', name)
  console.log(`Wrote ${written.join(', ')}.\nNow change what it does, beginning with actions/${name}/src/decide.ts.`)
  return 0
}

function run(...args: readonly string[]): void {
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}
