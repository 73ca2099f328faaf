import { describe, expect, it } from 'vitest'
import { check, codesOf, commit, pull, pullRequestEvent, useProject, world } from './support/project.ts'

const start = useProject()

const unsigned = pull([commit('one', { signed: false })])
const withFile = (text: string) => world(unsigned, { files: { '.github/dco.yml': text } })
const EXEMPT = 'exempt-accounts: [ada]\n'

describe('where the rules come from', () => {
  it('is the base branch, never the pull request itself', async () => {
    const files = [{ path: '.github/dco.yml', status: 'added' as const, content: EXEMPT }]
    const emulator = await start({ scenario: world(pull([commit('one', { signed: false })], { files })) })
    const { report } = await check({
      emulator,
      event: await pullRequestEvent(emulator, { name: 'pull_request_target' }),
    })
    expect(codesOf(report)).toEqual(['sign-off-missing'])
  })

  it('is the branch that the pull request goes into, where that is not the default branch', async () => {
    const branches = { next: { files: { '.github/dco.yml': EXEMPT } } }
    const emulator = await start({ scenario: world({ ...unsigned, base: 'next' }, { branches }) })
    const { report } = await check({ emulator, event: await pullRequestEvent(emulator) })
    expect(emulator.requests[0]).toBe('GET /repos/acme/widgets/contents/.github%2Fdco.yml?ref=next')
    expect(report.outputs['conclusion']).toBe('success')
  })

  it('is the owner\u2019s .github repository, where the repository has no file', async () => {
    const scenario = world(unsigned)
    const shared = { name: 'acme/.github', files: { '.github/dco.yml': EXEMPT } }
    const emulator = await start({
      scenario: { ...scenario, repositories: [...(scenario.repositories ?? []), shared] },
    })
    const { report, host } = await check({ emulator, event: await pullRequestEvent(emulator) })
    expect(report.outputs['conclusion']).toBe('success')
    expect(host.lines).toContain('Read the rules from acme/.github:.github/dco.yml.')
  })

  it.each([
    { extended: 'policies', from: 'acme/policies', path: '.github/dco.yml' },
    { extended: 'globex/policies', from: 'globex/policies', path: '.github/dco.yml' },
    { extended: 'policies:rules/dco.yml', from: 'acme/policies', path: 'rules/dco.yml' },
  ])(
    'is also the file that _extends names, below the file\u2019s own keys: $extended',
    async ({ extended, from, path }) => {
      const scenario = withFile(`_extends: ${extended}\nmembers: any\n`)
      const shared = { name: from, files: { [path]: `${EXEMPT}members: verified\n` } }
      const emulator = await start({
        scenario: { ...scenario, repositories: [...(scenario.repositories ?? []), shared] },
      })
      const { report } = await check({ emulator, event: await pullRequestEvent(emulator) })
      expect(report.outputs['conclusion']).toBe('success')
      expect(emulator.requests).toHaveLength(3)
    },
  )

  it('is the inputs over the file, where config-path names one', async () => {
    const emulator = await start({ scenario: world(unsigned, { files: { 'rules.yml': `${EXEMPT}members: any\n` } }) })
    const inputs = { 'config-path': 'rules.yml', 'exempt-accounts': 'lena' }
    const { report } = await check({ emulator, event: await pullRequestEvent(emulator), inputs })
    expect(codesOf(report)).toEqual(['sign-off-missing'])
    expect(emulator.requests[0]).toBe('GET /repos/acme/widgets/contents/rules.yml?ref=main')
  })

  it('is the inputs alone, where they give a key and no path', async () => {
    const emulator = await start({ scenario: withFile(EXEMPT) })
    const { report, host } = await check({
      emulator,
      event: await pullRequestEvent(emulator),
      inputs: { members: 'any' },
    })
    expect(codesOf(report)).toEqual(['sign-off-missing'])
    expect(host.lines).toContain('Read the rules from the inputs.')
  })

  it('is a file for the .github repository itself, which is asked once', async () => {
    const scenario = world(unsigned, { name: 'acme/.github' })
    const emulator = await start({ scenario })
    const event = { name: 'workflow_dispatch', payload: { repository: { full_name: 'acme/.github' } } }
    await check({ emulator, event, inputs: { 'pr-number': '7' } })
    expect(emulator.requests.filter((request) => request.includes('/contents/'))).toHaveLength(1)
  })
})

