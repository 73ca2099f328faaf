import { describe, expect, it } from 'vitest'
import { answersFor, hashFilesFunction, statusFunctions } from '../src/expressions/functions.ts'
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

  it('refuses wildcards by name', () => {
    const hashScope = { contexts: {}, functions: [hashFilesFunction('/nowhere')] }
    expect(() => textOf("${{ hashFiles('**/package-lock.json') }}", hashScope)).toThrow(
      "hashFiles('**/package-lock.json'): wildcards are not supported by this runner; name the files",
    )
  })
})
