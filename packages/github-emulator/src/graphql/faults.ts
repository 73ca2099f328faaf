import type { AnswerError, GraphQLAnswer } from './render.ts'

type Path = readonly (string | number)[]

// GitHub's words for a failure of its own: https://github.com/magit/forge/issues/65
const SOMETHING_WRONG =
  'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. Please include `E000:0001:EMU:LATOR` when reporting this issue.'

/** The true answer with something missing in the middle: readers must not take that for "there is none". */
export const partialAnswer = (body: GraphQLAnswer): GraphQLAnswer => damaged(body, { message: SOMETHING_WRONG })

/** What a query gets that takes GitHub too much work, however few points it costs. */
export const resourceLimited = (body: GraphQLAnswer): GraphQLAnswer =>
  damaged(body, { type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' })

/** What stands in front of GitHub says this when a query takes longer than ten seconds: HTML, no JSON. */
export const BAD_GATEWAY = {
  status: 502,
  headers: { 'content-type': 'text/html' },
  body: '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
}

function damaged({ data, errors = [] }: GraphQLAnswer, error: AnswerError): GraphQLAnswer {
  const path = lossPath(data)
  return { data: path ? without(data, path) : null, errors: [...errors, { ...error, ...(path && { path }) }] }
}

/** The last element of the first list of nodes, or else the first field: both may be null in GitHub's schema. */
function lossPath(data: unknown): Path | undefined {
  if (!isObject(data)) return undefined
  const [first] = Object.keys(data)
  return lastNodePath(data) ?? (first === undefined ? undefined : [first])
}

function lastNodePath(value: unknown): Path | undefined {
  if (!isObject(value)) return undefined
  for (const [name, inner] of Object.entries(value)) {
    if (Array.isArray(inner) && inner.length > 0 && (name === 'nodes' || name === 'edges'))
      return [name, inner.length - 1]
    const deeper = lastNodePath(inner)
    if (deeper) return [name, ...deeper]
  }
  return undefined
}

function without(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return null
  if (Array.isArray(value)) return value.map((entry: unknown, index) => (index === step ? without(entry, rest) : entry))
  return isObject(value) ? { ...value, [step]: without(value[step], rest) } : value
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
