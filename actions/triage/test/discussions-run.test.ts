import { describe, expect, it } from 'vitest'
import { discussionEvent, IDEA, labelsOf, withDiscussion } from './support/discussion-world.ts'
import { worlds } from './support/world.ts'

const aWorld = worlds()

const QUESTION = 'rules:\n- label: question\n  when: { title: /\\?$/ }\n'
const RULES_FILES = 'POST /graphql repository'
const LABEL_IDS = 'POST /graphql repository'
const ADD = 'POST /graphql addLabelsToLabelable'
const REMOVE = 'POST /graphql removeLabelsFromLabelable'
// `issues: read` is for looking labels up, where the repository is private.
const MINIMAL = { contents: 'read', discussions: 'write', issues: 'read' } as const

describe('a discussion that was just opened', () => {
  it('gets its labels in two reads and one write, with the least permissions', async () => {
    const { run, emulator } = await aWorld(withDiscussion(QUESTION), { permissions: MINIMAL })
    const { report, requests } = await run(discussionEvent(emulator, 'created'))
    expect(labelsOf(emulator)).toEqual(['question'])
    expect(requests).toEqual([RULES_FILES, LABEL_IDS, ADD])
    expect(report.outputs).toMatchObject({ 'labels-added': ['question'], 'all-labels': 'question' })
  })

  it('is read when the event has no labels', async () => {
    const { run, emulator } = await aWorld(withDiscussion(QUESTION, { labels: ['by-hand'] }), { permissions: MINIMAL })
    await run(discussionEvent(emulator, 'created', {}, { labels: undefined }))
    expect(labelsOf(emulator)).toEqual(['by-hand', 'question'])
  })

  it('is left as it is when the same event comes twice', async () => {
    const { run, emulator } = await aWorld(withDiscussion(QUESTION))
    await run(discussionEvent(emulator, 'created'))
    emulator.clearLog()
    await run(discussionEvent(emulator, 'created'))
    expect(emulator.writes).toEqual([])
  })

  it('is only talked about in a dry run', async () => {
    const { run, emulator } = await aWorld(withDiscussion(QUESTION))
    const { host } = await run(discussionEvent(emulator, 'created'), { inputs: { 'dry-run': 'true' } })
    expect(emulator.writes).toEqual([])
    expect(host.lines).toContain(
      'Would label #12: question, because the title "How bright may the porch light be?" matches "/\\?$/".',
    )
  })

  it('gets the labels that there are, though another is missing, which is named with its cure', async () => {
    const rules = `${QUESTION}- label: nowhere\n  when: { category: ideas }\n`
    const { run, emulator } = await aWorld(withDiscussion(rules))
    const { report } = await run(discussionEvent(emulator, 'created'))
    expect(labelsOf(emulator)).toEqual(['question'])
    expect(report.failure).toContain(
      'acme/widgets has no label "nowhere", and GitHub creates none when a discussion is labelled. Create it first.',
    )
  })

  it('gets a label that has to be made, as the rules define it', async () => {
    const rules =
      'rules:\n- label: idea\n  when: { category: Ideas }\nlabels: { idea: { color: d73a4a, description: New } }\n'
    const { run, emulator } = await aWorld(withDiscussion(rules))
    await run(discussionEvent(emulator, 'created'))
    expect(labelsOf(emulator)).toEqual(['idea'])
    expect(emulator.repository('acme/widgets').labels).toContainEqual({
      name: 'idea',
      color: 'd73a4a',
      description: 'New',
    })
  })

  const lacking = [
    { permissions: { contents: 'read', issues: 'write' } as const, named: '`discussions: write`' },
    {
      permissions: { contents: 'read', discussions: 'write' } as const,
      named: '`issues: read` or `pull-requests: read`',
    },
  ]
  it.each(lacking)('is not labelled without $named, which is named', async ({ permissions, named }) => {
    const { run, emulator } = await aWorld(withDiscussion(QUESTION), { permissions })
    const { report } = await run(discussionEvent(emulator, 'created'))
    expect(labelsOf(emulator)).toEqual([])
    expect(report.failure).toContain(`Add ${named} to the job's \`permissions:\`.`)
  })

  it('of an app that has no list of what it started leaves open whether it is its first', async () => {
    const rules = 'rules:\n- label: by-hand\n  when: { first-time: true }\n'
    const { run, emulator } = await aWorld(withDiscussion(rules, { author: 'dependabot[bot]' }))
    const { report } = await run(discussionEvent(emulator, 'created'))
    expect(report.failure).toBeUndefined()
    expect(report.summary).toContain('it was not read what dependabot\\[bot\\] opened before')
  })

  it('cannot do anything by its title but be quoted', async () => {
    const title = '::error::@lena <!-- --> [x](https://evil.example) | `rm`?'
    const { run, emulator } = await aWorld(withDiscussion(QUESTION, { title }))
    const { report, host } = await run(discussionEvent(emulator, 'created'))
    expect(labelsOf(emulator)).toEqual(['question'])
    const live = report.summary.replaceAll(/`[^`\n]*`/g, '')
    const targets = [...live.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target)
    expect(targets).toEqual([
      'https://github.com/acme/widgets/issues/12',
      'https://github.com/acme/widgets/blob/HEAD/.github/triage.yml#L2',
    ])
    expect(live).not.toMatch(/@lena|<!--|evil\.example/)
    expect(host.lines.filter((line) => line.startsWith('::'))).toEqual([])
  })
})

describe('a form that a discussion was opened with', () => {
  it('is read from the folder of discussion forms', async () => {
    const rules =
      'rules:\n- label: docs\n  for: discussions\n  when: { form: { template: ideas.yml, about: Documentation } }\n'
    const form =
      'body:\n- type: dropdown\n  id: about\n  attributes: { label: What about?, options: [Light, Documentation] }\n'
    const files = { '.github/triage.yml': rules, '.github/DISCUSSION_TEMPLATE/ideas.yml': form }
    const body = '### What about?\n\nDocumentation'
    const { run, emulator } = await aWorld(withDiscussion('', { body }, { files }), { permissions: MINIMAL })
    await run(discussionEvent(emulator, 'created'))
    expect(labelsOf(emulator)).toEqual(['docs'])
  })
})

describe('the first discussion of somebody', () => {
  const FIRST = 'rules:\n- label: by-hand\n  when: { first-time: true }\n'
  const earlier = { ...IDEA, number: 11, title: 'Before' }

  it('is told by what they started here', async () => {
    const discussions = [IDEA, { ...earlier, author: 'grace' }]
    const world = await aWorld(withDiscussion(FIRST, {}, { discussions }), { permissions: MINIMAL })
    await world.run(discussionEvent(world.emulator, 'created'))
    expect(labelsOf(world.emulator)).toEqual(['by-hand'])
  })

  it('is not their second', async () => {
    const { run, emulator } = await aWorld(withDiscussion(FIRST, {}, { discussions: [IDEA, earlier] }))
    await run(discussionEvent(emulator, 'created'))
    expect(labelsOf(emulator)).toEqual([])
  })

  it('is told by its number as well, which no event names the repository with', async () => {
    const { run, emulator } = await aWorld(withDiscussion(FIRST), { permissions: MINIMAL })
    await run({ name: 'workflow_dispatch', payload: {} }, { inputs: { 'discussion-number': '12' } })
    expect(labelsOf(emulator)).toEqual(['by-hand'])
  })
})

describe('a discussion that was edited', () => {
  const changes = { title: { from: 'The porch light is bright' } }

  it('gets a label that it did not deserve before', async () => {
    const { run, emulator } = await aWorld(withDiscussion(QUESTION), { permissions: MINIMAL })
    await run(discussionEvent(emulator, 'edited', { changes }))
    expect(labelsOf(emulator)).toEqual(['question'])
  })

  it('does not get back what somebody took off', async () => {
    const { run, emulator } = await aWorld(withDiscussion(QUESTION), { permissions: MINIMAL })
    const { report } = await run(discussionEvent(emulator, 'edited', { changes: { title: { from: 'How?' } } }))
    expect(emulator.writes).toEqual([])
    expect(report.summary).toContain('so a person may have removed it')
  })

  it('keeps a label that it deserves no longer, as nobody knows whose it is', async () => {
    const { run, emulator } = await aWorld(withDiscussion(QUESTION, { title: 'So bright!', labels: ['question'] }))
    const { report } = await run(discussionEvent(emulator, 'edited', { changes: { title: { from: 'How?' } } }))
    expect(emulator.writes).toEqual([])
    expect(report.summary).toContain('GitHub does not say who added it')
  })

  it('loses it when sync-labels is all', async () => {
    const { run, emulator } = await aWorld(
      withDiscussion(QUESTION, { title: 'So bright!', labels: ['question', 'docs'] }),
      {
        permissions: MINIMAL,
      },
    )
    const { report } = await run(discussionEvent(emulator, 'edited', { changes: {} }), {
      inputs: { 'sync-labels': 'all' },
    })
    expect(labelsOf(emulator)).toEqual(['docs'])
    expect(emulator.writes).toEqual([REMOVE])
    expect(report.outputs).toMatchObject({ 'labels-removed': ['question'], 'all-labels': 'docs' })
  })
})

describe('every other trigger', () => {
  const IDEAS = 'rules:\n- label: docs\n  when: { category: ideas }\n'

  it('another category gives its label', async () => {
    const { run, emulator } = await aWorld(withDiscussion(IDEAS), { permissions: MINIMAL })
    const from = { name: 'General', slug: 'general' }
    await run(discussionEvent(emulator, 'category_changed', { changes: { category: { from } } }))
    expect(labelsOf(emulator)).toEqual(['docs'])
  })

  it('a comment gives the label that asks for it', async () => {
    const rules = 'rules:\n- label: docs\n  when: { comment: /^\\/docs/ }\n'
    const { run, emulator } = await aWorld(withDiscussion(rules), { permissions: MINIMAL })
    await run(discussionEvent(emulator, 'created', { comment: { body: '/docs, please' } }))
    expect(labelsOf(emulator)).toEqual(['docs'])
  })

  it('workflow_dispatch with its number sorts one that has no label yet', async () => {
    const { run, emulator } = await aWorld(withDiscussion(IDEAS), { permissions: MINIMAL })
    await run({ name: 'workflow_dispatch', payload: {} }, { inputs: { 'discussion-number': '12' } })
    expect(labelsOf(emulator)).toEqual(['docs'])
  })

  it('schedule with its number writes nothing, and says why', async () => {
    const { run, emulator } = await aWorld(withDiscussion(IDEAS))
    const { report } = await run({ name: 'schedule', payload: {} }, { inputs: { 'discussion-number': '12' } })
    expect(emulator.writes).toEqual([])
    expect(report.summary).toContain('GitHub does not say whether a person removed it')
  })

  it('a re-run sorts it as it is now', async () => {
    const { run, emulator } = await aWorld(withDiscussion(QUESTION, { title: 'So bright!' }))
    await run(discussionEvent(emulator, 'created', {}, { title: 'How bright?' }), { runAttempt: 2 })
    expect(emulator.writes).toEqual([])
  })

  it('a number that is no discussion is said to be none', async () => {
    const { run } = await aWorld(withDiscussion(IDEAS))
    const { report } = await run(
      { name: 'workflow_dispatch', payload: {} },
      { inputs: { 'discussion-number': '13, 7' } },
    )
    expect(report.outputs).toMatchObject({
      plan: {
        leftAlone: [
          { what: '#13', because: 'there is no discussion #13' },
          { what: '#7', because: 'there is no discussion #7' },
        ],
      },
    })
  })
})

describe("github/issue-labeler's versions", () => {
  it('are none of a discussion’s', async () => {
    const { run, emulator } = await aWorld(withDiscussion(QUESTION))
    const inputs = {
      'enable-versioned-regex': '1',
      'versioned-regex': 'version: (\\d+)',
      'body-missing-regex-label': 'docs',
    }
    const { report } = await run(discussionEvent(emulator, 'created'), { inputs })
    expect(report.outputs).toMatchObject({
      plan: {
        leftAlone: [{ what: '#12', because: 'versioned-regex chooses the rules file, and those files are for issues' }],
      },
    })
    expect(emulator.writes).toEqual([])
  })
})
