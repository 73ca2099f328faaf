import { execFileSync } from 'node:child_process'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { shellQuoted } from '../src/index.ts'

it('reaches a program behind a real shell as the one word it was', () => {
  const printable = fc.string({ unit: fc.constantFrom(...Array.from('aB0 \'"\\$`!*?[]{}()<>|;&#~=%^@-+,.:/é😀')) })
  fc.assert(
    fc.property(fc.array(printable, { maxLength: 4 }), (words) => {
      const script = `node -e 'console.log(JSON.stringify(process.argv.slice(1)))' -- ${words.map(shellQuoted).join(' ')}`
      expect(JSON.parse(execFileSync('sh', ['-c', script], { encoding: 'utf8' }))).toEqual(words)
    }),
    { numRuns: 20 },
  )
})
