import { createRequire } from 'node:module'

/*
 * What `#yaml` means in the bundles (package.json): the library's own file, dist/yaml. It is required and not imported, as a
 * chunk that waits for an import makes all that use it wait, and ncc cannot lay them flat.
 */
const library: typeof import('./yaml-library.ts') = createRequire(import.meta.url)('../yaml/index.js')

export const { Composer, isAlias, isMap, isScalar, Lexer, LineCounter, Parser } = library
