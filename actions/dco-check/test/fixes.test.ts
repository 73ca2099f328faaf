import { describe, expect, it } from 'vitest'
import { cloningCommands, pushCommand } from '../src/messages/fix-commands.ts'
import { clones, commandsIn, judgeRange, type Clone } from './support/clone.ts'
import { codesOf } from './support/project.ts'

const { create, directory } = clones()
const ADA = 'Signed-off-by: Ada Lovelace <ada@example.org>'
const BOB = { name: 'Bob Byte', email: 'bob@example.org' }

/** Pastes what the report says, and judges again. */
async function fix(clone: Clone, range: string, nth = 0): Promise<{ commands: string; codes: readonly string[] }> {
  const commands = commandsIn(await judgeRange(clone, range), nth)
  clone.shell(commands)
  return { commands, codes: codesOf(await judgeRange(clone, range)) }
}

const onTopic = (): Clone => {
  const clone = create()
  clone.git('checkout', '--quiet', '-b', 'topic')
  return clone
}

describe('the commands that are shown fix it', () => {
  it('when the last commit alone fails', async () => {
    const clone = onTopic()
    const kept = clone.commit(`one\n\n${ADA}`)
    clone.commit('two')
    expect(await fix(clone, 'main..topic')).toEqual({ commands: 'git commit --amend --no-edit --signoff', codes: [] })
    expect(clone.git('rev-parse', 'topic~1')).toBe(kept)
  })

  it('when older commits fail, without touching those before', async () => {
    const clone = onTopic()
    const kept = clone.commit(`one\n\n${ADA}`)
    clone.commit('two')
    clone.commit(`three\n\n${ADA}`)
    clone.commit('four')
    expect(await fix(clone, 'main..topic')).toEqual({ commands: 'git rebase --signoff HEAD~3', codes: [] })
    expect(clone.git('rev-parse', 'topic~3')).toBe(kept)
  })

  it('when the first of a branch fails', async () => {
    const clone = onTopic()
    clone.commit('one')
    clone.commit(`two\n\n${ADA}`)
    expect(await fix(clone, 'main..topic')).toEqual({ commands: 'git rebase --signoff HEAD~2', codes: [] })
  })

  it('when main was merged in between', async () => {
    const clone = onTopic()
    clone.commit('one')
    clone.git('checkout', '--quiet', 'main')
    const merged = clone.commit('on main, and no other branch\u2019s business')
    clone.git('checkout', '--quiet', 'topic')
    clone.git('merge', '--quiet', '--no-edit', 'main')
    clone.commit('two')
    expect(await fix(clone, 'main..topic')).toEqual({ commands: `git rebase --signoff ${merged}`, codes: [] })
    expect(clone.git('log', '--format=%s', 'main..topic')).toBe('two\none')
  })

  it('when main was merged in twice', async () => {
    const clone = onTopic()
    for (const title of ['one', 'two']) {
      clone.commit(title)
      clone.git('checkout', '--quiet', 'main')
      clone.commit(`on main after ${title}`)
      clone.git('checkout', '--quiet', 'topic')
      clone.git('merge', '--quiet', '--no-edit', 'main')
    }
    expect((await fix(clone, 'main..topic')).codes).toEqual([])
    expect(clone.git('log', '--format=%s', 'main..topic')).toBe('two\none')
  })

  it('when a merge lies before everything that fails, and stays', async () => {
    const clone = onTopic()
    clone.commit(`one\n\n${ADA}`)
    clone.git('checkout', '--quiet', 'main')
    clone.commit('on main')
    clone.git('checkout', '--quiet', 'topic')
    clone.git('merge', '--quiet', '--no-edit', 'main')
    clone.commit('two')
    clone.commit('three')
    expect(await fix(clone, 'main..topic')).toEqual({ commands: 'git rebase --signoff HEAD~2', codes: [] })
    expect(clone.git('log', '--merges', '--format=%s', 'main..topic')).toContain('Merge')
  })

  it('when the failing commits came in from another branch', async () => {
    const clone = onTopic()
    clone.git('checkout', '--quiet', '-b', 'side')
    clone.commit('from the side')
    clone.git('checkout', '--quiet', 'topic')
    clone.commit(`one\n\n${ADA}`)
    clone.git('merge', '--quiet', '--no-edit', 'side')
    expect((await fix(clone, 'main..topic')).codes).toEqual([])
  })

  it('when the history is the branch\u2019s own from its first commit', async () => {
    const clone = create()
    clone.git('checkout', '--quiet', '--orphan', 'island')
    clone.commit('first')
    clone.commit('second')
    expect(await fix(clone, 'main..island')).toEqual({ commands: 'git rebase --signoff --root', codes: [] })
  })

  it('when another person signed', async () => {
    const clone = onTopic()
    clone.commit('one\n\nSigned-off-by: Eve <eve@example.org>')
    expect((await fix(clone, 'main..topic')).codes).toEqual([])
  })

  it('when a commit is someone else\u2019s: they stay its author', async () => {
    const clone = onTopic()
    clone.commit('one', BOB)
    clone.commit('two')
    expect((await fix(clone, 'main..topic')).codes).toEqual([])
    expect(clone.git('log', '--format=%an', 'main..topic')).toBe('Ada Lovelace\nBob Byte')
  })

  it('when the author\u2019s address is none, by making a new author', async () => {
    const clone = onTopic()
    clone.commit('one', { email: 'ada@laptop' })
    clone.commit('two')
    const { commands, codes } = await fix(clone, 'main..topic')
    expect(commands).toBe("git rebase -x 'git commit --amend --no-edit --reset-author --signoff' HEAD~2")
    expect(codes).toEqual([])
  })

  it('when git knows the author by another name', async () => {
    const clone = onTopic()
    clone.commit('one\n\nSigned-off-by: Ada L. <ada@example.org>')
    const { commands, codes } = await fix(clone, 'main..topic', 1)
    expect(commands).toBe(
      "git config user.name 'Ada Lovelace'\ngit config user.email ada@example.org\ngit commit --amend --no-edit --reset-author --signoff",
    )
    expect(codes).toEqual([])
  })

  it('when a co-author agrees', async () => {
    const clone = onTopic()
    clone.commit(`one\n\n${ADA}\nCo-authored-by: Bob O'Byte <bob@example.org>`)
    const inputs = { 'require-co-authors': 'true' }
    const commands = commandsIn(await judgeRange(clone, 'main..topic', inputs))
    expect(commands).toBe(
      String.raw`git commit --amend --no-edit --trailer 'Signed-off-by: Bob O'\''Byte <bob@example.org>'`,
    )
    clone.shell(commands)
    expect(codesOf(await judgeRange(clone, 'main..topic', inputs))).toEqual([])
  })

  it('when a co-author of an older commit agrees, on that commit alone', async () => {
    const clone = onTopic()
    clone.commit(`one\n\n${ADA}\nCo-authored-by: Bob Byte <bob@example.org>`)
    clone.commit(`two\n\n${ADA}`)
    const inputs = { 'require-co-authors': 'true' }
    const commands = commandsIn(await judgeRange(clone, 'main..topic', inputs))
    expect(commands).toBe('git rebase --interactive HEAD~2')
    const line = 'Signed-off-by: Bob Byte <bob@example.org>'
    clone.shell(
      `export GIT_SEQUENCE_EDITOR='sed -i 1s/^pick/reword/' GIT_EDITOR='git interpret-trailers --in-place --trailer "${line}"'\n${commands}`,
    )
    expect(codesOf(await judgeRange(clone, 'main..topic', inputs))).toEqual([])
    expect(clone.git('log', '-1', '--format=%B', 'topic')).toBe(`two\n\n${ADA}`)
  })

  it('when a remediation commit is allowed instead', async () => {
    const clone = onTopic()
    clone.commit('one')
    clone.commit('two')
    const inputs = { 'allow-remediation-commits-individual': 'true' }
    const { summary } = await judgeRange(clone, 'main..topic', inputs)
    const [, text = ''] = /^```\n(DCO Remediation Commit for [^]*?)\n```$/m.exec(summary) ?? []
    clone.git('commit', '--quiet', '--allow-empty', '-m', text)
    expect(codesOf(await judgeRange(clone, 'main..topic', inputs))).toEqual([])
  })
})

