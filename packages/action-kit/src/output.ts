import { truncateMarkdown } from './truncate.ts'

/**
 * The value of an output as text: text as it is, anything else as JSON.
 *
 * GitHub limits the outputs of a job to 1 MB in all (measured in UTF-16, as .NET counts), so a larger value gives way
 * to a sentence: a truncated JSON would break its parser, and an output over the limit loses all of the job's.
 */
export function outputText(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > MOST_CHARACTERS ? JSON.stringify({ omitted: `${text.length} characters, over the limit` }) : text
}

// Half of GitHub's 1 MB (2 bytes a character) would already be 524,288 characters; several outputs share it.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
const MOST_CHARACTERS = 200_000

/** The job summary as far as GitHub shows it: a step whose summary is larger fails to upload it, and loses all of it. */
export const summaryText = (markdown: string): string =>
  truncateMarkdown(markdown, {
    characters: MOST_SUMMARY_BYTES,
    bytes: MOST_SUMMARY_BYTES,
    notice: '_The rest is cut: GitHub shows 1 MiB of a summary. The outputs of this step hold more._',
  })

// 1 MiB a step, less one byte for the line break that ends it.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
const MOST_SUMMARY_BYTES = 1_048_576 - 1
