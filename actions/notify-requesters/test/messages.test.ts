import { anAccount } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { BUILT_IN_MESSAGE, commentFor, markerFor, messageTemplate } from '../src/messages.ts'
import { anIssue, grace, pull, release } from './support/builders.ts'

const said = (text: string, pulls: Parameters<typeof commentFor>[1]['pulls'], of = release) =>
  commentFor(messageTemplate(text, 'message'), {
    release: of,
    issue: anIssue(),
    pulls,
    repository: 'acme/widgets',
    serverUrl: 'https://github.com',
  })

describe('the comment', () => {
  it('says where it shipped and whom to thank, without a mention', async () => {
    const lin = anAccount({ login: 'lin' })
    const pulls = [pull, { ...pull, number: 14, author: grace }, { ...pull, number: 15, author: lin }]
    await expect(said(BUILT_IN_MESSAGE, pulls)).toMatchFileSnapshot('golden/comment.md')
  })

  it('thanks no bot', async () => {
    const pulls = [{ ...pull, author: anAccount({ login: 'renovate[bot]', type: 'Bot' }) }]
    await expect(said(BUILT_IN_MESSAGE, pulls)).toMatchFileSnapshot('golden/comment-without-thanks.md')
  })

  it('fills every variable, and lets a hostile release name do nothing', () => {
    const name = '@everyone [x](https://evil) fixes #1 -->'
    const text =
      '{{ tag }} {{ release-name }} {{ release-url }} {{ repository }}#{{ number }} {{ author }} {{ pull-requests }}'
    expect(said(text, [pull], { ...release, name })).toMatchInlineSnapshot(`
      "<!-- porchlight:notify-requesters:v1.1.0 -->
      v1.1.0 @⁠everyone \\[x\\]\\(https:⁠//evil\\) fixes \\#⁠1 \\-\\-\\> https://github.com/acme/widgets/releases/tag/v1.1.0 acme/widgets#7 ada #12"
    `)
  })

  it.each([
    { tag: 'v1.1.0', gives: '<!-- porchlight:notify-requesters:v1.1.0 -->' },
    { tag: 'core@2.0.0', gives: '<!-- porchlight:notify-requesters:core%402.0.0 -->' },
    { tag: 'a-->b--c', gives: '<!-- porchlight:notify-requesters:a-%2D%3Eb-%2Dc -->' },
    { tag: 'a---b', gives: '<!-- porchlight:notify-requesters:a-%2D-b -->' },
  ])('is found again by a marker for the tag $tag, which cannot end the HTML comment', ({ tag, gives }) => {
    expect(markerFor(tag)).toBe(gives)
  })
})
