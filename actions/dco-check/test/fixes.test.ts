import { describe, expect, it } from 'vitest'
import { cloningCommands, pushCommand, signingCommand } from '../src/messages/fix-commands.ts'
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
    clone.commit('on main, and no other branch\u2019s business')
    clone.git('checkout', '--quiet', 'topic')
    clone.git('merge', '--quiet', '--no-edit', 'main')
    clone.commit('two')
    expect(await fix(clone, 'main..topic')).toEqual({ commands: ONTO_MAIN, codes: [] })
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

/** What the branch is made of before and after: its own commits, apart from merges. */
const ownCommits = (clone: Clone, range = 'main..HEAD'): readonly string[] =>
  clone.git('log', '--no-merges', '--format=%an: %s', range).split('\n').toSorted()

/** A helper from an older main, merged into a branch from a newer one. */
function helped(person: { email?: string }, below = ''): Clone {
  const clone = create()
  clone.git('checkout', '--quiet', '-b', 'helper')
  clone.commit(`helper${below}`, person)
  clone.git('checkout', '--quiet', 'main')
  clone.commit('second on main')
  clone.git('checkout', '--quiet', '-b', 'topic')
  clone.commit(`one${below}`, person)
  clone.git('merge', '--quiet', '--no-edit', 'helper')
  return clone
}

const ONTO_MAIN = 'git rebase --signoff --reapply-cherry-picks --empty=keep main'

