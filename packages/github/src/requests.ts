/** What this run has asked of GitHub, for those who keep within a budget. */
export interface Requests {
  /** Attempts that went out, REST and GraphQL alike, with those that failed and were made again. */
  sent(): number
  /** What GitHub's last answer left of the hour's REST requests; undefined until one said it. */
  remaining(): number | undefined
}
