import { placeText } from './annotations.ts'
import { isGitHubError, isUserError, type GitHubError, type UserError } from './errors.ts'
import type { ActionDeclaration } from './inputs.ts'
import { sentenceText, type SentenceOptions } from './sentence.ts'
import { inlineCode } from './text.ts'

interface Failing {
  readonly action: ActionDeclaration
  readonly page: string
}

/** The job summary is where people look first; a bug's stack stays in the log. */
export const failureSummary = (thrown: unknown, { action, page }: Failing): string =>
  isUserError(thrown) || isGitHubError(thrown)
    ? `### ${action.name} could not do its work\n\n${mistakes(thrown, { page })}`
    : ''

/** One item for each mistake; those that have a place have it in front. */
function mistakes(error: UserError | GitHubError, options: SentenceOptions): string {
  const lines =
    isUserError(error) && error.places.length > 0
      ? error.places.map((place) => `${inlineCode(placeText(place))}: ${sentenceText(place.message, options)}`)
      : error.message
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => sentenceText(line, options))
  return lines.length === 1 ? lines.join('') : lines.map((line) => `- ${line}`).join('\n')
}
