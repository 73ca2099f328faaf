/** Where something stands in its file; both count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A value of a configuration file and where it stands. What an alias names stands where the anchor is. */
export type ConfigNode = MappingNode | SequenceNode | ScalarNode

export type ScalarNode = TextNode | NumberNode | BooleanNode | NullNode

export interface MappingNode extends Position {
  readonly kind: 'mapping'
  /** In the order of the file; keys are unique. What a merge key `<<` brings in comes last. */
  readonly entries: readonly ConfigEntry[]
}

/** Its position is the key's. */
export interface ConfigEntry extends Position {
  /** As written, without quotes: the key `1.0` is the text "1.0". */
  readonly key: string
  /** What YAML takes the key for, where that is not a text: 1 for the key `1.0`, null for `~`. */
  readonly keyValue?: number | boolean | null
  readonly node: ConfigNode
}

export interface SequenceNode extends Position {
  readonly kind: 'sequence'
  readonly items: readonly ConfigNode[]
}

interface Scalar extends Position {
  /** As written, without quotes: what to show in a message, and what a name like `1.0` was meant to be. */
  readonly text: string
}

export interface TextNode extends Scalar {
  readonly kind: 'text'
}

export interface NumberNode extends Scalar {
  readonly kind: 'number'
  readonly value: number
}

export interface BooleanNode extends Scalar {
  readonly kind: 'boolean'
  readonly value: boolean
}

/** Also what a key without a value holds; its `text` is '' then. */
export interface NullNode extends Scalar {
  readonly kind: 'null'
}
