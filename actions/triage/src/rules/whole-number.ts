import { quoted, type ConfigNode } from '@porchlight/config'
import { isText, nameOf, type Compilation } from './yaml.ts'

/** From 1 to `most`; undefined where the key is missing, or wrong, which is told then. */
export function wholeNumberAt(
  key: string,
  node: ConfigNode | undefined,
  most: number,
  { problems }: Compilation,
): number | undefined {
  if (node === undefined) return undefined
  const number = isText(node) && /^[1-9]\d{0,8}$/.test(node.text) ? Number(node.text) : undefined
  if (number !== undefined && number <= most) return number
  const found = isText(node) ? quoted(node.text) : nameOf(node)
  problems.at(node, `${key}: ${found} is no whole number from 1 to ${most}. Write for example ${key}: 1.`)
  return undefined
}
