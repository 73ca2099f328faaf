import { data } from '@actions/expressions'
import { isRecord, scalarText } from '../files/yaml-file.ts'
import { type Contexts, evaluate, type ExpressionFunctions, expressionDataOf, plainValueOf } from './expression.ts'
import { segmentsOf } from './segments.ts'

export type Scope = { contexts: Contexts; functions: ExpressionFunctions }

/** A template's value: a lone `${{ }}` keeps its type (`matrix: ${{ fromJSON(…) }}`), any other string is a string. */
export function valueOf(template: unknown, scope: Scope): unknown {
  if (typeof template === 'string') return plainValueOf(stringValue(template, scope))
  if (Array.isArray(template)) return template.map((entry) => valueOf(entry, scope))
  if (!isRecord(template)) return template
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [textOf(key, scope), valueOf(value, scope)]))
}

/** A template that must give text, as `with`, `env` and `run` must; null and undefined are empty. */
export function textOf(template: unknown, scope: Scope): string {
  const value = typeof template === 'string' ? stringValue(template, scope) : expressionDataOf(template)
  return textOfData(scalarText(template), value)
}

export function textsOf(template: unknown, scope: Scope): Record<string, string> {
  const mapping = typeof template === 'string' ? valueOf(template, scope) : template
  if (!isRecord(mapping)) return {}
  return Object.fromEntries(Object.entries(mapping).map(([key, value]) => [textOf(key, scope), textOf(value, scope)]))
}

function stringValue(template: string, scope: Scope): data.ExpressionData {
  const segments = segmentsOf(template)
  const [first] = segments
  if (segments.length === 1 && first && 'expression' in first) {
    return evaluate(first.expression, scope.contexts, scope.functions)
  }
  const texts = segments.map((segment) =>
    'text' in segment
      ? segment.text
      : textOfData(`\${{ ${segment.expression} }}`, evaluate(segment.expression, scope.contexts, scope.functions)),
  )
  return new data.StringData(texts.join(''))
}

function textOfData(source: string, value: data.ExpressionData): string {
  if (value.kind === data.Kind.Dictionary) throw new Error(`${source}: A mapping was not expected`)
  if (value.kind === data.Kind.Array) throw new Error(`${source}: A sequence was not expected`)
  return value.coerceString()
}
