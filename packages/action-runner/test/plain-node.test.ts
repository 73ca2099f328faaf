import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { REPOSITORY } from './support/setup.ts'

it('runs under plain Node, where the official parser cannot be imported as it is', () => {
  const entry = join(import.meta.dirname, '../src/index.ts')
  const script = `const { readWorkflow } = await import(${JSON.stringify(entry)}); console.log((await readWorkflow(process.argv[1])).name)`
  const file = join(REPOSITORY, 'workflows/chain.yml')
  const args = ['--conditions=@porchlight/source', '--input-type=module', '--eval', script, file]
  expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toBe('Chain\n')
})
