// The official parser imports its two schemas as JSON without an import attribute. A bundler takes that; Node refuses
// it (ERR_IMPORT_ATTRIBUTE_MISSING), so before the first import a loader hook turns those two files into modules.
import * as nodeModule from 'node:module'

type Parser = Pick<
  typeof import('@actions/workflow-parser'),
  'parseWorkflow' | 'convertWorkflowTemplate' | 'NoOperationTraceWriter'
> &
  Pick<typeof import('@actions/workflow-parser/actions/action-parser'), 'parseAction'>

/** Serves `…/workflow-parser/….json` as a module; everything else passes. Runs on the loader's thread on Node 20. */
const LOADER = `
import { readFile } from 'node:fs/promises'
const schema = /@actions\\/workflow-parser\\/dist\\/[^/]+\\.json$/
export async function load(url, context, nextLoad) {
  if (!schema.test(url)) return nextLoad(url, context)
  const text = await readFile(new URL(url), 'utf8')
  return { format: 'module', shortCircuit: true, source: 'export default ' + text }
}`

export async function loadOfficialParser(): Promise<Parser> {
  if (!isBundled()) nodeModule.register(`data:text/javascript,${encodeURIComponent(LOADER)}`)
  const [workflows, actions] = await Promise.all([
    import(/* webpackMode: "eager" */ '@actions/workflow-parser'),
    import(/* webpackMode: "eager" */ '@actions/workflow-parser/actions/action-parser'),
  ])
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = workflows
  return { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter, parseAction: actions.parseAction }
}

declare const __webpack_require__: unknown

/** ncc (webpack) answers this `typeof` when it builds; in plain Node the name does not exist. */
function isBundled(): boolean {
  return typeof __webpack_require__ !== 'undefined'
}
