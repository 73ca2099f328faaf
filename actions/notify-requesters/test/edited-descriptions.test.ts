import { useEmulator } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { notify, options, published, repository, scenario } from './support/notify.ts'

const start = useEmulator(options)

const closedIn = (year: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    number: 100 + index,
    title: 'Of its time',
    author: 'eve',
    state: 'closed' as const,
    stateReason: 'completed' as const,
    createdAt: `${year}-01-01T00:00:00Z`,
    closedAt: `${year}-02-01T00:00:00Z`,
  }))

/** A project in which the description of #10, merged long ago, was edited to name these as well. */
function edited(issues: ReturnType<typeof closedIn>) {
  const body = issues.map(({ number }) => `fixes #${number}`).join('\n')
  const pullRequests = repository.pullRequests?.map((pull) => (pull.number === 10 ? { ...pull, body } : pull)) ?? []
  const described = { ...repository, pullRequests, issues: [...(repository.issues ?? []), ...issues] }
  return { scenario: { ...scenario, repositories: [described] } }
}

describe('a description that was edited to name issues which others closed', () => {
  it('gets none of them a comment that was closed before the pull request existed', async () => {
    const emulator = await start(edited(closedIn(2019, 30)))
    const { outputs, failure } = await notify({ emulator, event: await published(emulator) })
    expect({ failure, notified: outputs['notified'] }).toEqual({ failure: undefined, notified: [1, 2, 6] })
    expect(outputs['skipped']).toContainEqual({ issue: 129, reason: 'closed-before' })
  })

  it.each([{ count: 60 }, { count: 451 }])(
    'costs that pull request its own issues and no more, when it names $count',
    async ({ count }) => {
      const emulator = await start(edited(closedIn(2026, count)))
      const { outputs, failure, annotations, lines } = await notify({ emulator, event: await published(emulator) })
      expect({ failure, notified: outputs['notified'] }).toEqual({ failure: undefined, notified: [2, 6] })
      expect(emulator.requests).toHaveLength(6)
      expect(annotations).toEqual([
        {
          level: 'warning',
          message:
            'The issues that #10 names got no comment: it names more than 50 issues as closed, which is taken for a mistake. Other issues of the release are not affected.',
        },
      ])
      expect(lines).toContain(
        'Skipped: comment on the issues that #10 names, because it names more than 50 issues as closed, which is taken for a mistake.',
      )
    },
  )
})
