/** Milliseconds that a receiver asks to wait, from seconds or a date (RFC 9110, section 10.2.3); undefined when it does not. */
export function retryAfter(header: string | readonly string[] | undefined, now: Date): number | undefined {
  if (typeof header !== 'string') return undefined
  if (/^\d+$/.test(header)) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime())
}
