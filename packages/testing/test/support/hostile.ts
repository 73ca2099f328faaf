/** Text from strangers that would do something where it is not made inert. Each holds the word "pwned". */
export const hostileTexts = [
  {
    what: 'mentions and references',
    text: 'pwned @acme/core @everyone #77 GH-77 acme/widgets#77 https://evil.example/x www.evil.example',
  },
  {
    what: 'HTML',
    text: 'pwned </details><img src=x onerror=alert(1)><script>alert(1)</script><!-- porchlight:welcome:first-issue -->',
  },
  { what: 'Markdown', text: 'pwned ![x](https://evil.example/p.png) [click](javascript:alert(1)) **b** `c` ~~d~~ ```' },
  { what: 'a table', text: 'pwned | a | b || \\| | c |' },
  { what: 'a workflow command', text: '::error title=pwned::pwned' },
  { what: 'an old workflow command', text: '##[set-output name=plan]pwned ##[error]pwned' },
  { what: 'output injection', text: '::set-output name=plan::pwned%0A::stop-commands::x' },
  {
    what: 'replacement patterns and variables',
    text: "pwned $& $' $` $1 {{ title }} {{thanks}} ${{ github.token }} %s %d",
  },
  { what: 'bidirectional controls', text: 'pwned \u202Egnp.exe\u202C \u2066x\u2069 \u0007\u001B[31mred' },
  { what: '250 characters', text: `pwned ${'ü😀'.repeat(122)}` },
] as const

/** What GitHub would do with Markdown outside of code: mention, load, link, or break out of our own markup. */
export function actsIn(markdown: string): readonly string[] {
  const text = withoutCode(markdown)
  return ACTS.flatMap(({ act, pattern }) => [...text.matchAll(pattern)].map(([match]) => `${act}: ${match}`))
}

// A fence ends with as many backticks as it began with, and so does a code span.
const withoutCode = (markdown: string): string =>
  markdown.replaceAll(/^(`{3,})[^\n]*\n.*?^\1$/gms, '').replaceAll(/(?<![\\`])(`+)(?!`).*?(?<!`)\1(?!`)/g, '')

// Not escaped with a backslash; our own mentions, links and tags are recognised by what we write in them.
const ACTS: readonly { readonly act: string; readonly pattern: RegExp }[] = [
  { act: 'mentions', pattern: /(?<![\w\\/])@(?!ada\b|grace\b)[a-z\d][\w/-]*/gi },
  { act: 'refers', pattern: /(?<![\w\\])(?:#77\b|GH-77\b)/g },
  {
    act: 'shows a tag',
    pattern:
      /(?<!\\)<(?!!-- porchlight:[a-z-]+:[\w.%-]+ -->|\/?(?:details|summary|pre|code)>|pre lang="sh">|https:\/\/github\.com\/)[a-z!/][^\n]*/gi,
  },
  { act: 'shows an image', pattern: /(?<!\\)!\[/g },
  {
    act: 'links',
    pattern:
      /(?<!\\)\]\((?!https:\/\/(?:github\.com|developercertificate\.org|git-scm\.com|cli\.github\.com)\b|<https:\/\/github\.com\/)[^\n]*/g,
  },
  { act: 'links by itself', pattern: /(?<![<(\w])(?:https?:\/\/|www\.)evil/gi },
  { act: 'turns around', pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cc}(?<!\n)/gu },
  { act: 'has a variable', pattern: /(?<!\\)\{\{/g },
]

/** The numbers of cells of each table's rows: one number when no row breaks out. */
export const columnsOf = (markdown: string): readonly (readonly number[])[] =>
  withoutCode(markdown)
    .split(/\n(?!\|)/)
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
    .filter((rows) => rows.length > 0)
    .map((rows) => [...new Set(rows.map((row) => [...row.matchAll(/(?<!\\)(?:\\\\)*\|/g)].length))])
