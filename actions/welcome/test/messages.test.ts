import { anAccount } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { BUILT_IN_MESSAGES, commentFor } from '../src/messages.ts'
import type { Moment } from '../src/greeting.ts'
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

describe('the built-in greeting', () => {
  it('for a first issue says what helps', () => {
    expect(builtIn('first-issue')).toMatchInlineSnapshot(`
      "<!-- porchlight:welcome:first-issue -->
      Welcome, @ada, and thank you for your first issue here!

      Somebody from the project will read it. What helps most is how to see the problem for oneself: what you did, what you expected, and what happened instead. You can edit the issue at any time to add to it."
    `)
  })
  it('for a first pull request says what happens next', () => {
    expect(builtIn('first-pull-request', anOpenedPullRequest())).toMatchInlineSnapshot(`
      "<!-- porchlight:welcome:first-pull-request -->
      Welcome, @ada, and thank you for your first pull request here!

      Somebody from the project will review it. To change something, push to the same branch and the pull request follows. Checks may wait until a maintainer allows them to run, as this is your first, so do not worry if they have not started."
    `)
  })
  it('for a first merge says thank you', () => {
    expect(builtIn('first-merge', aMergedPullRequest())).toMatchInlineSnapshot(`
      "<!-- porchlight:welcome:first-merge -->
      Congratulations, @ada: your first pull request here is merged. Thank you for making acme/widgets better!"
    `)
  })
  it('for a first discussion invites everybody', () => {
    expect(builtIn('first-discussion')).toMatchInlineSnapshot(`
      "<!-- porchlight:welcome:first-discussion -->
      Welcome, @ada, and thank you for starting your first discussion here! Everybody is invited to join in. Once a reply answers a question of yours, mark it as the answer, so that the next person finds it."
    `)
  })
})

describe('a maintainer’s message', () => {
  it('keeps its Markdown and fills every variable', () => {
    const text = `## Hi @{{author}}!

[#{{ number }}]({{ url }}) in {{ repository }}: {{ title }}

- Read [the guide]({{ contributing-guide }}) and [the code]({{ code-of-conduct }}).
- Ask {{ mentors }}.`
    expect(comment(text)).toMatchInlineSnapshot(`
      "<!-- porchlight:welcome:first-issue -->
      ## Hi @ada!

      [#50](https://github.com/acme/widgets/issues/50) in acme/widgets: The porch light flickers

      - Read [the guide](https://github.com/acme/widgets/blob/main/CONTRIBUTING.md) and [the code](https://github.com/acme/widgets/blob/main/CODE_OF_CONDUCT.md).
      - Ask @lena, @grace and @lin."
    `)
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

  it('lets a login that is none do nothing', () => {
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
      'issue-message, line 2: "{{ autor }}" is no variable. Did you mean {{ author }}?',
    )
  })
})
