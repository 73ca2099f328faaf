import { UserError } from './errors.ts'

/** What `action.yml` declares, as generated into `action.generated.ts`: literal defaults only, '' where there is none. */
export interface ActionDeclaration {
  readonly name: string
  readonly inputs: Readonly<Record<string, string>>
  readonly outputs: readonly string[]
}

/** One input, read: its value, or what is wrong with it. */
export type Reading<Value> = { readonly value: Value } | { readonly problem: string }

export interface ReadOptions {
  /** Names that the actions we replace use for the same thing. They win over a default; the summary says so once. */
  readonly aliases?: readonly string[]
}
export interface Required extends ReadOptions {
  readonly required: true
}

export interface Lenient {
  /** Also `True`, `TRUE` and `1`, and their opposites: YAML's booleans, which the actions that we replace take. */
  readonly isLenient?: boolean
}

/** Reads inputs strictly. Empty means absent; absent means the default that `action.yml` declares. */
export interface Read {
  text(name: string, options: Required): Reading<string>
  text(name: string, options?: ReadOptions): Reading<string | undefined>
  /** Like `text`, and masked in the log before anything else happens. */
  secret(name: string, options: Required): Reading<string>
  secret(name: string, options?: ReadOptions): Reading<string | undefined>
  /** `true` or `false` and nothing else; absent without a default is `false`. */
  boolean(name: string, options?: ReadOptions): Reading<boolean>
  /** The same, but absent stays absent: what it means is the configuration's to say. */
  optionalBoolean(name: string, options?: ReadOptions & Lenient): Reading<boolean | undefined>
  integer(name: string, bounds: ReadOptions & { min: number; max: number }): Reading<number | undefined>
  oneOf<Value extends string>(name: string, values: readonly Value[], options?: ReadOptions): Reading<Value | undefined>
  /** Items between commas or line breaks, trimmed, without empty ones. */
  list(name: string, options?: ReadOptions): Reading<string[]>
  /** Numbers of issues, pull requests or discussions between commas or blanks, with or without `#`, each once. */
  numbers(name: string, options?: ReadOptions): Reading<readonly number[]>
  /** For a type of the action's own: `parse` sees a non-empty text and answers with a value or a problem. */
  parsed<Value>(
    name: string,
    parse: (text: string, name: string) => Reading<Value>,
    options?: ReadOptions,
  ): Reading<Value | undefined>
  /** The name under which a maintainer wrote an input, for messages: in the root action `mentors` is `welcome-mentors`. */
  nameOf(name: string): string
}

export interface InputSource {
  readonly action: ActionDeclaration
  readonly env: Readonly<Record<string, string | undefined>>
  mask(secret: string): void
  notice(message: string): void
}

/**
 * The root action gives each of its steps this variable, for example `welcome-`: what a maintainer wrote there as
 * `welcome-mentors` arrives as `mentors`. These two are the root's own, and the same for all.
 */
const PREFIX = 'PORCHLIGHT_INPUT_PREFIX'
const WITHOUT_PREFIX = ['github-token', 'dry-run']

// The runner upper-cases the name and turns spaces into underscores; hyphens stay (Handler.cs, runner 2.336.0).
const variableOf = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`

// oxlint-disable-next-line max-lines-per-function -- a table of readers, which share how an input is found
export function inputReader(source: InputSource): Read {
  const nameOf = (name: string): string =>
    WITHOUT_PREFIX.includes(name) ? name : `${source.env[PREFIX]?.trim() ?? ''}${name}`
  const read = <Value>(
    name: string,
    options: ReadOptions,
    convert: (text: string, name: string) => Reading<Value>,
  ): Reading<Value> => {
    const found = find(source, name, { ...options, nameOf })
    return 'problem' in found ? found : convert(found.value, nameOf(name))
  }
  function text(name: string, options: Required): Reading<string>
  function text(name: string, options?: ReadOptions): Reading<string | undefined>
  function text(name: string, options: ReadOptions = {}): Reading<string | undefined> {
    return read(name, options, (given, shown) => presentOr(shown, given, options))
  }
  function secret(name: string, options: Required): Reading<string>
  function secret(name: string, options?: ReadOptions): Reading<string | undefined>
  function secret(name: string, options: ReadOptions = {}): Reading<string | undefined> {
    return read(name, options, (given, shown) => {
      if (given !== '') source.mask(given)
      return presentOr(shown, given, options)
    })
  }
  return {
    text,
    secret,
    nameOf,
    boolean: (name, options = {}) =>
      read(name, options, (given, shown) => (given === '' ? { value: false } : asBoolean(shown, given))),
    optionalBoolean: (name, options = {}) =>
      read<boolean | undefined>(name, options, (given, shown) =>
        given === '' ? { value: undefined } : asBoolean(shown, given, options),
      ),
    integer: (name, bounds) => read(name, bounds, (given, shown) => asInteger(shown, given, bounds)),
    oneOf: (name, values, options = {}) => read(name, options, (given, shown) => asOneOf(shown, given, values)),
    list: (name, options = {}) => read(name, options, (given) => ({ value: partsOf(given, /[,\n]/) })),
    numbers: (name, options = {}) => read(name, options, (given, shown) => asNumbers(shown, given)),
    parsed: <Value>(name: string, parse: (text: string, name: string) => Reading<Value>, options: ReadOptions = {}) =>
      read<Value | undefined>(name, options, (given, shown) =>
        given === '' ? { value: undefined } : parse(given, shown),
      ),
  }
}

/** What is given under the name or one of its aliases, else the declared default; '' when there is none of them. */
function find(
  source: InputSource,
  name: string,
  { aliases = [], nameOf }: ReadOptions & Pick<Read, 'nameOf'>,
): Reading<string> {
  const given = (candidate: string): string => source.env[variableOf(candidate)]?.trim() ?? ''
  const declared = source.action.inputs[name]
  if (declared === undefined) throw new Error(`The input ${name} is read but not declared in action.yml.`)
  const alias = aliases.find((candidate) => given(candidate) !== '')
  const own = given(name)
  if (alias === undefined) return { value: own === '' ? declared : own }
  // The runner fills in the default, so a value equal to it says nothing about what the maintainer wrote. The token's
  // default is an expression, whose value is not known here.
  const isOwnChoice = own !== '' && own !== declared && name !== 'github-token'
  if (isOwnChoice && own !== given(alias))
    return {
      problem: `${nameOf(name)} and ${nameOf(alias)} are both given. Remove ${nameOf(alias)}: it is another name for ${nameOf(name)}.`,
    }
  source.notice(
    `The input \`${nameOf(alias)}\` is understood as \`${nameOf(name)}\`. Write \`${nameOf(name)}\` instead.`,
  )
  return { value: given(alias) }
}