describe('a contributor without a clone', () => {
  it('gets the branch, and signs and pushes it with the commands above', async () => {
    const remote = directory()
    const clone = onTopic()
    clone.commit('one')
    clone.git('init', '--quiet', '--bare', remote)
    clone.git('push', '--quiet', remote, 'main', 'topic')
    const commands = cloningCommands({
      host: 'github.com',
      repository: { owner: 'ada', name: 'widgets' },
      branch: 'topic',
    })
    expect(commands).toBe('git clone --branch topic https://github.com/ada/widgets\ncd widgets')
    const elsewhere = create()
    elsewhere.git('config', '--file', 'github', `url.${remote}.insteadOf`, 'https://github.com/ada/widgets')
    elsewhere.shell(
      `export GIT_CONFIG_GLOBAL="$PWD/github"\n${commands}\n${NAMED}\ngit commit --amend --no-edit --signoff\n${pushCommand('topic')}`,
    )
    clone.git('fetch', '--quiet', remote, 'topic')
    clone.git('reset', '--quiet', '--hard', 'FETCH_HEAD')
    expect(codesOf(await judgeRange(clone, 'main..topic'))).toEqual([])
  })
})

const NAMED = "git config user.name 'Ada Lovelace'\ngit config user.email ada@example.org"

describe('the push', () => {
  it.each([
    'topic',
    "feat/it's",
    'a;touch$IFS/tmp/pwned',
    '$(touch${IFS}pwned)',
    '`touch${IFS}pwned`',
    'ünïcode',
    '"quoted"',
    'a&b|c',
  ])('goes to the branch, whatever it is called: %s', (branch) => {
    const clone = create()
    const remote = directory()
    clone.git('init', '--quiet', '--bare', remote)
    clone.git('remote', 'add', 'origin', remote)
    clone.git('push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`)
    clone.git('fetch', '--quiet', 'origin')
    clone.git('commit', '--quiet', '--amend', '--no-edit', '--signoff')
    clone.shell(pushCommand(branch))
    expect(clone.git('ls-remote', 'origin')).toBe(`${clone.git('rev-parse', 'HEAD')}\trefs/heads/${branch}`)
    expect(clone.git('status', '--porcelain')).toBe('')
  })

  it('is refused when the branch has changed meanwhile', () => {
    const clone = create()
    const remote = directory()
    clone.git('init', '--quiet', '--bare', remote)
    clone.git('remote', 'add', 'origin', remote)
    clone.git('push', '--quiet', 'origin', 'HEAD:refs/heads/topic')
    clone.git('fetch', '--quiet', 'origin')
    clone.git(
      'push',
      '--quiet',
      remote,
      `${clone.git('commit-tree', '-m', 'theirs', '-p', 'HEAD', 'HEAD^{tree}')}:refs/heads/topic`,
    )
    clone.git('commit', '--quiet', '--amend', '--no-edit', '--signoff')
    expect(() => clone.shell(pushCommand('topic'))).toThrow('stale info')
  })
})