describe('the file of the DCO app', () => {
  it.each([
    {
      name: 'require.members',
      text: 'require:\n  members: false\n',
      commits: [
        commit('one', {
          signed: false,
          verified: true,
          author: { name: 'Lena', email: 'lena@example.org', login: 'lena' },
        }),
      ],
    },
    { name: 'nothing in it', text: '', commits: [commit('one')] },
    { name: 'comments alone', text: '# nothing\n', commits: [commit('one')] },
    { name: 'an empty require', text: 'require:\n', commits: [commit('one')] },
  ])('works as it is: $name', async ({ text, commits }) => {
    const emulator = await start({ scenario: world(pull(commits), { files: { '.github/dco.yml': text } }) })
    const { report } = await check({ emulator, event: await pullRequestEvent(emulator) })
    expect(report.outputs['conclusion']).toBe('success')
  })

  it('works as it is: allowRemediationCommits', async () => {
    const sha = 'a'.repeat(40)
    const text = 'allowRemediationCommits:\n  individual: true\n  thirdParty: true\n'
    const remedy = commit(
      `Remedy\n\nI, Ada Lovelace <ada@example.org>, hereby add my Signed-off-by to this commit: ${sha}`,
      { files: {} },
    )
    const commits = [commit('one', { signed: false, sha }), remedy]
    const emulator = await start({ scenario: world(pull(commits), { files: { '.github/dco.yml': text } }) })
    const { report } = await check({ emulator, event: await pullRequestEvent(emulator) })
    expect(report.outputs).toMatchObject({ conclusion: 'success', 'checked-commits': 2 })
  })

  it('is told that thirdParty has no effect alone', async () => {
    const emulator = await start({
      scenario: world(pull([commit('one')]), {
        files: { '.github/dco.yml': 'allowRemediationCommits: { thirdParty: true }\n' },
      }),
    })
    const { host } = await check({ emulator, event: await pullRequestEvent(emulator) })
    expect(host.annotations).toEqual([
      {
        level: 'warning',
        message:
          'allowRemediationCommits.thirdParty has no effect without allowRemediationCommits.individual. Set both to true, or neither.',
      },
    ])
  })
})

describe('a mistake in the rules', () => {
  it.each([
    {
      name: 'an unknown key',
      text: 'require:\n  member: false\n',
      says: '.github/dco.yml:2:3: unknown key "member". Did you mean members?',
    },
    {
      name: 'an unknown key at the top',
      text: 'exempt-account: [ada]\n',
      says: '.github/dco.yml:1:1: unknown key "exempt-account". Did you mean exempt-accounts?',
    },
    {
      name: 'a text for true or false',
      text: 'require:\n  members: "no"\n',
      says: '.github/dco.yml:2:12: expected true or false, without quotes, found "no".',
    },
    {
      name: 'an unknown choice',
      text: 'match: name\n',
      says: '.github/dco.yml:1:8: expected one of name-and-email, email, found "name".',
    },
    {
      name: 'a text for a mapping',
      text: 'require: members\n',
      says: '.github/dco.yml:1:10: expected a mapping with the keys members, found ',
    },
    {
      name: 'a list for a mapping',
      text: '- require\n',
      says: '.github/dco.yml:1:1: expected a mapping with the keys require, allowRemediationCommits',
    },
    {
      name: 'an address for an account',
      text: 'exempt-accounts:\n  - ada\n  - ada@example.org\n',
      says: '.github/dco.yml:3:5: "ada@example.org" is an email address, which a commit can claim freely. Write the account\u2019s login.',
    },
    {
      name: 'no account at all',
      text: 'exempt-accounts: ["*"]\n',
      says: '.github/dco.yml:1:19: "*" is not an account. Write a login such as ada or dependabot[bot], or a team such as acme/robots.',
    },
    {
      name: 'a text for a list',
      text: 'exempt-accounts: ada\n',
      says: '.github/dco.yml:1:18: expected a list of logins and teams, such as [ada, acme/robots], found ',
    },
    {
      name: 'an _extends that names no file',
      text: '_extends: ../evil\n',
      says: '.github/dco.yml:1:11: "../evil" does not name a file. Write repository, owner/repository or owner/repository:path/to/file.yml.',
    },
    {
      name: 'an _extends that is not there',
      text: '_extends: policies\n',
      says: '.github/dco.yml: _extends names acme/policies:.github/dco.yml, which does not exist or which the token may not read. Fix the name, or give a token that may read it.',
    },
    {
      name: 'two files that extend each other',
      text: '_extends: widgets\n',
      says: '.github/dco.yml: _extends leads through more than 5 files. Do they extend each other?',
    },
    { name: 'no YAML', text: 'require: [\n', says: '.github/dco.yml:' },
  ])('stops the run and says where: $name', async ({ text, says }) => {
    const emulator = await start({ scenario: withFile(text) })
    await expect(check({ emulator, event: await pullRequestEvent(emulator) })).rejects.toThrow(
      says.replace('\u2019', "'"),
    )
    expect(emulator.writes).toEqual([])
  })

  it('is a path that is not there', async () => {
    const emulator = await start({ scenario: world(unsigned) })
    await expect(
      check({ emulator, event: await pullRequestEvent(emulator), inputs: { 'config-path': 'dco.yml' } }),
    ).rejects.toThrow(
      "config-path: there is no dco.yml on main, nor in the owner's .github repository. Rules are read from there, not from the pull request. Fix the path, or leave it out.",
    )
  })

  it('shows every mistake at once', async () => {
    const emulator = await start({ scenario: withFile('match: name\nmembers: some\n') })
    await expect(check({ emulator, event: await pullRequestEvent(emulator) })).rejects.toThrow(
      /dco\.yml:1:8.*\n.*dco\.yml:2:10/,
    )
  })
})

