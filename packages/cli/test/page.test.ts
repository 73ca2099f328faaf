import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../src/markdown.ts'
import { page } from '../src/story/page.ts'
import type { Scene } from '../src/story/scene.ts'
import { tell } from '../src/story/tell.ts'

const scene = (parts: Partial<Scene> = {}): Scene => ({
  title: 'A first issue',
  told: 'A newcomer opens an issue.',
  event: 'issues · opened',
  steps: [
    {
      name: 'welcome',
      conclusion: 'success',
      reasons: ['Commented on #1, because it is their first.'],
      summary: '### Welcome',
      errors: [],
    },
  ],
  changes: ['github-actions[bot] commented on #1'],
  requests: { reads: 1, writes: 1 },
  thread: {
    kind: 'issue',
    number: 1,
    title: 'Help',
    state: 'open',
    author: 'mona',
    body: 'Hi',
    labels: [],
    assignees: [],
    comments: [],
    checks: [],
  },
  standing: [],
  ...parts,
})

describe('the page', () => {
  it('shows hostile text as text', () => {
    const hostile = '<script>alert(1)</script>'
    const html = page({
      title: hostile,
      lead: hostile,
      scenes: [scene({ title: hostile, thread: { ...scene().thread, title: hostile, body: hostile } })],
    })
    expect(html).not.toContain('<script')
  })

  it('loads nothing from anywhere and runs no script', () => {
    expect(page({ title: 'Story', lead: '', scenes: [scene()] })).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'"`,
    )
  })

  it('gives a label the colour it has on GitHub, and a dull one where that is not a colour', () => {
    const labels = [
      { name: 'bug', color: 'd73a4a' },
      { name: 'odd', color: 'red;background:url(x)' },
    ]
    const html = page({ title: 'Story', lead: '', scenes: [scene({ thread: { ...scene().thread, labels } })] })
    expect(html).toContain('<span class="label" style="background:#d73a4a;color:#fff">bug</span>')
    expect(html).toContain('<span class="label" style="background:#ededed;color:#000">odd</span>')
  })

  it('writes on a label in black or white, whichever can be read', () => {
    const labels = [
      { name: 'typo', color: 'fbca04' },
      { name: 'help', color: '777777' },
      { name: 'docs', color: '0075ca' },
    ]
    const html = page({ title: 'Story', lead: '', scenes: [scene({ thread: { ...scene().thread, labels } })] })
    expect([...html.matchAll(/;color:(#\w+)">(\w+)/g)].map(([, color, name]) => [name, color])).toEqual([
      ['typo', '#000'],
      ['help', '#000'],
      ['docs', '#fff'],
    ])
  })

  it('says who has an issue', () => {
    const thread = { ...scene().thread, assignees: ['hubot'] }
    expect(page({ title: 'Story', lead: '', scenes: [scene({ thread })] })).toContain(', assigned to <b>hubot</b></p>')
  })
})

describe('rendered Markdown', () => {
  it('hides comments, such as our markers', () => {
    expect(renderMarkdown('<!-- porchlight:welcome:issue -->\nHello')).toBe('\n<p>Hello</p>\n')
  })

  it('has no header where a table has none', () => {
    expect(renderMarkdown('| | What |\n| --- | --- |\n| 1 | a |')).toContain('<td></td>\n<th>What</th>')
    expect(renderMarkdown('| | |\n| --- | --- |\n| Author | Ada |')).toBe(
      '<table>\n<tbody>\n<tr>\n<td>Author</td>\n<td>Ada</td>\n</tr>\n</tbody>\n</table>\n',
    )
  })

  it('keeps folded details and drops their attributes', () => {
    expect(renderMarkdown('<details onclick="x()"><summary>More</summary>\n\ntext\n\n</details>')).toBe(
      '<details><summary>More</summary>\n<p>text</p>\n</details>',
    )
  })

  it('shows any other tag as text', () => {
    expect(renderMarkdown('a <img src=x onerror=y> b')).toBe('<p>a &lt;img src=x onerror=y&gt; b</p>\n')
  })
})

describe('the story on the terminal', () => {
  it('says what happened, what ran and why, and what it cost', () => {
    expect(tell([scene()])).toBe(
      [
        '1. A first issue  [issues · opened]',
        '===================================',
        'A newcomer opens an issue.',
        '',
        '  ok   welcome',
        '         Commented on #1, because it is their first.',
        '  A visitor sees:',
        '    + github-actions[bot] commented on #1',
        '  1 read and 1 write',
      ].join('\n'),
    )
  })

  it('leaves out what was skipped', () => {
    expect(
      tell([scene({ steps: [{ name: 'dco-check', conclusion: 'skipped', reasons: [], summary: '', errors: [] }] })]),
    ).not.toContain('dco-check')
  })
})
