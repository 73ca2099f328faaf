/* What we use of `yaml`. In dist/ it is one file for all actions, as the toolkit is (docs/decisions/0003-one-toolkit-bundle.md). */
export { Composer, isAlias, isMap, isScalar, Lexer, LineCounter, Parser } from 'yaml'
