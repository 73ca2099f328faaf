import { inputReader } from '@porchlight/action-kit'
import { describeAction } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { action } from '../src/action.generated.ts'
import { readInputs } from '../src/inputs.ts'

describeAction({ directory: new URL('..', import.meta.url).pathname, action, readInputs })

const read = (inputs: Readonly<Record<string, string>>) => {
  const env = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  return readInputs(inputReader({ action, env, mask: () => {}, notice: () => {} }))
}

describe('the inputs', () => {
  it('leave everything to the file and the defaults when none is given', () => {
    expect(read({})).toEqual({
      token: '',
      when: 'always',
      configPath: undefined,
      pullRequestNumber: undefined,
      range: undefined,
      comment: 'never',
      hasCheckRun: false,
      mayOverride: true,
      overrideLabel: undefined,
      failsOnMissing: true,
      dryRun: false,
      settings: {},
    })
  })

  it('give every key of the file', () => {
    const { settings } = read({
      'require-members': 'false',
      members: 'any',
      'allow-remediation-commits-individual': 'true',
      'allow-remediation-commits-third-party': 'true',
      match: 'email',
      'require-co-authors': 'true',
      'exempt-accounts': 'ada, dependabot[bot]\n@acme/robots',
      'exempt-reverts': 'true',
      'merge-commits': 'check',
    })
    expect(settings).toEqual({
      areMembersRequired: false,
      members: 'any',
      isRemediationAllowed: true,
      isThirdPartyRemediationAllowed: true,
      match: 'email',
      areCoAuthorsRequired: true,
      exemptAccounts: [
        { kind: 'login', login: 'ada' },
        { kind: 'login', login: 'dependabot[bot]' },
        { kind: 'team', organization: 'acme', team: 'robots' },
      ],
      areRevertsExempt: true,
      mergeCommits: 'check',
    })
  })

  it.each([
    {
      name: 'range',
      value: 'main',
      says: 'range: "main" is not of the form A..B. Write for example origin/main..HEAD.',
    },
    { name: 'pr-number', value: '0', says: 'pr-number: "0"' },
    { name: 'comment', value: 'always', says: 'comment: "always"' },
    { name: 'require-members', value: 'yes', says: 'require-members: "yes"' },
    {
      name: 'exempt-accounts',
      value: 'ada@example.org',
      says: 'exempt-accounts: "ada@example.org" is an email address, which a commit can claim freely.',
    },
    {
      name: 'exempt-accounts',
      value: 'acme/robots/all',
      says: 'exempt-accounts: "acme/robots/all" is not an account. Write a login such as ada or dependabot[bot], or a team such as acme/robots.',
    },
  ])('refuse $name: $value', ({ name, value, says }) => {
    expect(() => read({ [name]: value })).toThrow(says)
  })

  it('report everything that is wrong at once', () => {
    expect(() => read({ match: 'name', members: 'some' })).toThrow(/match.*\n.*members|members.*\n.*match/)
  })
})
