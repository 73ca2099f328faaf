// The official parser imports its two schemas as JSON without an import attribute. A bundler takes that. Node refuses with
// ERR_IMPORT_ATTRIBUTE_MISSING; there a loader hook turns those two files into modules before the parser is imported.
// `module.register` and not `registerHooks`, which Node 20.19 does not have.
import { register } from 'node:module'

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

/** Once a process: a second `register` would put a second hook before every import. */
export const loadOfficialParser = once(load)

async function load(): Promise<Parser> {
  if (!isBundled()) register(`data:text/javascript,${encodeURIComponent(LOADER)}`)
  const [workflows, actions] = await Promise.all([
    import(/* webpackMode: "eager" */ '@actions/workflow-parser'),
    import(/* webpackMode: "eager" */ '@actions/workflow-parser/actions/action-parser'),
  ])
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = workflows
  return { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter, parseAction: actions.parseAction }
}

// oxlint-disable-next-line no-underscore-dangle -- webpack's name, not ours
declare const __webpack_require__: unknown

/** ncc (webpack) answers this `typeof` when it builds; in plain Node the name does not exist. */
function isBundled(): boolean {
  return typeof __webpack_require__ !== 'undefined'
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
