'use strict'

/*
 * Preloaded into what is measured. Says on descriptor 3, when the process exits, how much CPU time it took, and which part of the
 * run took it: Node's own start, `parse` (our own code, loaded up to the toolkit and in later chunks), `toolkit`, `yaml`,
 * `requests` (until the last byte of the answer), and the `rest`, which are rules, texts and report.
 */
const { subscribe } = require('node:diagnostics_channel')

const PARTS = ['node', 'parse', 'toolkit', 'yaml', 'requests', 'rest']
const spent = Object.fromEntries(PARTS.map((part) => [part, 0]))
const open = { yaml: 0, toolkit: 0, parse: 0, requests: 0 }
let otherwise = 'node'
let accounted = 0

function account() {
  const { user, system } = process.cpuUsage()
  const now = (user + system) / 1000
  const part = Object.keys(open).find((name) => open[name] > 0) ?? otherwise
  spent[part] += now - accounted
  accounted = now
  return now
}

function enter(part) {
  account()
  open[part] += 1
}

function leave(part) {
  account()
  open[part] -= 1
}

const partOf = ({ url }) =>
  /(^|\/)toolkit\.js$/.test(url) ? 'toolkit' : /^\.\/\d+\.index\.js$/.test(url) ? 'parse' : undefined

subscribe('tracing:module.import:start', (message) => {
  account()
  if (otherwise === 'node') otherwise = 'parse'
  const part = partOf(message)
  if (part !== undefined) enter(part)
})
subscribe('tracing:module.import:asyncEnd', (message) => {
  const part = partOf(message)
  if (part !== undefined) leave(part)
  if (part === 'toolkit') otherwise = 'rest'
})
subscribe('tracing:module.require:start', ({ id }) => id.endsWith('yaml/index.js') && enter('yaml'))
subscribe('tracing:module.require:end', ({ id }) => id.endsWith('yaml/index.js') && leave('yaml'))

// Our requests load the client that they need, and then call its `request`.
const getBuiltinModule = process.getBuiltinModule
process.getBuiltinModule = (name) => {
  if (!/^node:https?$/.test(name)) return getBuiltinModule(name)
  enter('requests')
  const client = getBuiltinModule(name)
  leave('requests')
  const request = (...parameters) => {
    enter('requests')
    return client.request(...parameters).once('close', () => leave('requests'))
  }
  // To copy the module would read its getters, one of which loads undici.
  return Object.create(client, { request: { value: request } })
}

process.on('exit', () => {
  const cpu = account()
  require('node:fs').writeSync(3, JSON.stringify({ cpu, parts: spent }))
})
