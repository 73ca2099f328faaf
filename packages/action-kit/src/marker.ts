/** The invisible line by which an action finds its own comment again. Never renamed: old comments carry it. */
export type Marker = `<!-- porchlight:${string}:${string} -->`

export function marker(action: string, purpose: string): Marker {
  for (const part of [action, purpose]) {
    // Two hyphens would end an HTML comment early.
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part))
      throw new Error(`The marker part ${JSON.stringify(part)} is not kebab-case.`)
  }
  return `<!-- porchlight:${action}:${purpose} -->`
}

/** Whether the marker is the body's first line, exactly: where we put it, and where a quote of someone's text rarely has it. */
export const hasMarker = (body: string, wanted: string): boolean => linesOf(body)[0] === wanted

/**
 * By what our own comment for a purpose is known again. Every workflow of a repository writes as the same account, and a
 * marker can be copied: what stands below it has to be what we write
 * (docs/decisions/0052-what-proves-a-comment-ours.md).
 */
export interface OwnMark {
  readonly marker: Marker
  /** Whether this is what we write below the marker, or wrote in an earlier version. Line ends are line feeds. */
  readonly isOurs: (rest: string) => boolean
}

/** Whether a body is one that we write: the marker, and what belongs below it. Its author is the caller's to check. */
export const isMarked = (body: string, { marker: wanted, isOurs }: OwnMark): boolean => {
  const [first, ...rest] = linesOf(body)
  return first === wanted && isOurs(rest.join('\n').trim())
}

/** The body with the marker as first line, where truncation does not reach it. */
export const withMarker = (body: string, wanted: Marker): string => `${wanted}\n${withoutMarker(body, wanted)}`

export const withoutMarker = (body: string, wanted: Marker): string =>
  linesOf(body)
    .filter((line) => line.trim() !== wanted)
    .join('\n')

const linesOf = (body: string): string[] => body.split(/\r?\n/)
