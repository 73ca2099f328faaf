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

/** Whether the body holds the marker on a line of its own. Its author says whether it is ours: a marker can be copied. */
export const hasMarker = (body: string, wanted: string): boolean => linesOf(body).some((line) => line.trim() === wanted)

/** The body with the marker as first line, where truncation does not reach it. */
export const withMarker = (body: string, wanted: Marker): string => `${wanted}\n${withoutMarker(body, wanted)}`

export const withoutMarker = (body: string, wanted: Marker): string =>
  linesOf(body)
    .filter((line) => line.trim() !== wanted)
    .join('\n')

const linesOf = (body: string): string[] => body.split(/\r?\n/)
