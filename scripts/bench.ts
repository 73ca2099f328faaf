import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundles } from './bench/bundles.ts'
import { growth } from './bench/growth.ts'
import { peers } from './bench/peers.ts'
import { pureFigures } from './bench/pure.ts'
import { requestCounts, startWebhook, timedRuns, works } from './bench/runs.ts'
import { tables, type Figures } from './bench/tables.ts'
import { dcoWork, notifyWork, sweepWork, triageWork, welcomeWork, type Work } from './bench/work.ts'
import { root } from './repository.ts'

/**
 * `npm run bench`: CPU time by parts, its growth, requests and bytes, beside the committed baseline (bench/baseline.json).
 *
 *     npm run bench -- --json                               the figures as JSON
 *     npm run bench -- --update                             writes them as the new baseline
 *     npm run bench -- --peer labeler=<dist/index.js of actions/labeler> --peer welcome=<of wow-actions/welcome>
 *
 * Times are of one machine and tell something only beside bare Node, measured in the same minutes. Counts are exact.
 */
const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
    peer: { type: 'string', multiple: true, default: [] },
  },
})

const countedOnly: readonly Work[] = [
  ...[100, 1000, 3000].map((files) => triageWork({ files })),
  sweepWork(300, 100),
  ...[100, 250, 251, 1000].map((commits) => dcoWork(commits)),
  ...[100, 10_000, 100_000].map((items) => welcomeWork(items)),
  notifyWork(50),
]

const webhook = await startWebhook()
const figures: Figures = {
  node: process.version,
  bundles: bundles(),
  runs: await timedRuns(webhook.url),
  peers: await peers(options.peer),
  growth: await growth(),
  pure: pureFigures(),
  requests: await requestCounts([...works(webhook.url), ...countedOnly]),
}
webhook.stop()

const path = join(root, 'bench/baseline.json')
if (options.update) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(figures, null, 2)}\n`)
}
const baseline: Figures = JSON.parse(readFileSync(path, 'utf8'))
console.log(options.json ? JSON.stringify(figures, null, 2) : tables(figures, baseline))
