import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Clone } from '../src/repository/clone.ts'
import { wouldLabel } from '../src/repository/would-label.ts'
import { useClones } from './support/clones.ts'

const clones = useClones()

/** A clone of two commits: one file, and then some more, the rules among them. */
const aClone = (rules: Readonly<Record<string, string>>): Clone =>
  clones.withCommits([
    { message: 'Say what it is', files: { 'README.md': 'A lamp\n' } },
    { message: 'Light it', files: { ...rules, 'lamp.ts': 'on()\n'.repeat(40) } },
  ])

it('says what the rules of the repository would have made of each commit', async () => {
  const clone = aClone({
    '.github/labeler.yml': 'docs:\n- changed-files:\n  - any-glob-to-any-file: "*.md"\n',
    '.github/triage.yml': 'sizes: { size/S: 0, size/M: 40 }\n',
  })
  const [newer, older] = clone.last(2).map(({ sha }) => sha.slice(0, 9))
  expect((await wouldLabel(clone, clone.last(2))).text).toBe(
    [
      `${newer} Light it`,
      '    + size/M, because it has 44 changed lines without generated files',
      `${older} Say what it is`,
      '    + docs, because "README.md" matches "*.md"',
      '    + size/S, because it has at most 1 changed line without generated files',
    ].join('\n'),
  )
})

it('says what a change of the rules makes before it is committed', async () => {
  const clone = aClone({ '.github/triage.yml': 'rules: [{ label: docs, when: { files: "*.md" } }]\n' })
  writeFileSync(join(clone.path, '.github/triage.yml'), 'rules: [{ label: code, when: { files: "*.ts" } }]\n')
  const [newer, older] = clone.last(2).map(({ sha }) => sha.slice(0, 9))
  expect((await wouldLabel(clone, clone.last(2))).text).toBe(
    [
      'The rules in the folder are not those of the last commit. What the change makes:',
      '',
      `${newer} Light it`,
      '    + code, because "lamp.ts" is in "*.ts"',
      `${older} Say what it is`,
      '    - docs, given until now because "README.md" is in "*.md"',
    ].join('\n'),
  )
})

it('shows every mistake in the rules once', async () => {
  const clone = aClone({ '.github/triage.yml': 'rules:\n  - label: code\n    whem: { files: x }\nfalback: y\n' })
  expect(await wouldLabel(clone, clone.last(2))).toEqual({
    areRulesWrong: true,
    text: [
      '.github/triage.yml:3:5: unknown key "whem". Did you mean when?',
      '.github/triage.yml:4:1: unknown key "falback". Did you mean fallback?',
    ].join('\n'),
  })
})

it('shows every mistake of one file, and what the other file gives all the same', async () => {
  const clone = aClone({
    '.github/labeler.yml': 'docs:\n- changed-files:\n  - any-glob-to-any-file: "*.md"\n',
    '.github/triage.yml': 'rules:\n  - label: code\n    whem: { files: x }\nfalback: y\n',
  })
  const [newer, older] = clone.last(2).map(({ sha }) => sha.slice(0, 9))
  expect(await wouldLabel(clone, clone.last(2))).toEqual({
    areRulesWrong: true,
    text: [
      '.github/triage.yml:3:5: unknown key "whem". Did you mean when?',
      '.github/triage.yml:4:1: unknown key "falback". Did you mean fallback?',
      '',
      'Without what is wrong:',
      '',
      `${newer} Light it`,
      '    nothing',
      `${older} Say what it is`,
      '    + docs, because "README.md" matches "*.md"',
    ].join('\n'),
  })
})

it('shows the mistakes of one file where the other gives nothing', async () => {
  const clone = aClone({
    '.github/labeler.yml': 'docs:\n- changed-files:\n  - any-glob-to-any-file: "*.rst"\n',
    '.github/triage.yml': 'rules:\n  - label: code\n    whem: { files: x }\n',
  })
  const [newer] = clone.last(1).map(({ sha }) => sha.slice(0, 9))
  expect(await wouldLabel(clone, clone.last(1))).toEqual({
    areRulesWrong: true,
    text: [
      '.github/triage.yml:3:5: unknown key "whem". Did you mean when?',
      '',
      'Without what is wrong:',
      '',
      `${newer} Light it`,
      '    nothing',
    ].join('\n'),
  })
})

it('shows more mistakes than a step has annotations', async () => {
  const rules = Array.from({ length: 12 }, (_, index) => `  - { label: l${index}, whem: { files: x } }\n`).join('')
  const clone = aClone({ '.github/triage.yml': `rules:\n${rules}` })
  const { text } = await wouldLabel(clone, clone.last(1))
  expect(text.split('\n')).toHaveLength(12)
})

it('also says which people the rules would choose', async () => {
  const clone = aClone({
    '.github/triage.yml': 'rules: [{ label: code, when: { files: "*.ts" }, assign: [ada], review: [bob] }]\n',
  })
  const [newer] = clone.last(1).map(({ sha }) => sha.slice(0, 9))
  expect((await wouldLabel(clone, clone.last(1))).text).toBe(
    [
      `${newer} Light it`,
      '    + code, because "lamp.ts" is in "*.ts"',
      '    + assignee ada, because "lamp.ts" is in "*.ts"',
      '    + reviewer bob, because "lamp.ts" is in "*.ts"',
    ].join('\n'),
  )
})

it('leaves out the rules that a clone cannot answer, and names what they ask', async () => {
  const clone = aClone({
    '.github/triage.yml': [
      'rules:',
      '  - label: welcome',
      '    when: { first-time: true }',
      '  - label: stranger',
      '    when: { not: { association: MEMBER } }',
      '  - label: crew',
      '    when: { team: lamps/crew }',
      '  - label: code',
      '    when: { files: "*.ts" }',
      '    assign: [ada]',
      '  - label: planned',
      '    when: { milestone: false, files: "*.ts" }',
      '    review: [bob]',
      '',
    ].join('\n'),
  })
  const [newer] = clone.last(1).map(({ sha }) => sha.slice(0, 9))
  expect(await wouldLabel(clone, clone.last(1))).toEqual({
    areRulesWrong: false,
    text: [
      'Cannot be told from a clone: first-time (.github/triage.yml:3:13), association (.github/triage.yml:5:20), team (.github/triage.yml:7:13), milestone (.github/triage.yml:12:13). Rules that ask so are left out.',
      '',
      `${newer} Light it`,
      '    + code, because "lamp.ts" is in "*.ts"',
      '    + assignee ada, because "lamp.ts" is in "*.ts"',
    ].join('\n'),
  })
})

it('says what is missing where there are no rules', async () => {
  const clone = aClone({})
  expect((await wouldLabel(clone, clone.last(2))).text).toBe(
    'This repository has neither .github/labeler.yml nor .github/triage.yml, so triage would do nothing. Write one and try again.',
  )
})
