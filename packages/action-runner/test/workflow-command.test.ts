import { describe, expect, it } from 'vitest'
import { workflowCommandOf } from '../src/commands/workflow-command.ts'

describe('a workflow command', () => {
  it.each([
    { line: '::error::broken', gives: { name: 'error', properties: {}, text: 'broken' } },
    { line: '  ::notice::indented', gives: { name: 'notice', properties: {}, text: 'indented' } },
    { line: '::group::', gives: { name: 'group', properties: {}, text: '' } },
    { line: '::ERROR::shouted', gives: { name: 'error', properties: {}, text: 'shouted' } },
    {
      line: '::warning file=a%2Cb.js,line=3,title=T%3A 1::50%25 of%0Atwo lines',
      gives: { name: 'warning', properties: { file: 'a,b.js', line: '3', title: 'T: 1' }, text: '50% of\ntwo lines' },
    },
    { line: '::debug::a::b', gives: { name: 'debug', properties: {}, text: 'a::b' } },
    { line: '::error file=::no file', gives: { name: 'error', properties: {}, text: 'no file' } },
    { line: 'text ##[warning]older form', gives: { name: 'warning', properties: {}, text: 'older form' } },
    { line: '##[set-output name=a;]b', gives: { name: 'set-output', properties: { name: 'a' }, text: 'b' } },
    { line: 'text ::error::inside a line', gives: undefined },
    { line: 'std::string', gives: undefined },
    { line: ':: error::x', gives: undefined },
    { line: '', gives: undefined },
  ])('is read from "$line"', ({ line, gives }) => {
    expect(workflowCommandOf(line)).toEqual(gives)
  })
})
