import { isGitHubError } from '@porchlight/action-kit'

// GitHub says 404 of an address that it does not have; proxies and servers that speak REST alone also say the others.
const NOT_THERE = [404, 405, 501]

/** Whether GraphQL is not there; what it is asked about may also be missing, which REST then says. */
export const isWithoutGraphql = (error: unknown): boolean => isGitHubError(error) && NOT_THERE.includes(error.status)
