import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { communityActionFrom, type CommunityAction, standing } from '../src/index.ts'
import { ada, commentEvent, grace, issueEvent, mergedEvent, reviewEvent } from './payloads.ts'

function built(name: string, payload: unknown): CommunityAction {
  const action = communityActionFrom({ name, payload, host: 'github.com' }, { machineUsers: [] })
  if (action === undefined) throw new Error(`${name} is not a contribution.`)
  return action
}

const merge = (id: number, user: unknown = ada, at = '2026-11-22T11:00:00Z') =>
  built('pull_request', mergedEvent({ id, user, merged_at: at }))
const review = (id: number, parts = {}) => built('pull_request_review', reviewEvent({ id, ...parts }))
const reply = (id: number, number = 7) => built('issue_comment', commentEvent({ id }, { number }))

const ranks = (actions: readonly CommunityAction[], period = {}) =>
  standing(actions, period).people.map(({ login, score }) => `${login} ${score}`)

const day = (date: number) => merge(date, ada, `2026-11-${date}T00:00:00Z`)

describe('standing', () => {
  it('is empty for no events', () => {
    expect(standing([])).toEqual({ people: [], automated: [] })
  })

  it('gives each person their score, what it is made of, and the events behind it', () => {
    const actions = [merge(1), merge(2), review(3)]
    expect(standing(actions).people).toEqual([
      {
        actor: 'github:101',
        login: 'ada',
        score: 1.38,
        counts: { pr_merged: 2 },
        because: actions
          .slice(0, 2)
          .map(({ id }) => id)
          .toSorted(),
      },
      { actor: 'github:102', login: 'grace', score: 0.393, counts: { review_submitted: 1 }, because: [actions[2]?.id] },
    ])
  })

  it('counts an event once that arrives twice', () => {
    expect(ranks([merge(1), merge(1), merge(1)])).toEqual(['ada 0.69'])
  })

  it('is the same in any order', () => {
    const actions = [
      merge(1),
      merge(2, grace),
      review(3),
      reply(4),
      reply(5),
      reply(6),
      reply(7),
      merge(1, { ...ada, login: 'countess' }),
    ]
    const expected = standing(actions)
    fc.assert(
      fc.property(fc.shuffledSubarray(actions, { minLength: actions.length }), (shuffled) => {
        expect(standing(shuffled)).toEqual(expected)
      }),
    )
  })

  it('orders equals by merges, then reviews, then login by code points', () => {
    const zoe = { login: 'Zoe', id: 103, type: 'User' }
    expect(ranks([merge(1, grace), merge(2, ada), merge(3, zoe)])).toEqual(['Zoe 0.69', 'ada 0.69', 'grace 0.69'])
  })

  it('shows the newest login of a renamed account, in one row', () => {
    const renamed = merge(2, { ...ada, login: 'countess' }, '2026-11-23T11:00:00Z')
    expect(ranks([renamed, merge(1)])).toEqual(['countess 1.38'])
  })

  it('counts one review for each pull request, the best', () => {
    const comments = review(1, { state: 'commented', body: 'This wants a test, I think.' })
    expect(standing([comments, review(2), review(3)]).people[0]?.counts).toEqual({ review_submitted: 1 })
  })

  it('counts three replies in a thread, and again three in the next', () => {
    const replies = [1, 2, 3, 4, 5].map((id) => reply(id)).concat([6, 7, 8, 9].map((id) => reply(id, 70)))
    expect(standing(replies).people[0]?.counts).toEqual({ reply_given: 6 })
  })

  it('leaves out who has no score, and lists programs apart', () => {
    const bot = { login: 'renovate[bot]', id: 1, type: 'Bot' }
    const actions = [merge(1, bot), merge(2, null), built('issues', issueEvent('closed'))]
    expect(standing(actions)).toEqual({
      people: [],
      automated: [
        { actor: 'github:1', login: 'renovate[bot]', score: 0, counts: { pr_merged: 1 }, because: [actions[0]?.id] },
      ],
    })
  })

  it('takes a period from its start until before its end', () => {
    const period = { from: '2026-11-21T00:00:00Z', until: '2026-11-23T00:00:00+00:00' }
    expect(standing([day(20), day(21), day(22), day(23)], period).people[0]?.counts).toEqual({ pr_merged: 2 })
  })
})
