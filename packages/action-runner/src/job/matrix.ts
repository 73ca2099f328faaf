import { isDeepStrictEqual } from 'node:util'
import { asList } from '../files/step-definition.ts'
import { isRecord } from '../files/yaml-file.ts'

export type MatrixValues = Record<string, unknown>

/** Every combination of a `strategy.matrix`, with `exclude` and `include` as docs.github.com describes them. */
export function matrixCombinations(matrix: unknown): MatrixValues[] {
  if (!isRecord(matrix)) return []
  const { include, exclude, ...axes } = matrix
  const excluded = asList(exclude).filter(isRecord)
  const combinations = product(axes).filter(
    (values) =>
      !excluded.some((pattern) => Object.entries(pattern).every(([key, value]) => isSame(values[key], value))),
  )
  const merged = combinations.map((values) => ({ ...values }))
  const extra: MatrixValues[] = []
  for (const addition of asList(include).filter(isRecord)) {
    // An addition joins each combination whose own axes it does not change; one that joins none stands for itself.
    const targets = merged.filter((_, index) => isCompatible(combinations[index] ?? {}, addition))
    if (targets.length === 0) extra.push(addition)
    for (const target of targets) Object.assign(target, addition)
  }
  return [...merged, ...extra]
}

function product(axes: Readonly<Record<string, unknown>>): MatrixValues[] {
  const names = Object.keys(axes)
  if (names.length === 0) return []
  return names.reduce<MatrixValues[]>(
    (combinations, name) =>
      combinations.flatMap((values) => asList(axes[name]).map((value) => ({ ...values, [name]: value }))),
    [{}],
  )
}

function isCompatible(combination: MatrixValues, addition: MatrixValues): boolean {
  return Object.entries(combination).every(([key, value]) => !(key in addition) || isSame(addition[key], value))
}

function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one, other)
}
