import { UserError } from './errors.ts'

/** Reads the fields of unknown JSON. What is missing or of another type is an error that names the field by its path. */
export interface Fields {
  has(name: string): boolean
  text(name: string): string
  /** `null` and an absent field are the same to us: GitHub writes either. */
  textOrNull(name: string): string | null
  whole(name: string): number
  flag(name: string): boolean
  /** For fields that GitHub leaves out when they are false. */
  flagOrFalse(name: string): boolean
  object(name: string): Fields
  objectOrNull(name: string): Fields | null
  list<Entry>(name: string, parse: (entry: unknown, path: string) => Entry): readonly Entry[]
  /** The raw value, for a parser of its own, and the path to name it by. */
  at(name: string): { json: unknown; path: string }
}

type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (json: unknown): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

/** A string that may be missing, of JSON that may be anything: '' then. For error answers, which have no fixed shape. */
export function wordIn(json: unknown, name: string): string {
  const value = isObject(json) ? json[name] : undefined
  return typeof value === 'string' ? value : ''
}

/** The same for a list. */
export function entriesIn(json: unknown, name: string): readonly unknown[] {
  const value = isObject(json) ? json[name] : undefined
  return Array.isArray(value) ? value : []
}

export function fieldsOf(json: unknown, path: string): Fields {
  if (!isObject(json)) throw unexpected(path, 'an object', json)
  const at = (name: string) => ({ json: json[name], path: path === '' ? name : `${path}.${name}` })
  const isAbsent = (name: string): boolean => json[name] === undefined || json[name] === null
  const object = (name: string): Fields => fieldsOf(at(name).json, at(name).path)
  const text = (name: string): string => stringFrom(at(name).json, at(name).path)
  const flag = (name: string): boolean => {
    const value = json[name]
    if (typeof value !== 'boolean') throw unexpected(at(name).path, 'a boolean', value)
    return value
  }
  return {
    at,
    object,
    text,
    flag,
    has: (name) => !isAbsent(name),
    textOrNull: (name) => (isAbsent(name) ? null : text(name)),
    whole: (name) => {
      const value = json[name]
      if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
        throw unexpected(at(name).path, 'an integer', value)
      }
      return value
    },
    flagOrFalse: (name) => (isAbsent(name) ? false : flag(name)),
    objectOrNull: (name) => (isAbsent(name) ? null : object(name)),
    list: (name, parse) => listFrom(json[name], at(name).path, parse),
  }
}

export function listFrom<Entry>(
  json: unknown,
  path: string,
  parse: (entry: unknown, path: string) => Entry,
): readonly Entry[] {
  if (!Array.isArray(json)) throw unexpected(path, 'an array', json)
  return json.map((entry: unknown, index) => parse(entry, `${path}[${index}]`))
}

function stringFrom(json: unknown, path: string): string {
  if (typeof json !== 'string') throw unexpected(path, 'a string', json)
  return json
}

// Never the value itself: a payload may hold what must not be printed.
const unexpected = (path: string, expected: string, json: unknown): UserError =>
  new UserError(`GitHub's JSON: expected ${expected} at "${path}", found ${kindOf(json)}.`)

function kindOf(json: unknown): string {
  if (json === undefined) return 'nothing'
  if (json === null) return 'null'
  if (Array.isArray(json)) return 'an array'
  return { string: 'a string', number: 'a number', boolean: 'a boolean' }[typeof json as string] ?? 'an object'
}
