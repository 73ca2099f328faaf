import type { Annotation } from './log.ts'
import type { Place } from './errors.ts'

/** `file:line:column`, as editors and terminals take it. */
export const placeText = ({ file, line, column }: Pick<Place, 'file' | 'line' | 'column'>): string =>
  [file, line, ...(column === undefined ? [] : [column])].join(':')

/** A mistake in a file as an annotation at its line. */
export const annotationAt = (place: Place, level: Annotation['level'] = 'error'): Annotation => ({ level, ...place })

export interface AnnotationLimit {
  annotate(annotation: Annotation): void
  /** Shows what was held back. Annotations that come later are shown as they come. */
  flush(): void
}

/**
 * Of each level GitHub keeps ten of a step and drops the others without a word. So the tenth waits for the end of the run,
 * and says how many more there are; those go to the log.
 */
export function tenOfEachLevel({
  annotate,
  print,
}: {
  annotate: (annotation: Annotation) => void
  print: (line: string) => void
}): AnnotationLimit {
  const shown = new Map<Annotation['level'], number>()
  const held = new Map<Annotation['level'], Annotation[]>()
  let isOver = false
  return {
    annotate: (annotation) => {
      const count = shown.get(annotation.level) ?? 0
      if (isOver || count < MOST - 1) {
        shown.set(annotation.level, count + 1)
        annotate(annotation)
      } else held.set(annotation.level, [...(held.get(annotation.level) ?? []), annotation])
    },
    flush: () => {
      isOver = true
      for (const [tenth, ...more] of held.values()) {
        if (tenth !== undefined) annotate(withCount(tenth, more.length))
        for (const annotation of more) print(lineOf(annotation))
      }
      held.clear()
    },
  }
}

// https://docs.github.com/en/rest/checks/runs says 50 a request; of a step's commands the runner sends ten of each level
// (ExecutionContext.cs, `_maxIssueCount`).
const MOST = 10

const withCount = (annotation: Annotation, more: number): Annotation =>
  more === 0 ? annotation : { ...annotation, message: `${annotation.message}\n\nAnd ${more} more: see the step's log.` }

const NAMES = { notice: 'Notice', warning: 'Warning', error: 'Error' }

function lineOf({ level, message, file, line = 1, column }: Annotation): string {
  const place = file === undefined ? '' : `${placeText({ file, line, ...(column === undefined ? {} : { column }) })}: `
  return `${NAMES[level]}: ${place}${message}`
}
