import { describe, expect, it } from 'vitest'
import { changing } from './support/facts.ts'
import { labelsFor } from './support/triaged.ts'

interface Row {
  readonly name: string
  readonly file: string
  readonly paths: readonly string[]
  readonly gives: readonly string[]
}

describe('a file of actions/labeler 4 and earlier', () => {
  const rows: Row[] = [
    { name: 'a glob', file: "x: 'docs/**'\n", paths: ['docs/a.md'], gives: ['x'] },
    { name: 'a glob on another file', file: "x: 'docs/**'\n", paths: ['src/a.ts'], gives: [] },
    { name: 'a glob without stars', file: 'x: README.md\n', paths: ['README.md'], gives: ['x'] },
    { name: 'a list of globs are alternatives', file: 'x:\n- docs/**\n- src/**\n', paths: ['src/a.ts'], gives: ['x'] },
    { name: 'a flow list', file: "x: ['docs/**', 'src/**']\n", paths: ['src/a.ts'], gives: ['x'] },
    {
      name: 'any: one file matches all its globs',
      file: "x:\n- any: ['src/**', '!src/docs/**']\n",
      paths: ['src/docs/a', 'src/b'],
      gives: ['x'],
    },
    {
      name: 'any: no single file matches all its globs',
      file: "x:\n- any: ['src/**', '!src/docs/**']\n",
      paths: ['src/docs/a', 'README'],
      gives: [],
    },
    {
      name: 'all: each glob matches all files',
      file: "x:\n- all: ['src/**', '!src/docs/**']\n",
      paths: ['src/a', 'src/b'],
      gives: ['x'],
    },
    {
      name: 'all: one file is outside',
      file: "x:\n- all: ['src/**', '!src/docs/**']\n",
      paths: ['src/a', 'src/docs/b'],
      gives: [],
    },
    {
      name: 'any and all in one mapping must both hold',
      file: "x:\n- any: ['src/**']\n  all: ['!docs/**']\n",
      paths: ['src/a', 'docs/b'],
      gives: [],
    },
    {
      name: 'any and all in one mapping that both hold',
      file: "x:\n- any: ['src/**']\n  all: ['!docs/**']\n",
      paths: ['src/a', 'b'],
      gives: ['x'],
    },
    {
      name: 'mappings are alternatives',
      file: "x:\n- any: ['docs/**']\n- any: ['src/**']\n",
      paths: ['src/a'],
      gives: ['x'],
    },
    {
      name: 'globs and mappings may stand in one list',
      file: "x:\n- README.md\n- any: ['src/**']\n",
      paths: ['README.md'],
      gives: ['x'],
    },
    { name: 'any with a single glob instead of a list', file: 'x:\n- any: src/**\n', paths: ['src/a'], gives: ['x'] },
    { name: 'an empty any matches everything', file: 'x:\n- any: []\n', paths: ['src/a'], gives: ['x'] },
    { name: 'an empty mapping matches everything', file: 'x:\n- {}\n', paths: ['src/a'], gives: ['x'] },
    { name: 'an empty list matches nothing', file: "x: []\ny: '**'\n", paths: ['src/a'], gives: ['y'] },
    { name: 'stars do not match dotfiles', file: "x: '**/*.yml'\n", paths: ['.github/ci.yml'], gives: [] },
    { name: 'a dot in the glob matches dotfiles', file: "x: '.github/**'\n", paths: ['.github/ci.yml'], gives: ['x'] },
  ]
  it.each(rows)('$name', ({ file, paths, gives }) => {
    expect(labelsFor(file, changing(paths))).toEqual(gives)
  })

  it('matches dotfiles when the input dot is true', () => {
    expect(labelsFor("x: '**/*.yml'\n", changing(['.github/ci.yml']), { reading: { dot: true } })).toEqual(['x'])
  })
})
