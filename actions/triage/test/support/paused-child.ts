import { THIS_MACHINE, timeLimit } from '../../src/conditions/time-limit.ts'

/* What `paused.test.ts` stops and continues: 60 matches of a few milliseconds each, on a machine that waits for them as long as it takes. */

const limit = timeLimit(undefined, { ...THIS_MACHINE, patience: Infinity })

function match(): true {
  const end = THIS_MACHINE.cpuTime() + 5
  while (THIS_MACHINE.cpuTime() < end);
  return true
}

process.stdout.write('ready\n')
const results = Array.from({ length: 60 }, () => limit(match))
process.stdout.write(JSON.stringify(results))
