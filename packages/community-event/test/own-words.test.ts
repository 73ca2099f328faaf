import { describe, expect, it } from 'vitest'
import { impactOf } from '../src/index.ts'

const scoreOf = (text: string): number =>
  impactOf({
    type: 'reply_given',
    actorKind: 'person',
    isOwn: false,
    labels: [],
    changedLines: null,
    text,
    isPrerelease: false,
  }).score

const NOTHING = 0
const REPLY = 0.095

describe('a reply that says nothing of its own', () => {
  it.each([
    { name: 'an HTML comment', text: '<!-- nobody reads what is written here -->' },
    { name: 'an HTML comment of several lines', text: '<!--\nnobody reads\nwhat is written here\n-->' },
    { name: 'an HTML comment that is not closed', text: '<!-- nobody reads what is written here' },
    { name: 'a comment in the form of a link definition', text: '[//]: # (nobody reads what is written here)' },
    { name: 'a command', text: '/assign @grace-hopper' },
    { name: 'commands', text: '/label area/networking\n/close not-planned\n!retest everything again' },
    { name: 'an order to a bot', text: '@dependabot ignore this major version' },
    { name: 'an image', text: '![a screenshot of the settings page](https://example.org/settings-page.png)' },
    {
      name: 'an image that links',
      text: '[![coverage of the branch](https://a.example/x.svg)](https://example.org/coverage)',
    },
    {
      name: 'an image in HTML',
      text: '<img width="600" alt="a screenshot of the settings" src="https://a.example/x.png">',
    },
    {
      name: 'an image by reference',
      text: '![a screenshot of it][the-screenshot]\n\n[the-screenshot]: https://example.org/a.png',
    },
    { name: 'an address', text: 'https://github.com/acme/widgets/issues/7#issuecomment-1234567' },
    { name: 'an address in angle brackets', text: '<https://example.org/a/long/path>' },
    { name: 'an e-mail address', text: 'grace.hopper@mail.example.org' },
    { name: 'a mention', text: '@grace-hopper @acme/maintainers-of-widgets' },
    { name: 'a reference', text: 'grace-hopper/widgets-and-more#12' },
    { name: 'a commit', text: 'deadbeefcafe0123456789abcdefabcdefabcdef' },
    { name: 'emoji', text: '🎉🎉🎉 :rocket: :tada: :heart_eyes:' },
    { name: 'entities', text: '&nbsp;&nbsp;&nbsp;&nbsp;&#8203;' },
    { name: 'letters that no font shows', text: '\u3164'.repeat(20) },
    { name: 'a quotation', text: '> Have you looked at the fuse box?' },
    { name: 'an empty block of code', text: '```javascript-with-a-long-name\n```' },
  ])('has no impact: $name', ({ text }) => {
    expect(scoreOf(text)).toBe(NOTHING)
  })
})

describe('a reply that says something', () => {
  it.each([
    { name: 'beside all of that', text: '> quoted\n<!-- x -->\n/assign\n![x](y)\nWhat does the log say?' },
    { name: 'in the text of a link', text: '[the log of the failing run](https://example.org/log)' },
    { name: 'in a block of code', text: '```sh\nsystemctl restart widgets\n```' },
    { name: 'about a path', text: '/etc/widgets/config.toml is missing there' },
    { name: 'to a person', text: '@grace does it work with the new fuse?' },
    { name: 'in HTML', text: '<details><summary>Log</summary>The fuse has blown again</details>' },
    { name: 'in a script of dense signs', text: '请看日志吗' },
    { name: 'with the words of a command in it', text: 'I think that /assign is what you want' },
  ])('has impact: $name', ({ text }) => {
    expect(scoreOf(text)).toBe(REPLY)
  })
})

describe('a text that is made to cost time', () => {
  it.each([
    { name: 'brackets', sign: '[' },
    { name: 'ends of links', sign: '](' },
    { name: 'images', sign: '![' },
    { name: 'tags', sign: '<' },
    { name: 'comments', sign: '<!--' },
    { name: 'letters', sign: 'a' },
    { name: 'words with dots', sign: 'a.' },
    { name: 'paths', sign: 'a/' },
    { name: 'colons', sign: ':a' },
    { name: 'blanks', sign: ' ' },
    { name: 'digits', sign: '0a' },
  ])('takes work in proportion to its length: $name', ({ sign }) => {
    const before = process.cpuUsage()
    // GitHub takes no comment of more bytes.
    scoreOf(sign.repeat(262_144 / sign.length))
    // CPU time, of which a busy machine takes no more: half a second here, and minutes if each sign cost all that follow.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(20)
  })
})
