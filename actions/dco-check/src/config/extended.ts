import type { Parsed } from './settings.ts'

/** What `_extends` names, in Probot's notation: `repository`, `owner/repository`, either with `:path`. */
export interface Extended {
  /** The same owner when absent. */
  readonly owner?: string
  readonly name: string
  /** The usual path when absent. */
  readonly path?: string
}

export function extendedFrom(text: string): Parsed<Extended> {
  // https://github.com/probot/octokit-plugin-config#the-_extends-key
  const match = /^(?:([a-z0-9][a-z0-9_-]{0,99})\/)?([a-z0-9._-]{1,100})(?::([a-z0-9._/-]{1,200}\.ya?ml))?$/i.exec(text)
  const [, owner, name, path] = match ?? []
  const isUnsafe = name === undefined || /^\.\.?$/.test(name) || path?.split('/').includes('..')
  if (isUnsafe)
    return {
      problem: `"${text}" names no file. Write repository, owner/repository or owner/repository:path/to/file.yml.`,
    }
  return { value: { name, ...(owner === undefined ? {} : { owner }), ...(path === undefined ? {} : { path }) } }
}