function presentOr(name: string, given: string, options: ReadOptions): Reading<string | undefined> {
  if (given !== '') return { value: given }
  return 'required' in options ? { problem: missing(name) } : { value: undefined }
}

const partsOf = (text: string, separator: string | RegExp): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const missing = (name: string): string =>
  name === 'github-token'
    ? 'github-token is empty. Leave the input out, or write github-token: ${{ github.token }}'
    : `${name} is empty. It is required: give it a value below \`with:\`.`

function asBoolean(name: string, text: string, { isLenient = false }: Lenient = {}): Reading<boolean> {
  const meant = isLenient ? (LENIENT.get(text) ?? text) : text
  if (meant === 'true') return { value: true }
  if (meant === 'false') return { value: false }
  return { problem: `${name}: "${text}" is neither true nor false. Write ${name}: true or ${name}: false.` }
}

// https://yaml.org/spec/1.2.2/#10212-boolean; github/issue-labeler takes 0 and 1.
const LENIENT: ReadonlyMap<string, string> = new Map([
  ...['True', 'TRUE', '1'].map((text) => [text, 'true'] as const),
  ...['False', 'FALSE', '0'].map((text) => [text, 'false'] as const),
])

function asNumbers(name: string, text: string): Reading<readonly number[]> {
  const words = partsOf(text, /[\s,]+/)
  const wrong = words.filter((word) => !NUMBER.test(word) || numberIn(word) > MOST_NUMBER)
  if (wrong.length === 0) return { value: [...new Set(words.map(numberIn))] }
  return {
    problem: `${name}: "${wrong.join(' ')}" is not the number of an issue, pull request or discussion. Write for example ${name}: 7.`,
  }
}

const NUMBER = /^#?[1-9]\d{0,9}$/
const numberIn = (word: string): number => Number(word.replace('#', ''))

// GitHub's numbers are 32-bit integers: https://spec.graphql.org/October2021/#sec-Int
const MOST_NUMBER = 2_147_483_647

function asInteger(
  name: string,
  text: string,
  { min, max }: { min: number; max: number },
): Reading<number | undefined> {
  if (text === '') return { value: undefined }
  const number = Number(text)
  if (/^-?\d+$/.test(text) && number >= min && number <= max) return { value: number }
  return { problem: `${name}: "${text}" is not a whole number from ${min} to ${max}.` }
}

function asOneOf<Value extends string>(
  name: string,
  text: string,
  values: readonly Value[],
): Reading<Value | undefined> {
  if (text === '') return { value: undefined }
  const value = values.find((candidate) => candidate === text)
  return value === undefined
    ? { problem: `${name}: "${text}" is not known. Write one of: ${values.join(', ')}.` }
    : { value }
}

type Collected<Readings> = { [Name in keyof Readings]: Readings[Name] extends Reading<infer Value> ? Value : never }

/** All inputs as one value, or one error that names every bad input at once. */
export function collect<Readings extends Record<string, Reading<unknown>>>(readings: Readings): Collected<Readings> {
  const problems = Object.values(readings).flatMap((reading) => ('problem' in reading ? [reading.problem] : []))
  if (problems.length > 0) throw new UserError(problems.join('\n'))
  const values = Object.entries(readings).map(([name, reading]) => [
    name,
    'value' in reading ? reading.value : undefined,
  ])
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets which name has which type
  return Object.fromEntries(values) as Collected<Readings>
}

/** Reads further into what a reader gave, for example an address out of a secret. */
export const refined = <Given, Refined>(
  reading: Reading<Given>,
  refine: (value: Given) => Reading<Refined>,
): Reading<Refined> => ('problem' in reading ? reading : refine(reading.value))
