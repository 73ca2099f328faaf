import { Ajv, type ErrorObject } from 'ajv'
import addFormats from 'ajv-formats'

/**
 * GitHub's description uses OpenAPI's own keywords, which ajv should let pass. A validator runs a few times in a test:
 * compiling it without inlining and optimising takes an eighth of the time (8 ms instead of 60 for the scenario's).
 */
export function createAjv(): Ajv {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    validateSchema: false,
    logger: false,
    inlineRefs: false,
    code: { optimize: false },
  })
  // ajv-formats is CommonJS: under Node's ESM the function may sit one level deeper.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its own types know only one of the two forms
  const formats = (typeof addFormats === 'function' ? addFormats : (addFormats as { default: unknown }).default) as (
    ajv: Ajv,
  ) => void
  formats(ajv)
  return ajv
}

/** What did not fit, in one line per mistake, with the offending value. */
export function describeErrors(errors: readonly ErrorObject[] | null | undefined, value: unknown): string[] {
  const lines = (errors ?? []).map((error) => `${error.instancePath || '/'} ${wording(error)}${found(value, error)}`)
  return [...new Set(lines)]
}

function wording({ keyword, message, params }: ErrorObject): string {
  if (keyword === 'additionalProperties') return `has the unknown field "${String(params['additionalProperty'])}"`
  if (keyword === 'enum') return `must be one of ${JSON.stringify(params['allowedValues'])}`
  return message ?? keyword
}

function found(value: unknown, { instancePath, keyword }: ErrorObject): string {
  if (keyword === 'required' || keyword === 'additionalProperties') return ''
  const at = instancePath
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, key) => memberOf(inner, key.replaceAll('~1', '/')), value)
  return ` (is ${(JSON.stringify(at) ?? 'undefined').slice(0, 80)})`
}

const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
