/**
 * Whether mail could be sent there: a local part, an `@`, and a domain with a top-level domain. International addresses
 * are as good as others. Whether it is read cannot be known.
 */
export function isDeliverable(email: string): boolean {
  const at = email.lastIndexOf('@')
  if (at < 1 || email.length > LONGEST_ADDRESS) return false
  return isBotAddress(email) || (isLocalPart(email.slice(0, at)) && isDomain(email.slice(at + 1)))
}

// RFC 5321 §4.5.3.1: 64 octets for the local part, 254 in all (erratum 1690); RFC 1035 §2.3.4: 63 for a label.
const LONGEST_ADDRESS = 254
const LONGEST_LOCAL_PART = 64
const LONGEST_LABEL = 63

/**
 * `49699333+dependabot[bot]@users.noreply.github.com`, on an Enterprise Server with its own host: brackets make no valid
 * address, but GitHub gives them to its apps.
 */
export function isBotAddress(email: string): boolean {
  const at = email.indexOf(BOT_SUFFIX)
  return at > 0 && !/[\s<>]/.test(email) && isDomain(email.slice(at + BOT_SUFFIX.length))
}

const BOT_SUFFIX = '[bot]@users.noreply.'

/** RFC 5322's dot-atom, with RFC 6531's letters, or a quoted text. Each pattern reads the text once. */
const isLocalPart = (local: string): boolean =>
  local.length <= LONGEST_LOCAL_PART &&
  (/^"[^"\\<>\p{Cc}]+"$/u.test(local) ||
    local.split('.').every((atom) => /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+$/u.test(atom)))

function isDomain(domain: string): boolean {
  const labels = domain.split('.')
  const top = labels.at(-1) ?? ''
  return labels.length > 1 && labels.every(isLabel) && Array.from(top).length > 1 && !/^\p{N}+$/u.test(top)
}

// The two joiners belong to words of Persian and of Indian languages (RFC 5892, appendix A).
const isLabel = (label: string): boolean =>
  label.length <= LONGEST_LABEL &&
  /^(?:[\p{L}\p{M}\p{N}-]|\u200C|\u200D)+$/u.test(label) &&
  !label.startsWith('-') &&
  !label.endsWith('-')
