import { describe, expect, it } from 'vitest'
import { emulated } from './support/emulated.ts'

const collaborators = [{ login: 'lena', permission: 'triage' as const }]
const numbered = <Made>(count: number, make: (number: number) => Made): Made[] =>
  Array.from({ length: count }, (_, index) => make(index + 1))

describe('open work', () => {
  it('of assignees is counted over all pages, with pull requests and without what is closed', async () => {
    const { github, emulator } = await emulated({
      issues: [
        ...numbered(101, (number) => ({ number, title: 'One more', author: 'ada', assignees: ['Lena'] })),
        { number: 102, title: 'Done', author: 'ada', assignees: ['Lena'], state: 'closed' as const },
        { number: 103, title: 'Of nobody', author: 'ada' },
      ],
      pullRequests: [{ number: 104, title: 'Mend it', author: 'grace', assignees: ['Lena', 'omar'] }],
    })
    const load = await github.assignment.assignedLoad()
    expect([load.get('lena')?.length, load.get('omar'), load.get('ada')]).toEqual([102, [104], undefined])
    expect(emulator.requests).toEqual([
      'GET /repos/acme/widgets/issues?state=open&assignee=*&per_page=100&page=1',
      'GET /repos/acme/widgets/issues?state=open&assignee=*&per_page=100&page=2',
    ])
    expect(emulator.violations).toEqual([])
  })

  it('of reviewers is counted over all pages, without pull requests that are closed', async () => {
    const { github, emulator } = await emulated({
      pullRequests: [
        ...numbered(101, (number) => ({ number, title: 'Mend it', author: 'grace', requestedReviewers: ['Lena'] })),
        { number: 102, title: 'Given up', author: 'grace', requestedReviewers: ['Lena'], state: 'closed' as const },
        { number: 103, title: 'Mend more', author: 'grace', requestedReviewers: ['omar'] },
      ],
    })
    const load = await github.assignment.reviewLoad()
    expect([load.get('lena')?.length, load.get('omar')]).toEqual([101, [103]])
    expect(emulator.requests).toHaveLength(2)
    expect(emulator.violations).toEqual([])
  })

  it('of a mentor is what mentions them and is open', async () => {
    const { github, emulator } = await emulated({
      collaborators,
      issues: [
        { number: 1, title: 'First', author: 'ada', body: 'Ask @lena' },
        { number: 2, title: 'Second', author: 'ada', comments: [{ author: 'omar', body: '@Lena helps' }] },
        { number: 3, title: 'Third', author: 'ada', body: 'Ask @lena', state: 'closed' },
        { number: 4, title: 'Fourth', author: 'ada' },
      ],
    })
    expect(await github.assignment.mentionLoad('lena')).toEqual([2, 1])
    expect(emulator.violations).toEqual([])
  })

  it('of somebody whom GitHub does not know is an error with the name', async () => {
    const { github, emulator } = await emulated()
    await expect(github.assignment.mentionLoad('lnea')).rejects.toMatchObject({
      name: 'UserError',
      message: 'GitHub has no user "lnea". Write the login as the user\'s profile shows it.',
    })
    expect(emulator.violations).toEqual([])
  })
})

describe('what somebody has taken on', () => {
  const claimed = { author: 'ada', assignees: ['lena'], labels: ['good first issue'] }

  it('is open, theirs, and has the label, whatever its case', async () => {
    const { github, emulator } = await emulated({
      collaborators: [...collaborators, { login: 'omar', permission: 'read' }],
      issues: [
        { ...claimed, number: 1, title: 'Theirs' },
        { ...claimed, number: 2, title: 'Done', state: 'closed' },
        { ...claimed, number: 3, title: 'Another’s', assignees: ['omar'] },
        { ...claimed, number: 4, title: 'Another label', labels: ['bug'] },
      ],
      pullRequests: [{ ...claimed, number: 5, title: 'No issue' }],
    })
    const found = await github.assignment.assignedWith('lena', 'Good First Issue')
    expect(found.map(({ number }) => number)).toEqual([1])
    expect(emulator.violations).toEqual([])
  })

  it('is found with a label that has a comma in its name, which the filter would take for two', async () => {
    const { github, emulator } = await emulated({
      collaborators,
      issues: [
        { ...claimed, number: 1, title: 'Theirs', labels: ['easy, small'] },
        { ...claimed, number: 2, title: 'Two labels', labels: ['easy', 'small'] },
      ],
    })
    const found = await github.assignment.assignedWith('lena', 'easy, small')
    expect(found.map(({ number }) => number)).toEqual([1])
    expect(emulator.violations).toEqual([])
  })
})
