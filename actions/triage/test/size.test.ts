import { expect, it } from 'vitest'
import { worlds } from './support/world.ts'

const aWorld = worlds()

it('300 rules and 3,000 files leave less than 100 kB in the log', async () => {
  const rules = Array.from(
    { length: 300 },
    (_, index) => `area/${index}:\n- changed-files:\n  - any-glob-to-any-file: area-${index}/**\n`,
  )
  const files = Array.from({ length: 3000 }, (_, index) => ({ path: `area-${index % 200}/${index}.ts` }))
  const world = await aWorld({ pullRequests: [{ number: 8, title: 'All', author: 'ada', files }] })
  const { report, host } = await world.on('pull_request_target', 8, { inputs: { configuration: rules.join('') } })
  expect(world.labelsOf(8)).toHaveLength(100)
  expect(Buffer.byteLength(host.lines.join('\n'))).toBeLessThan(100_000)
  expect(Buffer.byteLength(report.summary)).toBeLessThan(100_000)
})
