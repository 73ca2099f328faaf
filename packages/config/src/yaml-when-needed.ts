/**
 * What `#yaml` means in the bundles (package.json): the library's own file, dist/yaml, which ncc must leave alone. Waiting
 * here costs an idle run nothing, as only what has rules to read imports this package.
 */
const library = await import(/* webpackIgnore: true */ './yaml-library.ts')

export const { Composer, isAlias, isMap, isScalar, Lexer, LineCounter, Parser } = library
