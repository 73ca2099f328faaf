import { marker, type OwnMark } from '@porchlight/action-kit/pure'

/** Finds our one comment again. Never renamed: old comments carry it. */
const MARKER = marker('dco-check', 'sign-off')

/**
 * By what our one comment is known again: the marker, a headline of ours, and below it the thanks or the commits that fail with a
 * section on how to fix them, to the end of the last one: a part of it, or words below it, are another's quote. No sentence is taken out here when the texts change, as old comments have the old ones.
 */
export const OWN_COMMENT = {
  marker: MARKER,
  isOurs: (rest: string): boolean => {
    const [first = '', second = '', third = ''] = rest.split('\n', 3)
    if (second !== '' || first.length > LONGEST_HEADLINE || !HEADLINES.some((headline) => headline.test(first)))
      return false
    return third === 'Thank you.'
      ? rest === `${first}\n\n${third}`
      : DETAILS.test(third) && hasSection(rest) && ENDINGS.some((ending) => ending.test(rest))
  },
} satisfies OwnMark

// With a login of 39 characters and a label of 50, each escaped.
const LONGEST_HEADLINE = 500

const HEADLINES = [
  /^### (?:The commit is|Both commits are|All \d+ commits are) signed off\.$/,
  /^### (?:The commit that needs a sign-off has|Both commits that need a sign-off have|All \d+ commits that need a sign-off have) one\.$/,
  /^### No commit here needs a sign-off: \d+ (?:is|are) .+\.$/,
  /^### (?:The commit is|\d+ of \d+ commits? (?:is|are)) not signed off(?:\.|, and .+ (?:set the check to pass|let (?:it|them) pass with the label .+)\.)$/,
]

// What commits have in common is said once, below their titles.
const DETAILS = /^\*\*[0-9a-f]{7}\*\* /

/** One of them stands in each comment on a failure. */
const hasSection = (rest: string): boolean => SECTIONS.some((section) => rest.includes(`\n\n#### ${section}\n\n`))

const SECTIONS = ['How to sign off', 'If a co-author has not signed off']

const ENDINGS = [
  /`gh pr checkout \S+`\.$/,
  /\nNext time, `git commit --signoff` adds the line at once\.$/,
  /\nThis makes you the author of every commit that it rewrites\. Do not use it if other people wrote some of them\.$/,
  /\(clauses b and c of the certificate\)\.$/,
  /Git refuses the push if the branch has changed in the meantime\.$/,
  /\nThe repository of this branch was deleted\. Push the branch to another one, and open a new pull request\.$/,
  /\. Then add the pull request to the queue again\.$/,
  /has all of it\.$/,
  /\n`{3,}$/,
  /<\/code><\/pre>$/,
]
