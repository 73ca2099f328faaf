import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { TokenType } from '@actions/expressions/lexer'
import { truthy } from '@actions/expressions/result'

export type Contexts = Readonly<Record<string, unknown>>
export type ExpressionFunctions = readonly FunctionDefinition[]
export type { FunctionDefinition }

/** A mistake in an expression, with the expression as it was written. */
class ExpressionError extends Error {
  constructor(expression: string, cause: unknown) {
    super(`\${{ ${expression.trim()} }}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.name = 'ExpressionError'
  }
}

export function evaluate(expression: string, contexts: Contexts, functions: ExpressionFunctions): data.ExpressionData {
  try {
    const tree = new Parser(tokensOf(expression), Object.keys(contexts), [...functions]).parse()
    const named = new Map(functions.map((definition) => [definition.name.toLowerCase(), definition]))
    return new Evaluator(tree, expressionContext(expression, contexts), named).evaluate()
  } catch (error) {
    throw new ExpressionError(expression, error)
  }
}

export function isTrue(expression: string, contexts: Contexts, functions: ExpressionFunctions): boolean {
  return truthy(evaluate(expression, contexts, functions))
}

type Token = ReturnType<Lexer['lex']>['tokens'][number]

/** The official lexer unescapes only the first `''` of a string; the runner unescapes all of them. */
function tokensOf(expression: string): Token[] {
  return new Lexer(expression)
    .lex()
    .tokens.map((token) =>
      token.type === TokenType.STRING ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token,
    )
}

/** Only the contexts the expression names: turning a whole webhook payload into expression values takes a while. */
function expressionContext(expression: string, contexts: Contexts): data.Dictionary {
  const text = expression.toLowerCase()
  const named = Object.entries(contexts).filter(([name]) => text.includes(name.toLowerCase()))
  return new data.Dictionary(...named.map(([key, value]) => ({ key, value: expressionDataOf(value) })))
}

export function expressionDataOf(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value ?? null), data.reviver)
}

export function plainValueOf(value: data.ExpressionData): unknown {
  return JSON.parse(JSON.stringify(value, data.replacer))
}

const STATUS_FUNCTIONS = new Set(['success', 'failure', 'cancelled', 'always'])

export function hasStatusFunction(condition: string): boolean {
  try {
    const tokens = tokensOf(condition)
    return tokens.some(
      (token, index) =>
        token.type === TokenType.IDENTIFIER &&
        STATUS_FUNCTIONS.has(token.lexeme.toLowerCase()) &&
        tokens[index + 1]?.type === TokenType.LEFT_PAREN &&
        tokens[index - 1]?.type !== TokenType.DOT,
    )
  } catch {
    // Not an expression. Its evaluation says so, with the text; here the question is only what to put around it.
    return false
  }
}
