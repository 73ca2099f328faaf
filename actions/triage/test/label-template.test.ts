import { describe, expect, it } from 'vitest'
import { asPlain, canMake, filledName, groupsIn, labelTemplate, plainName } from '../src/rules/label-template.ts'

const templateOf = (source: string) => labelTemplate(source) ?? { source, pieces: [] }

describe('a dollar sign in a label', () => {
  const rows = [
    { source: 'US$', name: 'US$' },
    { source: '$$$', name: '$$$' },
    { source: '$0', name: '$0' },
    { source: '$< x>', name: '$< x>' },
    { source: '$$5', name: '$5' },
    { source: '$$<lang>', name: '$<lang>' },
    { source: '$$ or $$5', name: '$ or $5' },
    { source: '$$$$1', name: '$$1' },
  ]
  it.each(rows)('without a gap behind it is part of the name: $source', ({ source, name }) => {
    expect(labelTemplate(source)).toBeUndefined()
    expect(plainName(source)).toBe(name)
  })

  it.each(['US$', '$$$', '$5', 'a$1b$<c>', '$$1', '$$$2'])('is written so that it stays one: %s', (name) => {
    expect(labelTemplate(asPlain(name))).toBeUndefined()
    expect(plainName(asPlain(name))).toBe(name)
  })
})

describe('a template', () => {
  const rows = [
    { source: 'area/$1', groups: ['1'], gives: 'area/api' },
    { source: '$<lang>', groups: ['lang'], gives: 'ts' },
    { source: '$$$1', groups: ['1'], gives: '$api' },
    { source: '$10', groups: ['1'], gives: 'api0' },
    { source: '$1/$<lang>/$1', groups: ['1', 'lang'], gives: 'api/ts/api' },
    { source: 'US$$-$2', groups: ['2'], gives: 'US$-ts' },
  ]
  it.each(rows)('$source is filled with $groups', ({ source, groups, gives }) => {
    const [match] = 'api.ts'.matchAll(/(\w+)\.(?<lang>\w+)/g)
    expect(groupsIn(templateOf(source))).toEqual(groups)
    expect(match && filledName(templateOf(source), match)).toBe(gives)
  })

  it('gives nothing where a group took no part in the match', () => {
    const matches = [...'ab'.matchAll(/(a)|b/g)]
    expect(matches.map((match) => filledName(templateOf('area/$1'), match))).toEqual(['area/a', undefined])
  })

  const names = [
    { source: 'area/$1', name: 'area/api', can: true },
    { source: 'area/$1', name: 'AREA/Api', can: true },
    { source: 'area/$1', name: 'area/', can: true },
    { source: 'area/$1', name: 'area', can: false },
    { source: 'area/$1', name: 'my area/api', can: false },
    { source: '$1-area', name: 'api-area', can: true },
    { source: '$1-area', name: 'api-area-2', can: false },
    { source: '$1/$2', name: 'a/b/c', can: true },
    { source: '$1/$2', name: 'a-b', can: false },
    { source: 'a$1-$2-$3c', name: 'a--c', can: true },
    { source: 'a$1-$2-$3c', name: 'a-c', can: false },
    { source: 'ab$1ba', name: 'aba', can: false },
    { source: '$1', name: 'anything at all', can: true },
    { source: 'US$$-$1', name: 'US$-x', can: true },
    { source: 'US$$-$1', name: 'USx$y-x', can: false },
    { source: 'ß$1', name: 'ẞ1', can: true },
  ]
  it.each(names)('$source can make $name: $can', ({ source, name, can }) => {
    expect(canMake(templateOf(source), name)).toBe(can)
  })
})
