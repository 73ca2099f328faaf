import { UserError } from '@porchlight/action-kit'

/**
 * Refuses what cannot stand in an address as one part of its path. Addresses are normalised before they are sent: a label
 * named `.` leaves `DELETE …/labels/`, which removes all labels, and `..` leads out of them. An empty name does the same,
 * and half a surrogate pair cannot be written at all. The rest is escaped; `%2E` as `%252E`, which stays one.
 */
export function refuseUnaddressable(route: string, parameters: Readonly<Record<string, unknown>>): void {
  for (const [, name = ''] of route.matchAll(/\{(\w+)\}/g)) {
    const value = textOf(parameters[name])
    // GitHub undoes the escape of slashes, at the latest for paths of files.
    if (value.isWellFormed() && !value.split('/').some(isNoName)) continue
    throw new UserError(
      `GitHub's API has no address for ${JSON.stringify(value)} (${name.replaceAll('_', ' ')} in ${route}), so nothing was asked. Use another name: empty parts, "." and ".." between slashes mean other places.`,
    )
  }
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

const isNoName = (part: string): boolean => part === '' || part === '.' || part === '..'
