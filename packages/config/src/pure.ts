export { nearest } from '@porchlight/action-kit/pure'
export type {
  BooleanNode,
  ConfigEntry,
  ConfigNode,
  MappingNode,
  NullNode,
  NumberNode,
  Position,
  ScalarNode,
  SequenceNode,
  TextNode,
} from './node.ts'
export { parseConfig } from './parse-config.ts'
export { configProblems, quoted } from './problems.ts'
export type { ConfigProblems } from './problems.ts'
