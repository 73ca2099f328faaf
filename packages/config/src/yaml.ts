// ncc must leave the import alone. Whoever imports this package has rules to read, so that waiting here costs an idle run nothing.
const library = await import(/* webpackIgnore: true */ './yaml-library.ts')

export const { Composer, isAlias, isMap, isScalar, Lexer, LineCounter, Parser } = library
