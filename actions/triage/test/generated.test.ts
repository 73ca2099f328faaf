import { describe, expect, it } from 'vitest'
import { generatedFiles } from '../src/facts/changed-files.ts'

describe('generated files', () => {
  const byName = [
    'pixi.lock',
    'Package.resolved',
    'pdm.lock',
    'MODULE.bazel.lock',
    '.terraform.lock.hcl',
    'mise.ci.lock',
  ]
  const byPath = ['Pods/A/a.m', 'web/node_modules/a.js', '.idea/x.xml', 'a/Form1.Designer.cs', 'js/a.js.map', 'gradlew']
  it.each([...byName, ...byPath, 'Manifest-v1.11.toml', 'vendor/github.com/a/b.go', '.pnp.cjs', 'renv.lock', 'go.sum'])(
    'are known by their path: %s',
    (path) => {
      expect([path, `sub/folder/${path}`].map(generatedFiles(''))).toEqual([true, true])
    },
  )

  it.each([
    'pixi.lock.md',
    'src/Pods.swift',
    'vendor/own/a.go',
    'src/map.js',
    'Package.swift',
    'manifest.toml',
    'a.lock',
  ])('are not what only looks so: %s', (path) => {
    expect(generatedFiles('')(path)).toBe(false)
  })

  const rows = [
    { name: 'a lock file', attributes: '', path: 'web/package-lock.json', is: true },
    {
      name: 'a lock file of pixi, unless somebody writes it',
      attributes: 'pixi.lock -linguist-generated\n',
      path: 'pixi.lock',
      is: false,
    },
    { name: 'an ordinary file', attributes: '', path: 'src/a.ts', is: false },
    { name: 'a folder from the root', attributes: 'dist/** linguist-generated\n', path: 'dist/a/b.js', is: true },
    {
      name: 'another folder of that name',
      attributes: 'dist/** linguist-generated\n',
      path: 'web/dist/b.js',
      is: false,
    },
    { name: 'a name in any folder', attributes: '*.pb.go linguist-generated=true\n', path: 'api/v1/x.pb.go', is: true },
    { name: 'a path with a leading slash', attributes: '/gen/* linguist-generated\n', path: 'gen/a', is: true },
    { name: 'vendored', attributes: 'vendor/** -diff linguist-vendored\n', path: 'vendor/a', is: true },
    { name: 'false', attributes: 'dist/** linguist-generated=false\n', path: 'dist/a', is: false },
    {
      name: 'a lock file that is not generated',
      attributes: 'yarn.lock -linguist-generated\n',
      path: 'yarn.lock',
      is: false,
    },
    {
      name: 'the last line that speaks of it',
      attributes: 'dist/** linguist-generated\ndist/keep.js -linguist-generated\n',
      path: 'dist/keep.js',
      is: false,
    },
    { name: 'another attribute', attributes: 'docs/** linguist-documentation text\n', path: 'docs/a', is: false },
    { name: 'a comment', attributes: '# dist/** linguist-generated\n', path: 'dist/a', is: false },
  ]
  it.each(rows)('$name', ({ attributes, path, is }) => {
    expect(generatedFiles(attributes)(path)).toBe(is)
  })
})
