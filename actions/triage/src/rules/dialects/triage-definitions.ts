import { quoted, type ConfigEntry, type ConfigNode } from '@porchlight/config'
import { isText, nameOf, textsOf, type Compilation } from '../yaml.ts'
import type { Definition } from '../model.ts'

const KEYS = ['color', 'description', 'formerly']
// https://docs.github.com/en/rest/issues/labels#create-a-label
const LONGEST_DESCRIPTION = 100
// The colour that GitHub itself gives to a label that is only named.
const GREY = 'ededed'

/** How labels look when they have to be created; labels that exist are not changed. */
export function definitionsOf(node: ConfigNode | undefined, compilation: Compilation): readonly Definition[] {
  if (node === undefined) return []
  if (node.kind === 'mapping') return node.entries.map((entry) => definitionOf(entry, compilation))
  compilation.problems.at(
    node,
    `labels has ${nameOf(node)}. Write the name of each label and below it color and description.`,
  )
  return []
}

function definitionOf({ key: name, node }: ConfigEntry, compilation: Compilation): Definition {
  const { problems } = compilation
  if (node.kind !== 'mapping') {
    problems.at(node, `the label ${quoted(name)} has ${nameOf(node)}. Write color: and description: below it.`)
    return { name, color: GREY, description: '', formerly: [] }
  }
  for (const entry of node.entries.filter(({ key }) => !KEYS.includes(key))) problems.unknownKey(entry, KEYS)
  const textAt = (key: string): { text: string; place: ConfigNode } | undefined => {
    const value = node.entries.find((entry) => entry.key === key)?.node
    return value === undefined ? undefined : { text: isText(value) ? value.text : '', place: value }
  }
  const color = textAt('color')
  const description = textAt('description')
  if (color !== undefined && !/^#?[0-9a-f]{6}$/i.test(color.text)) {
    problems.at(
      color.place,
      `color: ${quoted(color.text)} is no color. Write six hexadecimal digits in quotes, such as 'd73a4a'.`,
    )
  }
  if (description !== undefined && Array.from(description.text).length > LONGEST_DESCRIPTION) {
    problems.at(
      description.place,
      `this description has over ${LONGEST_DESCRIPTION} characters, which GitHub does not take. Shorten it.`,
    )
  }
  const formerly = node.entries.find(({ key }) => key === 'formerly')?.node
  return {
    name,
    color: color?.text.replace('#', '').toLowerCase() ?? GREY,
    description: description?.text ?? '',
    formerly: formerly === undefined ? [] : textsOf(formerly, 'a label', compilation).map(({ text }) => text),
  }
}
