import { describe, expect, it } from 'vitest'
import { needsLoads, picksOf, type Picking } from '../src/follow-ups/load-balance.ts'

const picking = (parts: Partial<Picking>): Picking => ({
  candidates: ['ada', 'bob', 'eve'],
  pick: 1,
  atMost: Number.POSITIVE_INFINITY,
  loads: new Map(),
  excluded: new Map(),
  turn: 0,
  ...parts,
})

const loads = (each: Record<string, number>) => new Map(Object.entries(each))

describe('the one who is picked', () => {
  it('has the least open work', () => {
    expect(picksOf(picking({ loads: loads({ ada: 3, bob: 1, eve: 2 }) }))).toEqual({
      picked: [{ login: 'bob', because: 'bob has the least open work (1)' }],
      passedOver: [],
    })
  })

  it('is everybody in turn where all have the same, by the number', () => {
    const turns = [6, 7, 8, 9].map((turn) => picksOf(picking({ turn })).picked[0]?.login)
    expect(turns).toEqual(['ada', 'bob', 'eve', 'ada'])
  })

  it('takes turns only with those who have as little', () => {
    expect(picksOf(picking({ loads: loads({ bob: 4 }), turn: 7 })).picked).toEqual([
      { login: 'eve', because: 'eve is next in turn among those with the least open work (0)' },
    ])
  })

  it('is known by the load whatever the case of the login', () => {
    const candidates = ['Ada', 'Bob']
    expect(picksOf(picking({ candidates, loads: loads({ ada: 1 }) })).picked).toEqual([
      { login: 'Bob', because: 'Bob has the least open work (0)' },
    ])
  })

  it('is not the same person twice', () => {
    const { picked } = picksOf(picking({ candidates: ['ada', 'ADA', 'bob'], pick: 2 }))
    expect(picked.map(({ login }) => login)).toEqual(['ada', 'bob'])
  })
})

describe('several who are picked', () => {
  it('are those with the least open work, in that order', () => {
    expect(picksOf(picking({ pick: 2, loads: loads({ ada: 3, bob: 2, eve: 1 }) })).picked).toEqual([
      { login: 'eve', because: 'eve has the least open work (1)' },
      { login: 'bob', because: 'bob has the least open work (2)' },
    ])
  })

  it('are all when there are no more', () => {
    const { picked } = picksOf(picking({ candidates: ['ada', 'bob'], pick: 3 }))
    expect(picked.map(({ because }) => because)).toEqual([
      'ada is a candidate, and all of them are chosen',
      'bob is a candidate, and all of them are chosen',
    ])
  })
})

describe('nobody is picked', () => {
  it('who is excluded or has enough to do, and each is named with the reason', () => {
    const excluded = new Map([['ada', 'ada is its author']])
    expect(picksOf(picking({ excluded, atMost: 2, loads: loads({ bob: 2, eve: 5 }) }))).toEqual({
      picked: [],
      passedOver: [
        { login: 'ada', because: 'ada is its author' },
        { login: 'bob', because: 'bob already has 2 of at most 2' },
        { login: 'eve', because: 'eve already has 5 of at most 2' },
      ],
    })
  })

  it('when there are no candidates', () => {
    expect(picksOf(picking({ candidates: [], turn: 7 }))).toEqual({ picked: [], passedOver: [] })
  })
})

describe('the load', () => {
  const rows = [
    { name: 'where one of several is picked', parts: {}, matters: true },
    { name: 'where there is a limit', parts: { candidates: ['ada'], atMost: 3 }, matters: true },
    { name: 'not where all are picked', parts: { pick: 3 }, matters: false },
    {
      name: 'not where one is left',
      parts: { candidates: ['ada', 'Bob'], excluded: new Map([['bob', 'Bob is its author']]) },
      matters: false,
    },
    { name: 'not where nobody is left', parts: { candidates: [], atMost: 3 }, matters: false },
  ]
  it.each(rows)('matters $name', ({ parts, matters }) => {
    expect(needsLoads(picking(parts))).toBe(matters)
  })
})