describe('the commands leave exactly the commits of the branch', () => {
  it.each<{ name: string; build: (clone: Clone) => void; gives: string }>([
    {
      name: 'a helper from an older main, merged into a branch from a newer one',
      build: (clone) => {
        clone.git('checkout', '--quiet', '-b', 'helper')
        clone.commit('helper')
        clone.git('checkout', '--quiet', 'main')
        clone.commit('second on main')
        clone.git('checkout', '--quiet', '-b', 'topic')
        clone.commit('one')
        clone.git('merge', '--quiet', '--no-edit', 'helper')
      },
      gives: ONTO_MAIN,
    },
    {
      name: 'the same, where the helper is merged last of all',
      build: (clone) => {
        clone.git('checkout', '--quiet', '-b', 'topic')
        clone.commit('one')
        clone.git('branch', 'helper', 'main')
        clone.git('checkout', '--quiet', 'main')
        clone.commit('second on main')
        clone.git('checkout', '--quiet', 'topic')
        clone.git('merge', '--quiet', '--no-edit', 'main')
        clone.git('checkout', '--quiet', 'helper')
        clone.commit('helper')
        clone.git('checkout', '--quiet', 'topic')
        clone.git('merge', '--quiet', '--no-edit', 'helper')
      },
      gives: ONTO_MAIN,
    },
    {
      name: 'main, merged three times',
      build: (clone) => {
        clone.git('checkout', '--quiet', '-b', 'topic')
        for (const title of ['one', 'two', 'three']) {
          clone.commit(title)
          clone.git('checkout', '--quiet', 'main')
          clone.commit(`on main after ${title}`)
          clone.git('checkout', '--quiet', 'topic')
          clone.git('merge', '--quiet', '--no-edit', 'main')
        }
      },
      gives: ONTO_MAIN,
    },
    {
      name: 'an octopus of two helpers of different ages',
      build: (clone) => {
        clone.git('checkout', '--quiet', '-b', 'left')
        clone.commit('left')
        clone.git('checkout', '--quiet', 'main')
        clone.commit('second on main')
        clone.git('checkout', '--quiet', '-b', 'right')
        clone.commit('right')
        clone.git('checkout', '--quiet', 'main')
        clone.commit('third on main')
        clone.git('checkout', '--quiet', '-b', 'topic')
        clone.commit('one')
        clone.git('merge', '--quiet', '--no-edit', 'left', 'right')
      },
      gives: ONTO_MAIN,
    },
    {
      name: 'a release branch that main has merged, and main before that',
      build: (clone) => {
        clone.git('checkout', '--quiet', '-b', 'release')
        clone.commit('on release')
        clone.git('checkout', '--quiet', 'main')
        clone.commit('second on main')
        clone.git('checkout', '--quiet', '-b', 'topic')
        clone.commit('one')
        clone.git('merge', '--quiet', '--no-edit', 'release')
        clone.commit('two')
        clone.git('checkout', '--quiet', 'main')
        clone.git('merge', '--quiet', '--no-edit', 'release')
        clone.git('checkout', '--quiet', 'topic')
      },
      gives: ONTO_MAIN,
    },
    {
      name: 'a history of its own, merged into the branch',
      build: (clone) => {
        clone.git('checkout', '--quiet', '--orphan', 'island')
        clone.commit('first of the island')
        clone.git('checkout', '--quiet', '-b', 'topic', 'main')
        clone.commit('one')
        clone.git('merge', '--quiet', '--no-edit', '--allow-unrelated-histories', 'island')
      },
      gives: 'git rebase --signoff BASE',
    },
    {
      name: 'one merge of main, and no other place where the branch leaves it',
      build: (clone) => {
        clone.git('checkout', '--quiet', '-b', 'topic')
        clone.git('checkout', '--quiet', '-b', 'side')
        clone.commit('side')
        clone.git('checkout', '--quiet', 'topic')
        clone.commit('one')
        clone.git('merge', '--quiet', '--no-edit', 'side')
      },
      gives: 'git rebase --signoff BASE',
    },
    {
      name: 'an empty commit among them',
      build: (clone) => {
        clone.git('checkout', '--quiet', '-b', 'topic')
        clone.commit('one')
        clone.git('commit', '--quiet', '--allow-empty', '-m', 'empty')
        clone.commit('two')
      },
      gives: 'git rebase --signoff HEAD~3',
    },
    {
      name: 'an empty commit beside a merge of main',
      build: (clone) => {
        clone.git('checkout', '--quiet', '-b', 'topic')
        clone.git('commit', '--quiet', '--allow-empty', '-m', 'empty')
        clone.git('checkout', '--quiet', 'main')
        clone.commit('second on main')
        clone.git('checkout', '--quiet', 'topic')
        clone.git('merge', '--quiet', '--no-edit', 'main')
        clone.commit('two')
      },
      gives: ONTO_MAIN,
    },
    {
      name: 'a commit that main has picked since',
      build: (clone) => {
        clone.git('checkout', '--quiet', '-b', 'topic')
        clone.commit('one')
        clone.git('checkout', '--quiet', 'main')
        clone.commit('second on main')
        clone.git('checkout', '--quiet', 'topic')
        clone.git('merge', '--quiet', '--no-edit', 'main')
        const picked = clone.commit('two')
        clone.git('checkout', '--quiet', 'main')
        clone.git('cherry-pick', picked)
        clone.git('checkout', '--quiet', 'topic')
      },
      gives: ONTO_MAIN,
    },
  ])('$name', async ({ build, gives }) => {
    const clone = create()
    build(clone)
    const before = ownCommits(clone)
    const base = clone.git('rev-parse', 'main')
    expect(await fix(clone, 'main..HEAD')).toEqual({ commands: gives.replace('BASE', base), codes: [] })
    expect(ownCommits(clone)).toEqual(before)
    expect(clone.git('status', '--porcelain')).toBe('')
  })

  it('also where they get another author', async () => {
    const clone = helped({ email: 'ada@laptop' })
    const before = ownCommits(clone)
    const { commands, codes } = await fix(clone, 'main..HEAD')
    expect(commands).toBe(
      "git rebase -x 'git commit --amend --no-edit --reset-author --signoff' --reapply-cherry-picks --empty=keep main",
    )
    expect(codes).toEqual([])
    expect(ownCommits(clone)).toEqual(before)
  })

  it('also where a co-author\u2019s line is added to one of them', async () => {
    const clone = helped({}, `\n\n${ADA}\nCo-authored-by: Bob Byte <bob@example.org>`)
    const before = ownCommits(clone)
    const inputs = { 'require-co-authors': 'true' }
    const commands = commandsIn(await judgeRange(clone, 'main..HEAD', inputs))
    expect(commands).toBe('git rebase --interactive --reapply-cherry-picks --empty=keep main')
    const line = 'Signed-off-by: Bob Byte <bob@example.org>'
    clone.shell(
      `export GIT_SEQUENCE_EDITOR='sed -i s/^pick/reword/' GIT_EDITOR='git interpret-trailers --in-place --trailer "${line}"'\n${commands}`,
    )
    expect(codesOf(await judgeRange(clone, 'main..HEAD', inputs))).toEqual([])
    expect(ownCommits(clone)).toEqual(before)
  })

  it('and their content, where they are signed with a key', async () => {
    const clone = onTopic()
    clone.shell('ssh-keygen -q -t ed25519 -N "" -f .git/key')
    clone.shell(
      'git config gpg.format ssh\ngit config user.signingKey "$PWD/.git/key.pub"\ngit config commit.gpgSign true',
    )
    clone.commit('one')
    clone.git('checkout', '--quiet', 'main')
    clone.commit('second on main')
    clone.git('checkout', '--quiet', 'topic')
    clone.git('merge', '--quiet', '--no-edit', 'main')
    clone.commit('two')
    const [tree, before] = [clone.git('rev-parse', 'HEAD^{tree}'), ownCommits(clone)]
    expect((await fix(clone, 'main..HEAD')).codes).toEqual([])
    expect(ownCommits(clone)).toEqual(before)
    expect(clone.git('rev-parse', 'HEAD^{tree}')).toBe(tree)
    expect(clone.git('cat-file', 'commit', 'HEAD')).toContain('gpgsig')
  })

  it('of a fork, whose own main is behind', () => {
    const clone = create()
    const upstream = directory()
    clone.git('checkout', '--quiet', '-b', 'helper')
    clone.commit('helper')
    clone.git('checkout', '--quiet', '-b', 'newest', 'main')
    const newest = clone.commit('second on main')
    clone.git('init', '--quiet', '--bare', upstream)
    clone.git('push', '--quiet', upstream, 'newest:main')
    clone.git('checkout', '--quiet', '-b', 'topic')
    clone.commit('one')
    clone.git('merge', '--quiet', '--no-edit', 'helper')
    const before = ownCommits(clone, `${newest}..HEAD`)
    const commands = signingCommand({
      kind: 'rebase-base',
      base: { kind: 'branch', address: 'https://github.com/acme/widgets', name: 'main' },
    })
    expect(commands).toBe(
      'git fetch https://github.com/acme/widgets main\ngit rebase --signoff --reapply-cherry-picks --empty=keep FETCH_HEAD',
    )
    clone.git('config', `url.${upstream}.insteadOf`, 'https://github.com/acme/widgets')
    clone.shell(commands)
    expect(ownCommits(clone, `${newest}..HEAD`)).toEqual(before)
    expect(clone.git('log', '--format=%(trailers:key=Signed-off-by,valueonly,separator=%x2C)', `${newest}..HEAD`)).toBe(
      'Ada Lovelace <ada@example.org>\nAda Lovelace <ada@example.org>',
    )
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
