import { fencedBlock, inlineCode } from '@porchlight/action-kit'
import { ownFailing, type Judgement } from '../decide/judgement.ts'
import { personText } from '../identity/person.ts'
import { isGitHubItself } from '../identity/same-person.ts'
import { remediationTexts, thirdPartyTexts } from '../remedy/remediation-text.ts'

/** Where the rules allow it: the text of a commit that signs for those that fail, ready to paste. */
export function remediationSection(judgement: Judgement): string {
  const { settings, host } = judgement
  if (!settings.isRemediationAllowed) return ''
  const commits = ownFailing(judgement).map(({ commit }) => commit).filter(({ author }) => !isGitHubItself(author, host))
  const own = remediationTexts(commits).slice(0, MOST_TEXTS)
  if (own.length === 0) return ''
  const thirdParty = settings.isThirdPartyRemediationAllowed ? thirdPartyTexts(commits).slice(0, MOST_TEXTS) : []
  return [
    `#### Without rewriting the branch`,
    `Add one more commit, with this text as its message; your name and address have to be those of the commits. ${EMPTY_COMMIT}`,
    ...own.map(({ message }) => fencedBlock(message)),
    ...thirdParty.flatMap(({ author, message }) => [
      `Or sign for ${inlineCode(personText(author))}, with your own name and address in it:`,
      fencedBlock(message),
    ]),
  ].join('\n\n')
}

const EMPTY_COMMIT =
  'It may change something or be empty (`git commit --allow-empty`); beware that a later rebase can drop an empty commit, and its sign-offs with it.'

// More people than that mend their commits one by one.
const MOST_TEXTS = 5
