import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './repository.ts'

interface Published {
  /** `OWNER/porchlight` while no owner has published it: then the README says what to write for OWNER. */
  readonly repository: string
  /** What the snippets pin. */
  readonly ref: string
  /** Tags that the owner has pushed. None can be named before. */
  readonly tags: readonly string[]
}

/** Where Porchlight can be had: `published.json`, the one place that says so. `npm run docs` writes it into every snippet. */
export const published = JSON.parse(readFileSync(join(root, 'scripts/published.json'), 'utf8')) as Published

/** `acme/porchlight/actions/welcome@v1`, its pages on github.com, and its files on raw.githubusercontent.com. */
const ADDRESSES: readonly { readonly form: RegExp; readonly written: (rest: string) => string }[] = [
  {
    form: /(?<![\w./-])[\w-]+\/porchlight((?:\/actions\/[\w-]+)?)@[\w./-]*[\w-]/g,
    written: (path) => `${published.repository}${path}@${published.ref}`,
  },
  {
    form: /https:\/\/github\.com\/[\w-]+\/porchlight((?![\w-]))/g,
    written: () => `https://github.com/${published.repository}`,
  },
  {
    form: /https:\/\/raw\.githubusercontent\.com\/[\w-]+\/porchlight\/[\w.-]+(\/)/g,
    written: (rest) => `https://raw.githubusercontent.com/${published.repository}/${published.ref}${rest}`,
  },
]

/** The text with every address of ours as it is published. */
export const addressed = (text: string): string =>
  ADDRESSES.reduce((all, { form, written }) => all.replaceAll(form, (_, rest: string) => written(rest)), text)

/** The addresses in a text that lead elsewhere: to another account, or to a tag that there is not. */
export const strayAddresses = (text: string): readonly string[] =>
  ADDRESSES.flatMap(({ form, written }) =>
    [...text.matchAll(form)].flatMap(([found, rest = '']) =>
      found === written(rest) || isPinned(found) ? [] : [found],
    ),
  )

const isPinned = (address: string): boolean => {
  const [path = '', ref = ''] = address.split('@')
  const isOurs = `${path}/`.startsWith(`${published.repository}/`)
  return isOurs && (/^[0-9a-f]{40}$/.test(ref) || published.tags.includes(ref))
}
