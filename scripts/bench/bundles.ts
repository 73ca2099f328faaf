import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../repository.ts'

export interface Bundle {
  readonly name: string
  readonly bytes: number
  readonly compressed: number
}

/** Every `index.js` that a runner may start or import. */
export function bundles(): readonly Bundle[] {
  const folders = readdirSync(join(root, 'dist')).filter(
    (name) => name !== 'try' && statSync(join(root, 'dist', name)).isDirectory(),
  )
  return folders.map((name) => {
    const code = readFileSync(join(root, 'dist', name, 'index.js'))
    return { name, bytes: code.length, compressed: gzipSync(code).length }
  })
}
