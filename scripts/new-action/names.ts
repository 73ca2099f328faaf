import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { actionFile, root } from '../repository.ts'

const LONGEST = 40

/** What becomes of the name: a folder, a bundle, a package, and in the root a step and the first part of its inputs. */
export function nameProblem(name: string): string | undefined {
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(name))
    return `"${name}" is not a name for an action: expected lower-case words with hyphens, for example night-light.`
  if (name.length > LONGEST) return `"${name}" has ${name.length} letters: expected ${LONGEST} at most.`
  const taken = [`actions/${name}`, `packages/${name}`, `dist/${name}`].find((path) => existsSync(join(root, path)))
  if (taken !== undefined) return `"${name}" is taken: there is ${taken}.`
  const isReserved = Object.keys(actionFile('action.yml').inputs ?? {}).includes(name) || RESERVED.includes(name)
  return isReserved ? `"${name}" is reserved: the root action.yml uses that name.` : undefined
}

/** Its first step, and what GitHub's expressions call otherwise. */
const RESERVED = ['switches', 'plan', 'true', 'false', 'null']