describe('members and teams', () => {
  const LENA = { name: 'Lena', email: 'lena@example.org', login: 'lena' }
  const byLena = (verified: boolean) =>
    pull([commit('one', { signed: false, verified, author: LENA, committer: LENA })])
  const optional = { 'require-members': 'false' }
  const privately = [{ login: 'acme', members: [{ login: 'lena', public: false }] }]

  it('are asked for only where a commit fails without', async () => {
    const emulator = await start({ scenario: world(pull([commit('one'), commit('two')])) })
    await check({
      emulator,
      event: await pullRequestEvent(emulator),
      inputs: { ...optional, 'exempt-accounts': 'acme/robots' },
    })
    expect(emulator.requests).toHaveLength(1)
  })

  it('exempts a public member whose commit GitHub has verified', async () => {
    const emulator = await start({ scenario: world(byLena(true)) })
    const { report } = await check({ emulator, event: await pullRequestEvent(emulator), inputs: optional })
    expect(report.outputs['conclusion']).toBe('success')
  })

  it('says of a member whose commit is not verified that this is the reason', async () => {
    const emulator = await start({ scenario: world(byLena(false)) })
    const { report } = await check({ emulator, event: await pullRequestEvent(emulator), inputs: optional })
    expect(codesOf(report)).toEqual(['member-unverified'])
  })

  it('asks once for an author of many commits', async () => {
    const commits = ['one', 'two', 'three'].map((title) =>
      commit(title, { signed: false, verified: true, author: LENA }),
    )
    const emulator = await start({ scenario: world(pull(commits)) })
    await check({ emulator, event: await pullRequestEvent(emulator), inputs: optional })
    expect(emulator.requests.filter((request) => request.includes('/members/lena'))).toHaveLength(1)
  })

  it('knows a private member with a token that may see one', async () => {
    const emulator = await start({
      scenario: world(byLena(true), {}, { organizations: privately }),
      permissions: { contents: 'read', 'pull-requests': 'read', members: 'read' },
    })
    const { report } = await check({ emulator, event: await pullRequestEvent(emulator), inputs: optional })
    expect(report.outputs['conclusion']).toBe('success')
  })

  it('does not know a private member with a token that may not, and says what would help', async () => {
    const emulator = await start({ scenario: world(byLena(true), {}, { organizations: privately }) })
    const { report } = await check({ emulator, event: await pullRequestEvent(emulator), inputs: optional })
    expect(codesOf(report)).toEqual(['sign-off-missing'])
    expect(report.outputs['plan']).toMatchObject({
      leftAlone: [
        {
          what: 'exempt lena as a member',
          because:
            'the token does not see lena among the members of acme; private members are visible only to the token of a GitHub App with "Members: read"',
        },
      ],
    })
  })

  it('takes the owner of a user\u2019s repository for its member', async () => {
    const scenario = world(byLena(true), { name: 'lena/widgets' })
    const emulator = await start({ scenario })
    const event = { name: 'workflow_dispatch', payload: { repository: { full_name: 'lena/widgets' } } }
    const { report } = await check({ emulator, event, inputs: { ...optional, 'pr-number': '7' } })
    expect(report.outputs['conclusion']).toBe('success')
    expect(emulator.requests).toHaveLength(2)
  })

  it('exempts who is in a team, with a token that may see it', async () => {
    const emulator = await start({
      scenario: world(byLena(true)),
      permissions: { contents: 'read', 'pull-requests': 'read', members: 'read' },
    })
    const { report } = await check({
      emulator,
      event: await pullRequestEvent(emulator),
      inputs: { 'exempt-accounts': 'acme/robots' },
    })
    expect(report.outputs['conclusion']).toBe('success')
    expect(emulator.requests.at(-1)).toBe('GET /orgs/acme/teams/robots/memberships/lena')
  })

  it('stops where a team cannot be seen, and names the permission', async () => {
    const emulator = await start({ scenario: world(byLena(false)) })
    await expect(
      check({ emulator, event: await pullRequestEvent(emulator), inputs: { 'exempt-accounts': 'acme/robots' } }),
    ).rejects.toThrow(
      'exempt-accounts: the token may not read the team acme/robots, and GITHUB_TOKEN never may. Give github-token the token of a GitHub App with the organization permission "Members: read".',
    )
  })
})
