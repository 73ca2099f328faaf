import { anAccount } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import type { Moment } from '../src/greeting.ts'
import { BUILT_IN_MESSAGES, commentFor, READ_ONLY_SUMMARY } from '../src/messages.ts'
import { messageTemplate } from '../src/variables.ts'
import { aMergedPullRequest, anOpenedPullRequest, aSubject } from './support/builders.ts'

const context = {
  repository: 'acme/widgets',
  mentors: ['@lena', '@grace', '@lin'],
  links: {
    contributingGuide: 'https://github.com/acme/widgets/blob/main/CONTRIBUTING.md',
    codeOfConduct: 'https://github.com/acme/widgets/blob/main/CODE_OF_CONDUCT.md',
  },
}

const comment = (text: string, subject = aSubject()) =>
  commentFor(subject, messageTemplate(text, 'issue-message'), context)
const builtIn = (moment: Moment, subject = aSubject({ moment })) => comment(BUILT_IN_MESSAGES[moment] ?? '', subject)

/* Each file below golden/ is a whole text as people read it, to be reviewed as prose. */

describe('the built-in greeting', () => {
  it('for a first issue says what helps', async () => {
    await expect(builtIn('first-issue')).toMatchFileSnapshot('golden/first-issue.md')
  })
  it('for a first pull request says what happens next', async () => {
    await expect(builtIn('first-pull-request', anOpenedPullRequest())).toMatchFileSnapshot(
      'golden/first-pull-request.md',
    )
  })
  it('for a first merge says thank you', async () => {
    await expect(builtIn('first-merge', aMergedPullRequest())).toMatchFileSnapshot('golden/first-merge.md')
  })
  it('for a first discussion invites everyone', async () => {
    await expect(builtIn('first-discussion')).toMatchFileSnapshot('golden/first-discussion.md')
  })
})

describe('the summary of a run whose token can only read', () => {
  it('has the workflow to copy', async () => {
    await expect(READ_ONLY_SUMMARY).toMatchFileSnapshot('golden/read-only-summary.md')
  })
})

describe('a maintainer’s message', () => {
  it('keeps its Markdown and fills every variable', async () => {
    const text = `## Hi @{{author}}!

[#{{ number }}]({{ url }}) in {{ repository }}: {{ title }}

- Read [the guide]({{ contributing-guide }}) and [the code]({{ code-of-conduct }}).
- Ask {{ mentors }}.`
    await expect(comment(text)).toMatchFileSnapshot('golden/every-variable.md')
  })

  it('shows the author in a message written for plbstl/first-contribution', () => {
    expect(comment('Hey @{fc-author}!')).toBe('<!-- porchlight:welcome:first-issue -->\nHey @ada!')
  })

  it('lets a hostile title mention, mark up, link or expand nothing', () => {
    const title = '@everyone `rm` {{ url }} <img src=x> [click](https://evil) --> fixes #1 $& $$'
    expect(comment('{{ title }}', aSubject({ title }))).toMatchInlineSnapshot(`
      "<!-- porchlight:welcome:first-issue -->
      @⁠everyone \\\`rm\\\` \\{\\{ url \\}\\} \\<img src\\=x\\> \\[click\\]\\(https:⁠//evil\\) \\-\\-\\> fixes \\#⁠1 \\$\\& \\$\\$"
    `)
  })

  it('lets a text that is not a login do nothing', () => {
    const author = anAccount({ login: 'ada](https://evil) @team' })
    expect(comment('Hi @{{ author }}', aSubject({ author }))).toMatchInlineSnapshot(`
      "<!-- porchlight:welcome:first-issue -->
      Hi @⁠ada\\]\\(https:⁠//evil\\) @⁠team"
    `)
  })

  it('is cut where GitHub would refuse it', () => {
    const text = comment('word '.repeat(20_000))
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text).toMatch(/^<!-- porchlight:welcome:first-issue -->\nword /)
    expect(text).toMatch(/_This message was too long for a comment\._$/)
  })
})

describe('a message with a misspelt variable', () => {
  it('is an error that names the line and what was meant', () => {
    expect(() => messageTemplate('Hello\n{{ autor }}', 'issue-message')).toThrow(
      'issue-message, line 2: "{{ autor }}" is not a variable. Did you mean {{ author }}?',
    )
  })
})
