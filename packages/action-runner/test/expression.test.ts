import { describe, expect, it } from 'vitest'
import { answersFor, statusFunctions } from '../src/expressions/functions.ts'
import { hashFilesFunction } from '../src/expressions/hash-files.ts'
import { textOf, valueOf } from '../src/expressions/template.ts'
import { conditionOf } from '../src/files/step-definition.ts'
import { aRepository } from './support/setup.ts'

const scope = {
  contexts: {
    github: { actor: 'mona', event: { issue: { number: 7, labels: [{ name: 'bug' }, { name: 'docs' }] } } },
    inputs: { quote: "it's" },
    env: {},
  },
  functions: statusFunctions(answersFor('success')),
}

describe('a template', () => {
  it.each([
    { template: 'plain', gives: 'plain' },
    { template: '${{ github.event.issue.number }}', gives: '7' },
    { template: 'Hello ${{ github.actor }}!', gives: 'Hello mona!' },
    { template: "it's ${{ inputs.quote }}, isn't it", gives: "it's it's, isn't it" },
    { template: "${{ 'it''s Bob''s' }}", gives: "it's Bob's" },
    { template: "${{ '}}' }}", gives: '}}' },
    { template: '{0} ${{ github.actor }} {1}', gives: '{0} mona {1}' },
    { template: '${{ github.nothing }}', gives: '' },
    { template: "${{ join(github.event.issue.labels.*.name, ', ') }}", gives: 'bug, docs' },
    { template: "${{ contains(github.event.issue.labels.*.name, 'BUG') }}", gives: 'true' },
    { template: true, gives: 'true' },
    { template: 1.5, gives: '1.5' },
    { template: null, gives: '' },
    { template: undefined, gives: '' },
  ])('$template gives "$gives"', ({ template, gives }) => {
    expect(textOf(template, scope)).toBe(gives)
  })

  it('keeps the type of a lone expression, and evaluates keys and nested values', () => {
    const template = { '${{ github.actor }}': ["${{ fromJSON('[1, true]') }}", 'n${{ 1 }}'] }
    expect(valueOf(template, scope)).toEqual({ mona: [[1, true], 'n1'] })
  })

  it.each([
    { template: '${{ github.event }}', fails: '${{ github.event }}: A mapping was not expected' },
    {
      template: 'a ${{ github.event.issue.labels }}',
      fails: '${{ github.event.issue.labels }}: A sequence was not expected',
    },
    { template: '${{ nobody.home }}', fails: "${{ nobody.home }}: Unrecognized named-value: 'nobody'" },
    { template: '${{ boom() }}', fails: "${{ boom() }}: Unrecognized function: 'boom'" },
  ])('$template fails and names the expression', ({ template, fails }) => {
    expect(() => textOf(template, scope)).toThrow(fails)
  })

  it('refuses an expression that is not closed', () => {
    expect(() => textOf('a ${{ github.actor', scope)).toThrow(
      '"${{ github.actor": the expression is not closed, }} is missing',
    )
  })
})

describe('a condition', () => {
  it.each([
    { written: undefined, gives: 'success()' },
    { written: '', gives: 'success()' },
    { written: true, gives: 'success() && (true)' },
    { written: "github.actor == 'mona'", gives: "success() && (github.actor == 'mona')" },
    { written: '${{ github.actor }}', gives: 'success() && (github.actor)' },
    { written: 'always()', gives: 'always()' },
    { written: '${{ !Cancelled() && github.actor }}', gives: '!Cancelled() && github.actor' },
    { written: "contains('failure()', 'x')", gives: "success() && (contains('failure()', 'x'))" },
    { written: '${{ false }} && ${{ false }}', gives: "success() && (format('{0} && {1}', false, false))" },
  ])('$written becomes $gives', ({ written, gives }) => {
    expect(conditionOf(written)).toBe(gives)
  })
})

describe('hashFiles', () => {
  it('hashes the digests of the files it names, and gives nothing for a file that is not there', () => {
    const workspace = aRepository({ 'a.txt': 'a', 'b.txt': 'b' })
    const hashScope = { contexts: {}, functions: [hashFilesFunction(workspace)] }
    const both = "${{ hashFiles('a.txt', 'b.txt', 'none.txt') }}"
    expect(textOf(both, hashScope)).toBe('e5a01fee14e0ed5c48714f22180f25ad8365b53f9779f79dc4a3d7e93963f94a')
    expect(textOf("${{ hashFiles('none.txt') }}", hashScope)).toBe('')
  })

  // From `sha256sum` of each file, and of those digests one after the other.
  it.each([
    [
      'everywhere, hidden folders as well',
      "'**/*.lock'",
      '59514440fad5e7682177310211c418ecc68c564768526a5090e7e0e181a8528a',
    ],
    ['below a folder', "'a/**/*.lock'", '940ed9abddfb5ef28004408546bc5043cda391232b6afe07267f9f8ed2b500c9'],
    ['in a folder', "'a/*.lock'", '9c2e4d8fe97d881430de4e754b4205b9c27ce96715231cffc4337340cb110280'],
    ['by any character', "'?op.lock'", 'b2928391f8a477a27749a556b7386f4da4391e98df1c76459ba7f4ac2ee1a8f7'],
    [
      'by one of some characters',
      "'a/[mno]ne.loc[!a-j]'",
      '9c2e4d8fe97d881430de4e754b4205b9c27ce96715231cffc4337340cb110280',
    ],
    ['all of a folder by its name', "'a'", 'afbf371d30a6f68cbe2b3a61267e2a596aa687ef9a7062db3ba159cca03782df'],
    [
      'in the order of the patterns',
      "'top.lock', './a/**/*.lock'",
      '57e4ac563ec34ab8f2978acac3678a81fcfeecd4681b068fae8a136b87aefeed',
    ],
    [
      'once, whatever names them',
      "'a/**/*.lock', 'a/one.lock', 'a/*/*.lock'",
      '940ed9abddfb5ef28004408546bc5043cda391232b6afe07267f9f8ed2b500c9',
    ],
    [
      'but those taken out again',
      "'**/*.lock', '!.hid/**'",
      'b427ecb1907f1b4ae9f034a45405ab8859aebb6bd9ed2dac9a313cee4e493014',
    ],
    ['none where nothing fits', "'**/*.toml'", ''],
    ['of the workspace alone', "'../**/*.lock'", '59514440fad5e7682177310211c418ecc68c564768526a5090e7e0e181a8528a'],
    ['none outside of it', "'/etc/hostname', '../*.none'", ''],
  ])('finds files %s', (_, patterns, hash) => {
    const workspace = aRepository({
      'a/one.lock': '1',
      'a/b/two.lock': '2',
      '.hid/three.lock': '3',
      'a/note.md': '4',
      'top.lock': '5',
    })
    const hashScope = { contexts: {}, functions: [hashFilesFunction(workspace)] }
    expect(textOf(`\${{ hashFiles(${patterns}) }}`, hashScope)).toBe(hash)
  })
})
