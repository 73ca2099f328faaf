import type { ConfigEntry } from '@porchlight/config'

/**
 * The labels as the peers read them: js-yaml makes an object of the file, so that the key `1.0` is the label `1`, `True`
 * is `true`, and whole numbers come first, in their own order.
 */
export function asPropertyNames(entries: readonly ConfigEntry[]): ConfigEntry[] {
  const named = entries.map((entry) => ({ ...entry, key: propertyName(entry) }))
  const indexes = named.filter(isIndex).toSorted((one, other) => Number(one.key) - Number(other.key))
  return [...indexes, ...named.filter((entry) => !isIndex(entry))]
}

const propertyName = ({ key, keyValue }: ConfigEntry): string => (keyValue === undefined ? key : String(keyValue))

// What JavaScript takes for an array index: https://tc39.es/ecma262/#array-index
const isIndex = ({ key }: ConfigEntry): boolean => /^(0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1
