import { expect, it } from 'vitest'
import { groupedBy } from '../src/pure.ts'

it('groups values by their keys, in the order of the first of each', () => {
  expect([...groupedBy(['lamp', 'bulb', 'light', 'lens'], (word) => word[0])]).toEqual([
    ['l', ['lamp', 'light', 'lens']],
    ['b', ['bulb']],
  ])
})
