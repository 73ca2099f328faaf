// Logins have 39 characters at the most, and an enterprise's own accounts an underscore and its short code after it; apps
// have `[bot]`. GitHub's older logins may end with a hyphen.
// https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
const LOGIN = /^@?([a-z\d][\w-]{0,98}(?:\[bot\])?)$/i

// An organization has no underscore or `[bot]`; a slug is made of the team's name and may start with an underscore.
const TEAM = /^@?([a-z\d][a-z\d-]{0,98})\/([a-z\d_][\w.-]{0,99})$/i

/** The login that a text names, with or without `@` before it; undefined when it cannot be one. Case is kept. */
export const parseLogin = (text: string): string | undefined => LOGIN.exec(text)?.[1]

/** The team that a text names as `organization/team`, with or without `@` before it. */
export function parseTeam(text: string): { readonly organization: string; readonly slug: string } | undefined {
  const [, organization, slug] = TEAM.exec(text) ?? []
  return organization === undefined || slug === undefined ? undefined : { organization, slug }
}
