import { describe, expect, it } from 'vitest'
import { matrixCombinations } from '../src/job/matrix.ts'

describe('a matrix', () => {
  it.each([
    { name: 'nothing', matrix: {}, gives: [] },
    { name: 'one axis', matrix: { node: [20, 24] }, gives: [{ node: 20 }, { node: 24 }] },
    {
      name: 'two axes, the last turning fastest',
      matrix: { os: ['a', 'b'], node: [20, 24] },
      gives: [
        { os: 'a', node: 20 },
        { os: 'a', node: 24 },
        { os: 'b', node: 20 },
        { os: 'b', node: 24 },
      ],
    },
    {
      name: 'less what exclude matches in part',
      matrix: { os: ['a', 'b'], node: [20, 24], exclude: [{ os: 'b' }, { os: 'a', node: 20 }] },
      gives: [{ os: 'a', node: 24 }],
    },
    {
      name: 'an include that joins every combination it does not change',
      matrix: { fruit: ['apple', 'pear'], include: [{ color: 'green' }, { color: 'pink', fruit: 'apple' }] },
      gives: [
        { fruit: 'apple', color: 'pink' },
        { fruit: 'pear', color: 'green' },
      ],
    },
    {
      name: 'an include that joins none, by itself',
      matrix: { fruit: ['apple'], include: [{ fruit: 'banana', shape: 'long' }] },
      gives: [{ fruit: 'apple' }, { fruit: 'banana', shape: 'long' }],
    },
    { name: 'only includes', matrix: { include: [{ a: 1 }, { a: 2 }] }, gives: [{ a: 1 }, { a: 2 }] },
  ])('gives $name', ({ matrix, gives }) => {
    expect(matrixCombinations(matrix)).toEqual(gives)
  })
})
