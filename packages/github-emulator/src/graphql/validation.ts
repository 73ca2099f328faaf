import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  NoDeprecatedCustomRule,
  specifiedRules,
  validate,
  visit,
} from 'graphql'
import type { AnswerError } from './render.ts'

/** What the schema says against a document, in GitHub's words and with its codes where clients are known to read them. */
export function validationErrors(schema: GraphQLSchema, document: DocumentNode): AnswerError[] {
  const errors = validate(schema, document, specifiedRules).filter(isRefusedByGitHub)
  return errors.map((error) => ({
    path: pathTo(document, error),
    ...wordedByGitHub(error.message),
    locations: error.locations?.map(({ line, column }) => ({ line, column })) ?? [],
  }))
}

// graphql-js forbids `... on Issue { state } ... on PullRequest { state }`, as the two states have different types. GitHub
// does not: @semantic-release/github asks just that in every release.
const isRefusedByGitHub = ({ message }: GraphQLError): boolean => !/because they return conflicting types/.test(message)

/** Deprecated fields and arguments still work at GitHub; the emulator only remarks on them. */
export const deprecations = (schema: GraphQLSchema, document: DocumentNode): string[] =>
  validate(schema, document, [NoDeprecatedCustomRule]).map(({ message }) => message)

type Wording = { message: string; extensions?: Readonly<Record<string, unknown>> }

// graphql-js reports the same mistakes as GitHub's graphql-ruby, in other words.
function wordedByGitHub(message: string): Wording {
  const field = /^Cannot query field "(?<name>[^"]+)" on type "(?<type>[^"]+)"/.exec(message)?.groups
  if (field) {
    const { name: fieldName, type: typeName } = field
    const extensions = { code: 'undefinedField', typeName, fieldName }
    return { message: `Field '${fieldName}' doesn't exist on type '${typeName}'`, extensions }
  }
  const unknown = /^Unknown argument "(?<argument>[^"]+)" on field "[^."]+\.(?<name>[^"]+)"/.exec(message)?.groups
  if (unknown) {
    const { name, argument: argumentName } = unknown
    const extensions = { code: 'argumentNotAccepted', name, typeName: 'Field', argumentName }
    return { message: `Field '${name}' doesn't accept argument '${argumentName}'`, extensions }
  }
  const missing = /^Field "(?<name>[^"]+)" argument "(?<argument>[^"]+)" of type .* is required/.exec(message)?.groups
  if (missing) {
    const { name, argument } = missing
    const extensions = { code: 'missingRequiredArguments', className: 'Field', name, arguments: argument }
    return { message: `Field '${name}' is missing required arguments: ${argument}`, extensions }
  }
  return { message }
}

const STEPS: ReadonlySet<string> = new Set([Kind.OPERATION_DEFINITION, Kind.FRAGMENT_DEFINITION, Kind.FIELD])

/** The way to the place of an error as GitHub writes it: `["query", "repository", "issues"]`. */
function pathTo(document: DocumentNode, { nodes }: GraphQLError): string[] {
  const target = nodes?.[0]
  const path: string[] = []
  let found: string[] = []
  visit(document, {
    enter(node) {
      if (node.kind === Kind.OPERATION_DEFINITION)
        path.push([node.operation, node.name?.value].filter(Boolean).join(' '))
      if (node.kind === Kind.FRAGMENT_DEFINITION) path.push(`fragment ${node.name.value}`)
      if (node.kind === Kind.FIELD) path.push((node.alias ?? node.name).value)
      if (node === target) found = [...path]
    },
    leave(node) {
      if (STEPS.has(node.kind)) path.pop()
    },
  })
  return found
}
