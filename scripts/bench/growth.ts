import { measure } from './measure.ts'
import { candidateOf } from './runs.ts'
import { dcoWork, triageWork, welcomeWork, type Work } from './work.ts'

// Whole runs take seconds here, and what grows is far above what wanders.
const ROUNDS = 5

/** One size of what people can have many of, and how the time of a run grew from the size before. */
export interface Grown {
  readonly name: string
  readonly size: number
  readonly cpu: number
  /** Microseconds for each item more than in the row before. */
  readonly each?: number
  /** That of this row to that of the row before: about 1 when it grows as its input does, less when it grows slower. */
  readonly ratio?: number
}

// A rule that is decided by the first file would read no second page.
const NONE_OF_THEM = 'src/**'

const DIMENSIONS: Readonly<
  Record<string, { readonly sizes: readonly number[]; readonly workOf: (size: number) => Work }>
> = {
  'files of a pull request, for triage': {
    sizes: [10, 100, 1000, 3000],
    workOf: (files) => triageWork({ files, glob: NONE_OF_THEM }),
  },
  'rules, for triage': { sizes: [10, 100, 300, 1000], workOf: (rules) => triageWork({ rules }) },
  'commits of a pull request, for dco-check': { sizes: [1, 100, 250, 1000, 2500], workOf: (size) => dcoWork(size) },
  'issues of a repository, for welcome': { sizes: [100, 1000, 10_000, 100_000], workOf: (size) => welcomeWork(size) },
}

export async function growth(): Promise<readonly Grown[]> {
  const rows: Grown[] = []
  for (const [name, { sizes, workOf }] of Object.entries(DIMENSIONS)) {
    const timings = await measure(
      sizes.map((size) => candidateOf(workOf(size))),
      ROUNDS,
    )
    for (const [index, size] of sizes.entries()) {
      const cpu = timings[index]?.cpu ?? 0
      rows.push({ name, size, cpu, ...steps(rows.at(-1), { name, size, cpu }) })
    }
  }
  return rows
}

function steps(before: Grown | undefined, now: Grown): Pick<Grown, 'each' | 'ratio'> {
  if (before?.name !== now.name) return {}
  const each = ((now.cpu - before.cpu) / (now.size - before.size)) * 1000
  return { each, ...(before.each !== undefined && before.each > 0 && each > 0 && { ratio: each / before.each }) }
}
