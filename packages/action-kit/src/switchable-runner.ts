import type { Annotation } from './log.ts'
import type { Runner } from './runner.ts'

export interface SwitchableRunner extends Runner {
  /** From here on `next` speaks; what was masked stays masked. */
  switchTo(next: Runner): void
}

/**
 * A runner that keeps secrets out of what it prints also where no GitHub runner reads along and stars them out: on a
 * developer's terminal, in another CI.
 */
export function switchableRunner(first: Runner): SwitchableRunner {
  let runner = first
  const secrets = new Set<string>()
  const redacted = (text: string): string =>
    [...secrets].reduce((shown, secret) => shown.replaceAll(secret, '***'), text)
  return {
    switchTo: (next) => {
      runner = next
    },
    mask: (secret) => {
      for (const line of secret.split(/\r?\n/).filter((part) => part !== '')) secrets.add(line)
      runner.mask(secret)
    },
    print: (line) => runner.print(redacted(line)),
    annotate: (annotation) => runner.annotate(redactedAnnotation(annotation)),
    output: (name, value) => runner.output(name, value),
    summarise: (markdown) => runner.summarise(redacted(markdown)),
    fail: (message) => runner.fail(redacted(message)),
  }

  function redactedAnnotation(annotation: Annotation): Annotation {
    const { title } = annotation
    return {
      ...annotation,
      message: redacted(annotation.message),
      ...(title === undefined ? {} : { title: redacted(title) }),
    }
  }
}
