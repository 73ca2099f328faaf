import { withMarker } from '@porchlight/action-kit'
import { describe, expect, it } from 'vitest'
import {
  alreadyYours,
  atTheCap,
  freeIssues,
  INTRODUCTION,
  introduction,
  notAssignable,
  released,
  takenBy,
} from '../src/good-first-issue/messages.ts'
import type { GoodFirstIssue } from '../src/good-first-issue/model.ts'
import { saying } from './support/facts.ts'
import { followed } from './support/followed.ts'

const RULE: GoodFirstIssue = {
  place: { file: '.github/triage.yml', line: 1, column: 1 },
  label: 'good first issue',
  most: 1,
}
const MANY: GoodFirstIssue = { ...RULE, most: 2, releaseAfter: 14 }
const URL = 'https://github.com/acme/widgets/issues/7'

const written = (body: string): string => withMarker(body, INTRODUCTION)

/* Each file below golden/ is what people read, whole, and to be reviewed as prose. */

describe('a good first issue is introduced', () => {
  it('without a mentor', async () => {
    await expect(written(introduction(RULE, []))).toMatchFileSnapshot('golden/introduction.md')
  })

  it('with a mentor, for several issues at a time, and with release', async () => {
    await expect(written(introduction(MANY, ['eve']))).toMatchFileSnapshot('golden/introduction-with-mentor.md')
  })
})

describe('a contributor is answered', () => {
  it('in a comment for each reason', async () => {
    const free = freeIssues(URL, RULE.label)
    const answers = [
      alreadyYours('ada'),
      takenBy('ada', ['bob'], free),
      takenBy('ada', ['bob', 'eve'], free),
      atTheCap('ada', [5], 1),
      atTheCap('ada', [5, 6, 9], 3),
      notAssignable('ada'),
    ]
    await expect(answers.join('\n\n---\n\n')).toMatchFileSnapshot('golden/answers.md')
  })

  it('when their claim is released', async () => {
    const times = { since: '2026-11-01T12:00:00Z', lastActive: '2026-11-01T12:00:00Z' }
    await expect(released('ada', times)).toMatchFileSnapshot('golden/released.md')
  })
})

describe('the comment of the rules', () => {
  it('is one for all, with the mentors that it names', async () => {
    const rules = [
      'rules:',
      '- when: { title: crash }',
      '  comment: "Thank you, @{{ author }}. #{{ number }} is on our list."',
      '- when: { title: crash }',
      '  mentor: [eve, bob]',
      '',
    ].join('\n')
    const { effects } = followed(rules, saying('It does crash'))
    const [body = ''] = effects.flatMap((effect) => (effect.kind === 'comment' ? [effect.body] : []))
    await expect(body).toMatchFileSnapshot('golden/comment.md')
  })
})
