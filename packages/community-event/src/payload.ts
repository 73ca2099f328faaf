/** A webhook payload lacks a field that its event always has. The message names the field and quotes no content. */
export class PayloadError extends Error {
  override readonly name = 'PayloadError'
}

/** One object of a payload and the path to it. */
export interface Payload {
  text(name: string): string
  textOr(name: string, otherwise: string): string
  whole(name: string): number
  wholeOr(name: string, otherwise: number): number
  isTrue(name: string): boolean
  object(name: string): Payload
  objectOrNull(name: string): Payload | null
  /** The `name` of each entry, as labels have it. */
  names(name: string): readonly string[]
}

export function payloadOf(json: unknown, path = 'payload'): Payload {
  if (!isObject(json)) throw new PayloadError(`The event's payload has no object at "${path}".`)
  const wrong = (name: string, kind: string) =>
    new PayloadError(`The event's payload has no ${kind} at "${path}.${name}".`)
  const isAbsent = (name: string): boolean => json[name] === undefined || json[name] === null
  const text = (name: string): string => {
    const value = json[name]
    if (typeof value !== 'string') throw wrong(name, 'text')
    return value
  }
  const whole = (name: string): number => {
    const value = json[name]
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw wrong(name, 'whole number')
    return value
  }
  const object = (name: string): Payload => payloadOf(json[name], `${path}.${name}`)
  return {
    text,
    whole,
    object,
    textOr: (name, otherwise) => (isAbsent(name) ? otherwise : text(name)),
    wholeOr: (name, otherwise) => (isAbsent(name) ? otherwise : whole(name)),
    isTrue: (name) => json[name] === true,
    objectOrNull: (name) => (isAbsent(name) ? null : object(name)),
    names: (name) => {
      const entries = json[name]
      if (!Array.isArray(entries)) return []
      return entries.flatMap((entry: unknown) =>
        isObject(entry) && typeof entry['name'] === 'string' ? [entry['name']] : [],
      )
    },
  }
}

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json)
