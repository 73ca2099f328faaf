/* Whether what GitHub lists was done with the token that we use. */

// GITHUB_TOKEN is github-actions[bot] as viewer and github-actions as actor; no person's login has a bracket.
const bare = (login: string): string => login.replace(/\[bot\]$/, '').toLowerCase()

export const isSameAccount = (one: string, other: string): boolean => bare(one) === bare(other)

/**
 * For REST, where GITHUB_TOKEN may not ask who it is; this is its login everywhere. Other apps' and people's tokens are
 * not recognised.
 */
export const isWorkflowToken = (login: string): boolean => isSameAccount(login, 'github-actions')
