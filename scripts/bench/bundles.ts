import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../repository.ts'

export interface Bundle {
  readonly name: string
  readonly bytes: number
  readonly compressed: number
}

/** What a runner may load for each action, its chunks included, and of each bundle that they share. */
export function bundles(): readonly Bundle[] {
  const folders = readdirSync(join(root, 'dist')).filter(
    (name) => name !== 'try' && statSync(join(root, 'dist', name)).isDirectory(),
  )
  return folders.map((name) => {
    const files = readdirSync(join(root, 'dist', name)).filter((file) => file.endsWith('.js'))
    const code = Buffer.concat(files.map((file) => readFileSync(join(root, 'dist', name, file))))
    return { name, bytes: code.length, compressed: gzipSync(code).length }
  })
}
